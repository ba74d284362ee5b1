import {
  type Box,
  boxAround,
  type Page,
  type PageLine,
  type PageReading,
  type Run,
  type Source,
} from '../page/index.ts'
import { type OverlaidWord, overlay } from './overlay.ts'
import { isReadable } from './readable.ts'

/** A gap as wide as so many words are high parts columns. */
const COLUMN_GAP = 2

/**
 * Moves lines that the first reader of a page lost from its second reading to the first, where they belong in the order
 * of reading: lines, and parts of lines beyond a wide gap, where the first reading has nothing and which are text and
 * not noise.
 *
 * @param page a page
 * @returns the page, its first reading with lines of another source in it; the same page if nothing was lost
 */
export function withLostLines(page: Page): Page {
  const [first, second, ...others] = page.readings
  if (first === undefined || second === undefined) return page
  const runs = lostRuns(first, second)
  if (runs.length === 0) return page
  const lost = new Set(runs.flatMap(({ words }) => words.map(({ word }) => word)))
  const left = second.lines.flatMap((line): PageLine[] => {
    const words = line.words.filter((word) => !lost.has(word))
    if (words.length === line.words.length) return [line]
    return words.length === 0 ? [] : [{ ...line, words, box: boxAround(words.map(({ box }) => box)) }]
  })
  const lines = insertRuns(first.lines, runs, second.source)
  return { ...page, readings: [{ ...first, lines }, { ...second, lines: left }, ...others] }
}

/** Words of the second reading that stand beside each other and where the first has nothing. */
interface LostRun {
  readonly words: readonly OverlaidWord[]
  /** Number of the line of the first reading that it goes before. */
  readonly before: number
  readonly opens: boolean
}

function lostRuns(first: PageReading, second: PageReading): LostRun[] {
  const { height, lines } = overlay(
    first.lines.map(({ words }) => words),
    second.lines.map(({ words }) => words),
  )
  const runs: LostRun[] = []
  const found = new Set(lines.flatMap((words) => words.map(({ line }) => line)))
  let before = 0
  /** Lines that only the first reading has are passed by as far as they stand above. */
  const passBy = ({ box }: OverlaidWord) => {
    for (; before < first.lines.length && !found.has(before); before++) {
      if (middleOf(first.lines[before]!.box) > middleOf(box)) return
    }
  }
  lines.forEach((line, i) => {
    for (const { start, end } of stretches(line)) {
      const words = line.slice(start, end)
      const [left, right] = [line[start - 1], line[end]]
      if (!words[0]!.alone) {
        const last = words.findLast(({ line: number }) => number >= 0)
        if (last !== undefined) before = last.line + 1
      } else if (isApart(left, words[0], height) && isApart(words.at(-1), right, height) && isText(words)) {
        if (left === undefined && right !== undefined && right.line >= 0) before = right.line
        else passBy(words[0]!)
        runs.push({ words, before, opens: start === 0 && second.lines[i]!.opens === true })
      }
    }
  })
  return runs
}

const middleOf = ({ bottom, top }: Box): number => (top + bottom) / 2

/** Cuts a line where words that stand alone begin or end. */
function stretches(line: readonly OverlaidWord[]): Run[] {
  const cuts = line.flatMap(({ alone }, i) => (i === 0 || alone !== line[i - 1]!.alone ? [i] : []))
  return cuts.map((start, i) => ({ start, end: cuts[i + 1] ?? line.length }))
}

function isApart(left: OverlaidWord | undefined, right: OverlaidWord | undefined, height: number): boolean {
  return left === undefined || right === undefined || right.box.left - left.box.right >= COLUMN_GAP * height
}

const isText = (words: readonly OverlaidWord[]): boolean => isReadable(words.map(({ word }) => word))

function insertRuns(lines: readonly PageLine[], runs: readonly LostRun[], source: Source): PageLine[] {
  const runsBefore = new Map<number, PageLine[]>()
  for (const { before, opens, words } of runs) {
    const line = {
      words: words.map(({ box, word }) => ({ ...word, box })),
      box: boxAround(words.map(({ box }) => box)),
      ...(opens ? { opens } : {}),
      source,
    }
    const others = runsBefore.get(before)
    if (others === undefined) runsBefore.set(before, [line])
    else others.push(line)
  }
  return [...lines, null].flatMap((line, i) => [...(runsBefore.get(i) ?? []), ...(line === null ? [] : [line])])
}
