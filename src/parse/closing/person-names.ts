import { readDictionary, readPackaged } from '../../lexicon/index.ts'
import { type FoldedWord, keyOf } from '../folded-words.ts'

const FEWEST_WORDS = 2
const MOST_WORDS = 5
const NAME_WORD = /^(?:\p{Lu}\p{Ll}*|\p{Lu}{2,}|\p{Lu}['’]\p{L}+)$/u
/** Ranks and degrees before a name: "TS.", "BS.CKII.", "Đại tá". */
const DEGREE =
  /^(?:(?:PGS|GS|TS|TSKH|ThS|Ths|THS|BS|CKI{1,2}|CK[12]|DS|KS|CN|NGƯT|NGND|TTƯT|TTND|Thầy thuốc|LS|ĐD)[.,]?)+$/u
const RANKS = new Set([
  'daituong', 'thuongtuong', 'trungtuong', 'thieutuong', 'daita', 'thuongta', 'trungta', 'thieuta', 'daiuy', 'thuonguy',
  'trunguy', 'thieuuy', 'tiensi', 'thacsi', 'bacsi', 'luatsu', 'chuandodoc', 'phododoc', 'dodoc', 'kysu', 'giaosu',
]) // biome-ignore format: a table of words

let families: ReadonlyMap<string, number> | undefined

/** How many bear a family name, without its marks, which an engine may have read wrong; 0 for no family name. */
function bearers({ key }: FoldedWord): number {
  const name = 'family-names.txt'
  families ??= new Map(readDictionary(readPackaged(name).toString('utf8'), name).map((e) => [keyOf(e.text), e.weight]))
  return families.get(key) ?? 0
}

/** Number of words before a name that are a rank or a degree. */
export function rankLength(words: readonly FoldedWord[]): number {
  let length = 0
  for (;;) {
    const [first, second] = words.slice(length, length + 2)
    if (first !== undefined && DEGREE.test(first.text)) length++
    else if (first !== undefined && second !== undefined && RANKS.has(first.key + second.key)) length += 2
    else return length
  }
}

/** Whether words are the name of a person: a family name and one to four more, each with a capital. */
export function isPersonName(words: readonly FoldedWord[]): boolean {
  const name = words.slice(rankLength(words))
  return isCapitalizedName(name) && bearers(name[0]!) > 0
}

/** Whether words might be the name of a person whose family name is not known. */
export function isCapitalizedName(words: readonly FoldedWord[]): boolean {
  return words.length >= FEWEST_WORDS && words.length <= MOST_WORDS && words.every(({ text }) => NAME_WORD.test(text))
}

/** Bearers of a family name from which it tells by itself that a second name begins. */
const COMMON = 20

/**
 * Parts the names of people who sign side by side.
 *
 * @param words what stands on the line
 * @param beside whether two titles stand beside each other above
 * @returns the names; one where there is only one; none where the words are no names
 */
export function namesIn(words: readonly FoldedWord[], beside: boolean = false): (readonly FoldedWord[])[] {
  const one = isPersonName(words)
  if (one && !beside) return [words]
  const cuts = words.map((_, index) => index).filter((cut) => cut > 0 && areNames(words, cut))
  // The commoner the second family name, the likelier it begins a name.
  const cut = cuts.sort((a, b) => bearers(words[b]!) - bearers(words[a]!))[0]
  if (cut === undefined || (one && bearers(words[cut]!) < COMMON)) return one ? [words] : []
  return [words.slice(0, cut), words.slice(cut)]
}

const areNames = (words: readonly FoldedWord[], cut: number): boolean =>
  isPersonName(words.slice(0, cut)) && isPersonName(words.slice(cut))
