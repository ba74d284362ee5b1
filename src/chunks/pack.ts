import { type Draft, draftText, EMPTY_DRAFT } from './draft.ts'
import { type Block, cutLine, type Line, lineText } from './line.ts'
import { sentenceEnds, splitLine } from './split-line.ts'

/** The most of a chunk that the repeated head of a table may fill, if it has several rows. */
const HEAD_SHARE = 0.5

/** How much fits into a chunk. */
export interface Budget {
  readonly maxTokens: number
  readonly overlapTokens: number
  readonly countTokens: (text: string) => number
}

/**
 * Fills chunks with blocks, in order. A block that fits into a chunk stays whole; a longer one is split as gently as can
 * be.
 *
 * @param blocks the blocks of one section
 * @param budget how much fits into a chunk
 * @returns the chunks; none has more tokens than allowed but for single words
 */
export function pack(blocks: readonly Block[], budget: Budget): Draft[] {
  const done: Draft[] = []
  let current = EMPTY_DRAFT

  const fits = (draft: Draft) => budget.countTokens(draftText(draft).text) <= budget.maxTokens

  /** How many lines may end a chunk: titles go with what they are the titles of. */
  const settledCount = () => current.lines.findLastIndex(({ keepsWithNext }) => !keepsWithNext) + 1

  const tryAdd = (lines: readonly Line[]): boolean => {
    const repetitions = current.lines.length > 0 ? [current.repeated] : repetitionsBefore(lines[0], done.at(-1), budget)
    // Text of its own comes before what is repeated.
    if (current.repeated.length > 0 && settledCount() === 0) repetitions.push([])
    for (const repeated of repetitions) {
      const extended = { lines: [...current.lines, ...lines], repeated }
      if (!fits(extended)) continue
      current = extended
      return true
    }
    return false
  }

  const flush = (count = current.lines.length) => {
    if (count === 0) return
    const { lines, repeated } = current
    done.push({ lines: lines.slice(0, count), repeated })
    current = EMPTY_DRAFT
    if (count < lines.length) tryAdd(lines.slice(count))
  }

  const place = (line: Line): void => {
    if (tryAdd([line])) return
    const settled = settledCount()
    // A row is not cut for the sake of a head that has no room beside it.
    const isWholeRow = current.lines.length > 0 && line.tableHead !== undefined && fits({ lines: [line], repeated: [] })
    const parts = settled > 0 || isWholeRow ? null : splitLine(line)
    if (parts !== null) parts.forEach(place)
    else if (current.lines.length > 0) {
      flush(settled > 0 ? settled : undefined)
      place(line)
    } else {
      // A word that is too long stands alone.
      current = { lines: [line], repeated: [] }
      flush()
    }
  }

  for (const block of blocks) {
    if (!('rows' in block)) place(block)
    else if (!tryAdd(block.rows)) {
      flush(settledCount())
      if (!tryAdd(block.rows)) block.rows.forEach(place)
    }
  }
  flush()
  return done
}

/** What a new chunk that begins with a line may repeat, the most first. */
function repetitionsBefore(line: Line | undefined, before: Draft | undefined, budget: Budget): (readonly Line[])[] {
  if (line === undefined || before === undefined) return [[]]
  if (line.tableHead !== undefined) return [...headsToRepeat(line.tableHead, budget), []]
  return budget.overlapTokens > 0 ? [lastSentences(before, budget), []] : [[]]
}

/** What may be repeated of the head of a table, the most first: all, unless little room were left for rows; its first row. */
function headsToRepeat(head: readonly Line[], { countTokens, maxTokens }: Budget): (readonly Line[])[] {
  const first = head.slice(0, 1)
  if (head.length === 1) return [first]
  const { text } = draftText({ lines: [], repeated: head })
  return countTokens(text) <= maxTokens * HEAD_SHARE ? [head, first] : [first]
}

/** The last whole sentences of a chunk that overlap may take. */
function lastSentences({ lines }: Draft, { countTokens, overlapTokens }: Budget): Line[] {
  const taken: Line[] = []
  for (const line of lines.toReversed()) {
    if (line.footnote !== undefined) continue
    for (const sentence of cutLine(line, sentenceEnds(lineText(line))).toReversed()) {
      const { text } = draftText({ lines: [], repeated: [sentence, ...taken] })
      if (countTokens(text) > overlapTokens) return taken
      taken.unshift(sentence)
    }
  }
  return taken
}
