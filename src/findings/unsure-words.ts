import type { Correction } from '../restore/index.ts'
import type { Finding, Remark } from './finding.ts'

/**
 * Finds the words that the restorer is not sure of.
 *
 * @param corrections what it changed
 * @param least the least confidence that needs no look, 0 to 1
 * @returns the least sure first
 */
export function unsureWords(corrections: readonly Correction[], least: number): Finding {
  const remarks = corrections
    .filter(({ confidence }) => confidence < least)
    .sort((a, b) => a.confidence - b.confidence)
    .map(remarkOf)
  return { rule: 'unsure-word', finds: `corrections below confidence ${least}`, remarks }
}

function remarkOf({ alternatives, column, confidence, end, line, replacement, source, start }: Correction): Remark {
  return {
    reason: `\`${source}\` was restored as \`${replacement}\`, with confidence ${confidence.toFixed(2)}`,
    actual: source,
    expected: [replacement, ...alternatives.map(({ text }) => text)],
    note: alternatives
      .map(({ text, confidence }) => `Or \`${text}\`, with confidence ${confidence.toFixed(2)}`)
      .join('\n'),
    place: {
      start: { line, column, offset: start },
      end: { line, column: column + end - start, offset: end },
    },
  }
}
