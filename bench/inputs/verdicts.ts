import { INPUT_BARS, judge, type Verdict } from '../bars.ts'
import { fewerErrors } from './fewer-errors.ts'
import type { InputScores, InputsResult } from './measure-inputs.ts'
import type { InputRowName } from './rows.ts'

/** Every group of scans is held against all bars. */
export function inputVerdicts({ groups }: InputsResult): Verdict[] {
  return groups.flatMap(({ group, scores }) => {
    const of = (row: InputRowName): InputScores => scores.find((one) => one.row === row)!
    const [alone, restored] = [of('vietnamese'), of('vietnameseRestored')]
    const gain =
      alone.wordAccuracy === null || restored.wordAccuracy === null
        ? null
        : Number((restored.wordAccuracy - alone.wordAccuracy).toFixed(2))
    return [
      judge(INPUT_BARS.english, of('englishRestored').wordAccuracy, group),
      judge(INPUT_BARS.unhurt, gain, group),
      judge(INPUT_BARS.fewerErrors, fewerErrors(alone, restored), group),
      judge(INPUT_BARS.both, of('both').wordAccuracy, group),
    ]
  })
}
