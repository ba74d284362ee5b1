import { byCodeUnits } from '../archive/code-units.ts'
import type { Decision, DecisionFile } from '../archive/decisions.ts'

/**
 * Writes decisions as a file that a run applies and the report reads again. The same decisions give the same file: those
 * that hold everywhere first, then those of places in the order of the documents.
 *
 * @param decisions what was decided
 * @returns JSON, one decision a line
 */
export function decisionFile(decisions: Iterable<Decision>): string {
  const head: Omit<DecisionFile, 'decisions'> = { format: 'phuchoi-decisions', version: 1 }
  const lines = [...decisions].sort(byPlace).map((decision) => `\n${JSON.stringify(decision)}`)
  return `${JSON.stringify(head).slice(0, -1)},"decisions":[${lines.join(',')}\n]}\n`
}

function byPlace(a: Decision, b: Decision): number {
  return (
    byCodeUnits(a.place?.input ?? '', b.place?.input ?? '') ||
    byCodeUnits(a.place?.sha256 ?? '', b.place?.sha256 ?? '') ||
    (a.place?.start ?? 0) - (b.place?.start ?? 0) ||
    byCodeUnits(a.source, b.source) ||
    byCodeUnits(a.restored, b.restored)
  )
}

/** A word or name that a dictionary can hold: letters, with points, strokes or blanks between them. */
const WORD = /^\p{L}[\p{L}\p{M}.&’'/-]*( [\p{L}\p{M}][\p{L}\p{M}.&’'/-]*)*$/u

/**
 * Writes the words that were decided as a user dictionary. Figures, codes with digits and footnote marks are left out.
 *
 * @param decisions what was decided
 * @returns the dictionary's text: a word a line, with the number of its decisions as weight where it is more than one
 */
export function decisionDictionary(decisions: Iterable<Decision>): string {
  const counts = new Map<string, number>()
  for (const { text } of decisions) {
    const word = text.normalize('NFC')
    if (WORD.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const rows = [...counts].sort(([a], [b]) => byCodeUnits(a, b))
  const lines = rows.map(([word, count]) => (count === 1 ? word : `${word}\t${count}`))
  return `${['# Words decided in the report', ...lines].join('\n')}\n`
}
