import { isSyllable } from '../../orthography/index.ts'
import { isInCapitals } from '../capitals.ts'
import { isDirt } from '../dirt.ts'
import { type FoldedWord, joinedText } from '../folded-words.ts'
import { isCapitalizedName, isPersonName, namesIn } from './person-names.ts'
import { authorityOf, isTitle } from './titles.ts'

/** What a line of a signature is. */
export type SignatureRowKind = 'title' | 'name' | 'note' | 'more'

/** A line of a signature. */
export interface SignatureRow {
  readonly kind: SignatureRowKind
  readonly words: readonly FoldedWord[]
}

/** A line of a closing, cut into its two columns. */
export interface ClosingColumns {
  readonly left: readonly FoldedWord[]
  readonly right: SignatureRow | null
  readonly dirt: readonly FoldedWord[]
}

/** Behind what the left column may end. */
const CLOSED = /[;:.)\]]$/
const PAUSED = /,$/
const ITEM_CLOSED = /;$/
/** "(Đã ký)", "(Ký tên, đóng dấu)". */
const NOTE = /^\(?\s?(?:đã ký|ký tên|ký, ghi rõ|ký, đóng dấu|ký và ghi|chữ ký|đã duyệt|ký số)(?!\p{L})/iu
/** A word of small letters that is long enough to be told from an abbreviation. */
const LONG_WORD = /\p{L}{4}|[^\p{L}\p{N}\s,.;:()/&-]/u

/** Longest reading of a stroke of the pen, where signs stand behind it. */
const SCRIBBLE = 5
/** Short readings in small letters, which no entry has behind another. */
const SMALL_STROKES = /^(?:[\p{Ll}\d]{1,3}(?:\s|$)){1,4}$/u
/** What no entry has in it, and little else with it. */
const STRANGE = /^(?=.*[<>\\|_{}™~^=]).{1,10}$/u

/** What is known where a line is cut. */
export interface ColumnContext {
  /** Whether the line begins with the sign of an item, so that something stands in the left column. */
  readonly item: boolean
  /** Whether it is the last entry of the recipients, behind which the name mostly stands. */
  readonly archive: boolean
  /** Whether a title stands above that no name has followed yet. */
  readonly titled: boolean
}

/**
 * Cuts a line into recipient and signature.
 *
 * @param words the words of the line, without the sign of an item
 * @param context what is known of the line
 */
export function closingColumns(words: readonly FoldedWord[], context: ColumnContext): ClosingColumns {
  const { kept, signs } = withoutSigns(words)
  const first = context.item ? 1 : 0
  for (let from = first; from < kept.length; from++) {
    const rest = kept.slice(from)
    const kind = rowKind(rest, kept[from - 1], context)
    if (kind !== null) return { left: kept.slice(0, from), right: { kind, words: rest }, dirt: signs }
  }
  for (let from = first; from < kept.length && !context.archive; from++) {
    if (isScribble(joinedText(kept.slice(from)), kept[from - 1], signs.length > 0)) {
      return { left: kept.slice(0, from), right: null, dirt: [...kept.slice(from), ...signs] }
    }
  }
  return { left: kept, right: null, dirt: signs }
}

/**
 * The columns of a line that is known to stand in the left one.
 *
 * @param words the words of the line, without the sign of an item
 */
export function leftColumn(words: readonly FoldedWord[]): ClosingColumns {
  const { kept, signs } = withoutSigns(words)
  return { left: kept, right: null, dirt: signs }
}

/**
 * Reads a line that is known to stand in the right column.
 *
 * @param words the words of the line
 * @param titled whether a title stands above that no name has followed yet
 * @returns null for what is no line of a signature
 */
export function signatureRow(words: readonly FoldedWord[], titled: boolean): SignatureRow | null {
  const { kept } = withoutSigns(words)
  const kind = kept.length === 0 ? null : rowKind(kept, undefined, { item: false, archive: false, titled })
  if (kind !== null) return { kind, words: kept }
  if (titled && isCapitalizedName(kept)) return { kind: 'name', words: kept }
  return isLikeTitle(kept) ? { kind: titled ? 'more' : 'title', words: kept } : null
}

function rowKind(
  words: readonly FoldedWord[],
  before: FoldedWord | undefined,
  { archive, titled }: ColumnContext,
): SignatureRowKind | null {
  if (ITEM_CLOSED.test(words[words.length - 1]!.text)) return null
  const closed = before === undefined || CLOSED.test(before.text)
  const parted = closed || PAUSED.test(before.text) || !isInCapitals(before.text) || authorityOf(words) !== null
  if (parted && isTitle(words)) return 'title'
  if ((closed || archive) && isPersonName(words)) return 'name'
  if (before === undefined && namesIn(words).length > 0) return 'name'
  if (closed && NOTE.test(joinedText(words))) return 'note'
  return titled && closed && before !== undefined && isLikeTitle(words) ? 'more' : null
}

/** Whether words in capitals are words, and no abbreviations. */
export const isSpelledOut = (words: readonly FoldedWord[]): boolean =>
  isInCapitals(joinedText(words)) && words.every(({ key, text }) => key.length > 1 && isSyllable(text.toLowerCase()))

/** Whether words in capitals go a title on, though an engine may have read some of them badly. */
function isLikeTitle(words: readonly FoldedWord[]): boolean {
  if (isSpelledOut(words)) return true
  const whole = words.length > 1 && words.every(({ key, text }) => key.length > 1 && !PAUSED.test(text))
  return whole && isInCapitals(joinedText(words)) && isSpelledOut(words.slice(0, 1))
}

/** Whether the end of a line is what an engine made of a stroke of the pen. */
function isScribble(rest: string, before: FoldedWord | undefined, signs: boolean): boolean {
  const closed = before === undefined || CLOSED.test(before.text)
  if (!closed && !(PAUSED.test(before.text) && LONG_WORD.test(rest))) return false
  if (isDirt(rest) || STRANGE.test(rest) || (before !== undefined && SMALL_STROKES.test(rest))) return true
  return signs && before !== undefined && rest.length <= SCRIBBLE
}

/** Leaves off signs that stand at the end by themselves. */
function withoutSigns(words: readonly FoldedWord[]): { kept: readonly FoldedWord[]; signs: readonly FoldedWord[] } {
  let count = words.length
  while (count > 0 && words[count - 1]!.key === '' && !CLOSED.test(words[count - 1]!.text)) count--
  return { kept: words.slice(0, count), signs: words.slice(count) }
}
