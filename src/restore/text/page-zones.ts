import type { PageMarks } from './pages.ts'
import type { ZonedLine } from './reading-order.ts'
import type { Line } from './tokens.ts'

const SENTENCE_END = /[.:;!?…]["”’)]*$/
const SMALL = /^\p{Ll}/u

/**
 * Puts the lines in reading order: first the body, without notes, page numbers and the blank lines that only part pages,
 * then what was taken out.
 *
 * @param lines the lines
 * @param pages where pages begin
 * @param notes for each line whether it belongs to a note
 */
export function zonedOrder(lines: readonly Line[], pages: PageMarks, notes: readonly boolean[]): ZonedLine[] {
  const body: ZonedLine[] = []
  const apart: ZonedLine[] = []
  let blanks: number[] = []
  let interrupted = false
  let last: Line | undefined
  let lastApart: 'notes' | 'number' | null = null
  const flush = (next: Line | undefined) => {
    // Blank lines around a page's end say nothing about paragraphs if the sentence goes on.
    const goesOn = interrupted && last !== undefined && next !== undefined && continues(last, next)
    for (const line of blanks) (goesOn ? apart : body).push({ line, startsZone: false })
    blanks = []
    interrupted = false
  }
  for (const [line, current] of lines.entries()) {
    if (pages.starts[line] || pages.numbers[line] || notes[line]) interrupted = true
    if (notes[line] || pages.numbers[line]) {
      const kind = notes[line] ? 'notes' : 'number'
      apart.push({ line, startsZone: kind !== lastApart })
      lastApart = kind
    } else if (current.tokens.length === 0) {
      if (lastApart === 'notes') apart.push({ line, startsZone: false })
      else blanks.push(line)
    } else {
      flush(current)
      body.push({ line, startsZone: false })
      last = current
      lastApart = null
    }
  }
  flush(undefined)
  return [...body, ...apart]
}

function continues(last: Line, next: Line): boolean {
  return SMALL.test(next.tokens[0]!.text) || !SENTENCE_END.test(last.tokens.at(-1)!.text)
}
