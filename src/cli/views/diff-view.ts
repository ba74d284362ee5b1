import { diffArrays, FILE_HEADERS_ONLY, formatPatch } from 'diff'
import { type Color, paint } from './color.ts'
import { type Hunk, hunksOf, type LinePair, linePairs, type TextChange } from './linewise-hunks.ts'

const NO_LINE_END = '\\ No newline at end of file'
const HEADERS = { old: 'as read', new: 'restored' } as const

/**
 * Shows the changes of a text as a patch in the unified format. Line i belongs to line i, so each changed line stands
 * right above the line that takes its place, and nothing needs to be searched for.
 *
 * @param file - the name of the text
 * @param changes - the parts of the text before and after; both have the same line ends
 * @param color - whether to colour it for a terminal, changed words brightest; a coloured patch cannot be applied
 * @returns the patch, piece by piece; none if nothing changed
 */
export function* diffView(file: string, changes: Iterable<TextChange>, color: boolean): Generator<string> {
  let head = color ? colorHead(file) : plainHead(file)
  for (const hunk of hunksOf(linePairs(changes), color ? colorLines : plainLines)) {
    yield `${head}${color ? paint('cyan', rangeOf(hunk)) : rangeOf(hunk)}\n`
    yield* hunk.body
    head = ''
  }
}

/** Both sides have the same lines, so both have the same range. */
function rangeOf({ count, start }: Hunk): string {
  return `@@ -${start},${count} +${start},${count} @@`
}

function plainHead(file: string): string {
  const head = { oldFileName: file, newFileName: file, oldHeader: HEADERS.old, newHeader: HEADERS.new, hunks: [] }
  return formatPatch(head, FILE_HEADERS_ONLY)
}

function colorHead(file: string): string {
  return [`--- ${file}\t${HEADERS.old}`, `+++ ${file}\t${HEADERS.new}`]
    .map((line) => `${paint('bold', line)}\n`)
    .join('')
}

function plainLines({ after, before, ended }: LinePair): string {
  const end = ended ? '\n' : `\n${NO_LINE_END}\n`
  return before === after ? ` ${before}${end}` : `-${before}${end}+${after}${end}`
}

function colorLines(pair: LinePair): string {
  const { after, before, ended } = pair
  if (before === after) return plainLines(pair)
  const end = ended ? '\n' : `\n${NO_LINE_END}\n`
  return `${colorLine('red', '-', before, after)}${end}${colorLine('green', '+', after, before)}${end}`
}

function colorLine(color: Color, sign: string, line: string, other: string): string {
  const [own, others] = [line, other].map((it) => it.split(/(\s+)/)) as [string[], string[]]
  const words = diffArrays(others, own)
    .filter(({ removed }) => !removed)
    .map(({ added, value }) => (added ? paint(color, value.join('')) : value.join('')))
  return paint(color, sign) + words.join('')
}
