import { PART_TABLES } from './part-tables.ts'
import { PARTS, type Part, type StoredResult, type StoredResults } from './results-folder.ts'
import { markdownTable } from './table.ts'
import { verdictTable } from './views.ts'

/**
 * Writes all results up for people.
 *
 * @param results - the parts that were measured, now or before
 * @returns Markdown: the bars first, then the tables of every part
 */
export function summary(results: StoredResults): string {
  const stored = PARTS.flatMap((part): StoredResult<Part>[] => (results[part] === undefined ? [] : [results[part]]))
  return [
    '# Bench\n',
    'Written by `npm run bench`; what the figures mean stands in [docs/bench.md](../../docs/bench.md).\n',
    `${stored.map(measuredWith).join('\n')}\n`,
    markdownTable(verdictTable(stored.flatMap(({ verdicts }) => verdicts))),
    ...PARTS.flatMap((part) => partTables(part, results[part])),
  ].join('\n')
}

function partTables<P extends Part>(part: P, stored: StoredResult<P> | undefined): string[] {
  return stored === undefined ? [] : PART_TABLES[part](stored.result).map(markdownTable)
}

function measuredWith({
  part,
  provenance: { date, commit, changed, node, cpu, load },
  notes,
}: StoredResult<Part>): string {
  const tree = `${commit ?? 'no commit'}${changed ? ' with changes' : ''}`
  const remarks = notes.map((note) => ` ${note}`).join('')
  return `- ${part}: ${date.slice(0, 10)}, ${tree}, Node ${node}, ${cpu}, load ${load}.${remarks}`
}
