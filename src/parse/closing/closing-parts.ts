import { isInCapitals } from '../capitals.ts'
import { isDirt } from '../dirt.ts'
import type { Span } from '../document-text.ts'
import { type FoldedWord, foldedWords, spanOf } from '../folded-words.ts'
import type { FormLine } from '../form-lines.ts'
import { ITEM_SIGN, NOTHING, trimSpan } from '../trim-span.ts'
import { closingColumns, type SignatureRow } from './columns.ts'
import { isCapitalizedName } from './person-names.ts'
import { isArchive, recipientsLabel } from './recipient-lines.ts'

/** An entry of the recipients, before it becomes a node. */
export interface Entry {
  readonly spans: Span[]
  readonly archive: boolean
}

/** The parts of a closing. */
export interface ClosingParts {
  readonly entries: readonly Entry[]
  readonly rows: readonly SignatureRow[]
  readonly noise: readonly Span[]
  /** Index of the line behind the last. */
  readonly next: number
  /** Run of "Nơi nhận:", if it is there. */
  readonly label: Span | null
}

/** What is known of a closing while its lines are read. */
interface Draft {
  readonly entries: Entry[]
  readonly rows: SignatureRow[]
  readonly noise: Span[]
  label: Span | null
  /** Whether the entries bear the sign of an item. */
  signs: boolean
}

const BEHIND = /^(?:\[\^|phụ lục|biểu số|mẫu số|danh sách|\(?kèm theo)/iu
const CLOSED = /[;.]$/
const ENDED = /\.$/
/** Longest line of recipients, in characters. */
const LONGEST = 110

/**
 * Reads recipients and signature.
 *
 * @param text the restored text
 * @param lines the lines of a document
 * @param first index of the line at which the closing begins
 */
export function readClosing(text: string, lines: readonly FormLine[], first: number): ClosingParts {
  const draft: Draft = { entries: [], rows: [], noise: [], label: null, signs: false }
  let next = first
  let pending: Span[] = []
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]!
    if (isNoise(line)) {
      pending.push({ start: line.start, end: line.end })
      continue
    }
    if (!readLine(text, line, draft)) break
    draft.noise.push(...pending)
    pending = []
    next = index + 1
  }
  const { entries, label, noise, rows } = draft
  return { entries, label, noise, rows, next }
}

const isNoise = ({ text, words }: FormLine): boolean => isDirt(text) && !isArchive(words)

/** Adds what a line holds; false where it does not belong to the closing. */
function readLine(text: string, line: FormLine, draft: Draft): boolean {
  if (line.words.length === 0 || line.text.length > LONGEST || BEHIND.test(line.text)) return false
  const labelWords = recipientsLabel(line.words)
  if (labelWords > 0) {
    if (draft.label !== null) return false
    draft.label = spanOf(line.words.slice(0, labelWords))
    if (labelWords === line.words.length) return true
  }
  const run = { start: line.words[labelWords]!.start, end: line.end }
  const content = trimSpan(text, run, ITEM_SIGN, NOTHING) ?? run
  const item = content.start > run.start
  const words = foldedWords(text, content)
  const archive = isArchive(words)
  const { dirt, left, right } = closingColumns(words, item, archive)
  if (left.length > 0 && !readLeft(text, line, left, { item, archive, labelled: labelWords > 0 }, draft)) return false
  if (right !== null) draft.rows.push(right)
  const rest = spanOf(dirt)
  if (rest !== null) draft.noise.push(rest)
  return true
}

interface LeftOptions {
  readonly item: boolean
  readonly archive: boolean
  readonly labelled: boolean
}

function readLeft(
  text: string,
  line: FormLine,
  words: readonly FoldedWord[],
  { archive, item, labelled }: LeftOptions,
  draft: Draft,
): boolean {
  const span = spanOf(words)!
  const read = text.slice(span.start, span.end)
  const last = draft.entries[draft.entries.length - 1]
  const before = last === undefined ? '' : text.slice(last.spans[0]!.start, last.spans[last.spans.length - 1]!.end)
  const titled = draft.rows.some(({ kind }) => kind === 'title')
  const signed = draft.rows.some(({ kind }) => kind === 'name')
  const listed = draft.label !== null || last !== undefined
  if (item || archive || labelled) {
    if (!listed && !archive) return false
    draft.entries.push({ spans: [span], archive })
    if (item) draft.signs = true
    return true
  }
  if (titled && !signed && words.length === line.words.length) {
    if (isInCapitals(read) && words.length > 1) {
      draft.rows.push({ kind: 'more', words })
      return true
    }
    if (isCapitalizedName(words) && (last === undefined || CLOSED.test(before))) {
      draft.rows.push({ kind: 'name', words })
      return true
    }
  }
  if (draft.label === null && last === undefined) return false
  if (last !== undefined && !CLOSED.test(before) && !(last.archive && ENDED.test(before))) {
    last.spans.push(span)
    return true
  }
  // A list without signs: each of its entries is closed.
  const first = last === undefined
  if (first || (!draft.signs && !last.archive && (CLOSED.test(read) || words.length < line.words.length))) {
    draft.entries.push({ spans: [span], archive })
    return true
  }
  return false
}
