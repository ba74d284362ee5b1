import { INPUT_BARS, judge, SCAN_MEMORY_BAR, type Verdict } from '../bars.ts'
import { fewerErrors } from './fewer-errors.ts'
import type { InputScores, InputsResult } from './measure-inputs.ts'
import type { InputRowName } from './rows.ts'

/** Every group of scans is held against all bars of accuracy, every run of the command against that of memory. */
export function inputVerdicts({ groups, memory }: InputsResult): Verdict[] {
  const accuracy = groups.flatMap(({ group, scores }) => {
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
  return [
    ...accuracy,
    ...memory.map(({ input, peakBytes }) => judge(SCAN_MEMORY_BAR, peakBytes === null ? null : peakBytes / 1e6, input)),
  ]
}
