import { isDirt } from '../dirt.ts'
import type { DocumentText } from '../document-text.ts'
import type { FormLine } from '../form-lines.ts'
import type { HeaderMatch } from './header.ts'
import { headerNodes } from './header-nodes.ts'
import { beginsFirstSection } from './subjects.ts'

const MOST_LINES = 6
const FEWEST_WORDS = 3
const CAPITAL = /^[\p{Lu}"“]/u
const SENTENCE_END = /[.;:,]$/

/**
 * Finds the subject of a document that has nothing else at its head: a few lines, no sentence, and below them the first
 * section of a sequence. A piece of a longer text begins so hardly ever.
 *
 * @param document the text
 * @param lines the first lines of the document
 */
export function untitledSubject(document: DocumentText, lines: readonly FormLine[]): HeaderMatch | null {
  const below = lines.findIndex(({ text }) => beginsFirstSection(text))
  if (below < 1 || below > MOST_LINES) return null
  const title = lines.slice(0, below)
  const subject = title.filter(({ text }) => !isDirt(text))
  if (subject.length === 0 || !subject.every(({ words }) => words.length > 0)) return null
  const words = subject.reduce((sum, line) => sum + line.words.length, 0)
  if (words < FEWEST_WORDS || !CAPITAL.test(subject[0]!.text) || !lines[below]!.gap) return null
  if (subject.some(({ text }) => SENTENCE_END.test(text))) return null
  const noise = title.filter((line) => !subject.includes(line))
  const pieces = [
    { kind: 'subject' as const, spans: subject.map(({ start, end }) => ({ start, end })) },
    ...noise.map(({ start, end }) => ({ kind: 'noise' as const, spans: [{ start, end }] })),
  ]
  return {
    header: headerNodes(document, pieces, null),
    end: title[title.length - 1]!.index + 1,
    certain: false,
  }
}
