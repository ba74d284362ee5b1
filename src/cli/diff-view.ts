import { diffArrays, FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff'
import { type Color, paint } from './color.ts'

/** How many unchanged lines surround a change. */
const CONTEXT = 3
const NO_LINE_END = '\\ No newline at end of file'

/** Two texts with the same lines, one of them changed. */
export interface LinewiseChange {
  readonly file: string
  readonly before: string
  readonly after: string
}

/**
 * Shows the changes of a text as a patch in the unified format. Line i belongs to line i, so each changed line stands
 * right above the line that takes its place, and nothing needs to be searched for.
 *
 * @param change - the text before and after; both have the same number of lines
 * @param color - whether to colour it for a terminal, changed words brightest; a coloured patch cannot be applied
 * @returns the patch; empty if nothing changed
 */
export function diffView({ file, before, after }: LinewiseChange, color: boolean): string {
  const hunks = linewiseHunks(before, after)
  if (hunks.length === 0) return ''
  if (color) return colorPatch(file, hunks)
  const patch = { oldFileName: file, newFileName: file, oldHeader: 'as read', newHeader: 'restored', hunks }
  return formatPatch(patch, FILE_HEADERS_ONLY)
}

function linewiseHunks(before: string, after: string): StructuredPatchHunk[] {
  const oldLines = before.split('\n')
  const newLines = after.split('\n')
  if (oldLines.length !== newLines.length) throw new Error('the restored text has another number of lines')
  const changed = oldLines.flatMap((line, index) => (line === newLines[index] ? [] : [index]))
  const last = before.endsWith('\n') || before === '' ? oldLines.length - 2 : oldLines.length - 1
  return spans(changed, last).map(([from, to]) => {
    const lines = []
    for (let index = from; index <= to; index++) {
      const end = index === oldLines.length - 1 ? [NO_LINE_END] : []
      const [oldLine, newLine] = [oldLines[index]!, newLines[index]!]
      if (oldLine === newLine) lines.push(` ${oldLine}`, ...end)
      else lines.push(`-${oldLine}`, ...end, `+${newLine}`, ...end)
    }
    const count = to - from + 1
    return { oldStart: from + 1, oldLines: count, newStart: from + 1, newLines: count, lines }
  })
}

/** The first and last line of each hunk: changed lines with their context, run together where they touch. */
function spans(changed: readonly number[], last: number): [from: number, to: number][] {
  const found: [number, number][] = []
  for (const index of changed) {
    const [from, to] = [Math.max(0, index - CONTEXT), Math.min(last, index + CONTEXT)]
    const previous = found.at(-1)
    if (previous !== undefined && from <= previous[1] + 1) previous[1] = to
    else found.push([from, to])
  }
  return found
}

function colorPatch(file: string, hunks: readonly StructuredPatchHunk[]): string {
  const head = [`--- ${file}\tas read`, `+++ ${file}\trestored`].map((line) => paint('bold', line))
  return `${[...head, ...hunks.flatMap(colorHunk)].join('\n')}\n`
}

function colorHunk({ oldStart, oldLines, newStart, newLines, lines }: StructuredPatchHunk): string[] {
  const head = paint('cyan', `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`)
  const body = lines.map((line, index) => {
    if (line.startsWith('-')) return colorLine('red', line, partner(lines, index, 1))
    if (line.startsWith('+')) return colorLine('green', line, partner(lines, index, -1))
    return line
  })
  return [head, ...body]
}

/** The other line of a pair; the remark that the file ends without a line end may stand between the two. */
function partner(lines: readonly string[], index: number, step: 1 | -1): string {
  const neighbour = lines[index + step] ?? ''
  return neighbour === NO_LINE_END ? (lines[index + 2 * step] ?? '') : neighbour
}

function colorLine(color: Color, line: string, other: string): string {
  const [own, others] = [line, other].map((it) => it.slice(1).split(/(\s+)/)) as [string[], string[]]
  const words = diffArrays(others, own)
    .filter(({ removed }) => !removed)
    .map(({ added, value }) => (added ? paint(color, value.join('')) : value.join('')))
  return paint(color, line.charAt(0)) + words.join('')
}
