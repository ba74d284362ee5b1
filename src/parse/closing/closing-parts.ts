import { append } from '../append.ts'
import { isInCapitals } from '../capitals.ts'
import { isDirt } from '../dirt.ts'
import type { Span } from '../document-text.ts'
import { type FoldedWord, foldedWords, joinedText, spanOf } from '../folded-words.ts'
import type { FormLine } from '../form-lines.ts'
import { ITEM_SIGN, NOTHING, trimSpan } from '../trim-span.ts'
import {
  type ClosingColumns,
  closingColumns,
  isSpelledOut,
  leftColumn,
  type SignatureRow,
  signatureRow,
} from './columns.ts'
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
  /** Whether entries may follow. */
  listed: boolean
  /** Whether the entries bear the sign of an item. */
  signs: boolean
  /** The two columns that it stands in, where they are known. */
  zone: number | null
}

const BEHIND = /^(?:\[\^|phụ lục|biểu số|mẫu số|danh sách|\(?kèm theo)/iu
const CLOSED = /[;.]$/
const ENTRY = /^[-–—~+*=]\s.*[;.:)]$/u
const WORD = /\p{L}{5}/u
const SIGNS = /[^\p{L}\p{N}]+/gu
/** Short readings in small letters that nothing closes: strokes of the pen between two entries. */
const STROKES = /^(?:[\p{Ll}\d,.']{1,4}(?:\s|$)){1,4}(?<![;.])$/u
/** The sign of an entry by itself. */
const SIGN = /^[-–—~+]$/
/** Lines below a line within which the next entry stands. */
const REACH = 3
/** Longest line of recipients, in characters. */
const LONGEST = 110

/**
 * Reads recipients and signature.
 *
 * @param text the restored text
 * @param lines the lines of a document
 * @param first index of the line at which the closing begins
 * @param listed whether recipients may stand there without "Nơi nhận:" above them
 */
export function readClosing(text: string, lines: readonly FormLine[], first: number, listed: boolean): ClosingParts {
  const draft: Draft = { entries: [], rows: [], noise: [], label: null, listed, signs: false, zone: null }
  let next = first
  let pending: Span[] = []
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]!
    if (isNoise(line)) {
      pending.push({ start: line.start, end: line.end })
      continue
    }
    const goesOn = lines.slice(index + 1, index + 1 + REACH).some((below) => isItem(below))
    if (!readLine(text, line, goesOn, draft)) break
    append(draft.noise, pending)
    pending = []
    next = index + 1
  }
  const { entries, label, noise, rows } = draft
  return { entries, label, noise, rows, next }
}

/** Whether a line is dirt; an entry that was read badly is none. */
const isNoise = ({ text, words }: FormLine): boolean =>
  isDirt(text) &&
  !isArchive(words) &&
  !(ENTRY.test(text) && (WORD.test(text) || !isDirt(text.replace(SIGNS, ' ').trim())))

/** Adds what a line holds; false where it does not belong to the closing. */
function readLine(text: string, line: FormLine, goesOn: boolean, draft: Draft): boolean {
  if (line.words.length === 0 || line.text.length > LONGEST || BEHIND.test(line.text)) return false
  const labelWords = recipientsLabel(line.words)
  if (labelWords > 0) {
    if (draft.label !== null) return false
    draft.label = spanOf(line.words.slice(0, labelWords))
    draft.listed = true
    if (labelWords === line.words.length) return true
  }
  const run = { start: line.words[labelWords]!.start, end: line.end }
  const content = trimSpan(text, run, ITEM_SIGN, NOTHING) ?? run
  const item = content.start > run.start
  const words = foldedWords(text, content)
  const archive = isArchive(words)
  if (!item && goesOn && STROKES.test(line.text)) {
    draft.noise.push({ start: line.start, end: line.end })
    return true
  }
  const { column = null, zone = null } = line.geometry ?? {}
  if (draft.listed || draft.rows.length > 0) draft.zone ??= zone
  const isInZone = zone !== null && zone === draft.zone
  if (isInZone && column === 'right') return readRight(line.words, draft)
  const context = { item, archive, titled: isTitled(draft) }
  const isLeft = isInZone && column === 'left' && draft.listed
  const columns = isLeft ? leftColumn(words) : closingColumns(words, context)
  const titled = labelWords > 0 && !item && isDamagedTitle(columns)
  const left = titled ? [] : columns.left
  const right: SignatureRow | null = titled ? { kind: 'title', words: columns.left } : columns.right
  const told = placeOf(text, left, { item, archive, goesOn, labelled: labelWords > 0, whole: right === null }, draft)
  const place = told === null && isLeft ? 'entry' : told
  if (place === null) return false
  if (place === 'within') draft.entries[draft.entries.length - 1]!.spans.push(spanOf(left)!)
  else if (place === 'entry') draft.entries.push(...entriesOf(left, archive))
  else if (place !== 'nothing') draft.rows.push({ kind: place, words: left })
  if (right !== null) draft.rows.push(right)
  draft.signs ||= item
  const rest = spanOf(columns.dirt)
  if (rest !== null) draft.noise.push(rest)
  return true
}

/** Adds a line that is known to stand in the right column, which belongs to the signature whatever was read in it. */
function readRight(words: readonly FoldedWord[], draft: Draft): true {
  const row = signatureRow(words, isTitled(draft))
  const dirt = spanOf(words)
  if (row !== null) draft.rows.push(row)
  else if (dirt !== null) draft.noise.push(dirt)
  return true
}

/** Whether what stands behind "Nơi nhận:" is a title in capitals that an engine read badly. */
const isDamagedTitle = ({ left, right }: ClosingColumns): boolean =>
  right === null && left.length > 1 && isInCapitals(joinedText(left)) && !CLOSED.test(joinedText(left))

/** The entries of a line: more than one where a sign stands behind a closed one. */
function entriesOf(words: readonly FoldedWord[], archive: boolean): Entry[] {
  const cut = words.findIndex(({ text }, index) => SIGN.test(text) && CLOSED.test(words[index - 1]?.text ?? ''))
  if (cut < 0 || cut === words.length - 1) return [{ spans: [spanOf(words)!], archive }]
  const rest = words.slice(cut + 1)
  return [{ spans: [spanOf(words.slice(0, cut))!], archive }, ...entriesOf(rest, isArchive(rest))]
}

/** Whether a line is an entry of a list of recipients. */
const isItem = ({ text }: FormLine): boolean => ITEM_SIGN.test(text) && ENTRY.test(text)

/** Whether a title stands above that no name has followed yet. */
const isTitled = ({ rows }: Draft): boolean =>
  rows.some(({ kind }) => kind === 'title') && rows[rows.length - 1]!.kind !== 'name'

interface LeftContext {
  readonly item: boolean
  readonly archive: boolean
  readonly labelled: boolean
  /** Whether an entry stands a few lines below. */
  readonly goesOn: boolean
  /** Whether nothing stands in the right column. */
  readonly whole: boolean
}

/** What the left column holds: an entry, more of the last one, or a line of the signature; null for none of these. */
function placeOf(
  text: string,
  words: readonly FoldedWord[],
  { archive, goesOn, item, labelled, whole }: LeftContext,
  draft: Draft,
): 'entry' | 'within' | 'more' | 'name' | 'nothing' | null {
  if (words.length === 0) return 'nothing'
  const last = draft.entries[draft.entries.length - 1]
  const before = last === undefined ? '' : text.slice(last.spans[0]!.start, last.spans[last.spans.length - 1]!.end)
  if (item || archive || labelled) return draft.listed ? 'entry' : null
  if (isTitled(draft) && whole) {
    if (isSpelledOut(words) || (words.length > 1 && isInCapitals(joinedText(words)))) return 'more'
    if (isCapitalizedName(words) && (last === undefined || CLOSED.test(before))) return 'name'
  }
  if (!draft.listed) return null
  if (last === undefined) return 'entry'
  if (!CLOSED.test(before)) return 'within'
  // A list without signs, each of whose entries is closed; or an entry whose sign was lost.
  const unsigned = !draft.signs && (CLOSED.test(joinedText(words)) || !whole)
  return !last.archive && (unsigned || goesOn) ? 'entry' : null
}
