import { isInCapitals } from '../capitals.ts'
import { isDirt } from '../dirt.ts'
import type { FoldedWord } from '../folded-words.ts'
import { isPersonName, namesIn } from './person-names.ts'
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
/** What no entry has in it, and little else with it. */
const STRANGE = /^(?=.*[<>\\|_{}™~^=]).{1,10}$/u

/**
 * Cuts a line into recipient and signature.
 *
 * @param words the words of the line, without the sign of an item
 * @param item whether the line begins with the sign of an item, so that something stands in the left column
 * @param archive whether it is the last entry of the recipients, behind which the name mostly stands
 */
export function closingColumns(words: readonly FoldedWord[], item: boolean, archive: boolean): ClosingColumns {
  const { kept, signs } = withoutSigns(words)
  for (let from = item ? 1 : 0; from < kept.length; from++) {
    const rest = kept.slice(from)
    const kind = rowKind(rest, kept[from - 1], archive)
    if (kind !== null) return { left: kept.slice(0, from), right: { kind, words: rest }, dirt: signs }
  }
  for (let from = item ? 1 : 0; from < kept.length; from++) {
    const before = kept[from - 1]
    const rest = joined(kept.slice(from))
    const parted =
      before === undefined || CLOSED.test(before.text) || (PAUSED.test(before.text) && LONG_WORD.test(rest))
    const dirty = isDirt(rest) || (signs.length > 0 && from > 0 && rest.length <= SCRIBBLE) || STRANGE.test(rest)
    if (parted && !(archive && from > 0) && dirty) {
      return { left: kept.slice(0, from), right: null, dirt: [...kept.slice(from), ...signs] }
    }
  }
  return { left: kept, right: null, dirt: signs }
}

function rowKind(
  words: readonly FoldedWord[],
  before: FoldedWord | undefined,
  archive: boolean,
): SignatureRowKind | null {
  const closed = before === undefined || CLOSED.test(before.text)
  const parted = closed || PAUSED.test(before.text) || !isInCapitals(before.text) || authorityOf(words) !== null
  if (parted && isTitle(words) && !ITEM_CLOSED.test(words[words.length - 1]!.text)) return 'title'
  if ((closed || archive) && isPersonName(words) && !ITEM_CLOSED.test(words[words.length - 1]!.text)) return 'name'
  if (before === undefined && namesIn(words).length > 0) return 'name'
  return closed && NOTE.test(joined(words)) ? 'note' : null
}

const joined = (words: readonly FoldedWord[]): string => words.map(({ text }) => text).join(' ')

/** Leaves off signs that stand at the end by themselves. */
function withoutSigns(words: readonly FoldedWord[]): { kept: readonly FoldedWord[]; signs: readonly FoldedWord[] } {
  let count = words.length
  while (count > 0 && words[count - 1]!.key === '' && !CLOSED.test(words[count - 1]!.text)) count--
  return { kept: words.slice(0, count), signs: words.slice(count) }
}
