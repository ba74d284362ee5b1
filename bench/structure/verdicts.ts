import { judge, PARSE_LINEARITY_BAR, STRUCTURE_BARS, type Verdict } from '../bars.ts'
import type { StructureResult } from './measure-structure.ts'
import { MEASURE_NAMES, MEASURES, type Measure, type StructureScores } from './score-structure.ts'

/** Gold documents are held against the bars one by one, the others by group. */
export function structureVerdicts({ documents, totals, sizes }: StructureResult): Verdict[] {
  const judged: [where: string, scores: StructureScores, isClean: boolean][] = [
    ...documents
      .filter(({ group }) => group === 'gold' || group === 'clean')
      .map(({ name, group, scores }): [string, StructureScores, boolean] => [name, scores, group === 'clean']),
    ...totals
      .filter(({ group }) => group !== 'gold' && group !== 'clean')
      .map(({ group, scores }): [string, StructureScores, boolean] => [group, scores, false]),
  ]
  const further = (megabytes: number) => sizes.find((size) => size.megabytes === megabytes)?.furtherSpeed ?? null
  const [short, long] = [further(1), further(10)]
  return [
    ...judged.flatMap(([where, scores, isClean]) => {
      const weakest = weakestMeasure(scores)
      const { header, signature } = scores
      return [
        judge(
          isClean ? STRUCTURE_BARS.clean : STRUCTURE_BARS.lists,
          scores[weakest].f1,
          `${where} (${MEASURE_NAMES[weakest]})`,
        ),
        judge(STRUCTURE_BARS.exact, header.missed.length + signature.missed.length, where),
      ]
    }),
    judge(PARSE_LINEARITY_BAR, short !== null && long !== null ? long / short : null),
  ]
}

function weakestMeasure(scores: StructureScores): Measure {
  return MEASURES.reduce((weakest, measure) => (scores[measure].f1 < scores[weakest].f1 ? measure : weakest))
}
