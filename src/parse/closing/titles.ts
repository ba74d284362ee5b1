import { isInCapitals } from '../capitals.ts'
import { type FoldedWord, joinedKey, joinedText, keyOf } from '../folded-words.ts'
import { resembles } from '../resemblance.ts'

/** On whose behalf someone signs. */
export type Authority = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q'

/** Keys of the abbreviations, and of their older forms with a stroke ("T/M"), and what engines make of them. */
const AUTHORITIES: Readonly<Record<string, Authority>> = {
  tm: 'TM',
  kt: 'KT',
  tl: 'TL',
  tuq: 'TUQ',
  tun: 'TUQ',
  q: 'Q',
}
const ABBREVIATED = /^(?:T[./]?M|K[./]?T|T[./]?L|T[./]?U[./]?[QN]|Q)(?:[.,:]|$)/u

/** Words that titles begin with, before the word "trưởng" or behind a "phó" or "quyền". */
const HEADS: readonly string[] = [
  'chủ tịch', 'giám đốc', 'tổng giám đốc', 'chánh văn phòng', 'chánh thanh tra', 'chánh án', 'tổng thanh tra',
  'thống đốc', 'bí thư', 'thủ tướng', 'chủ nhiệm', 'tổng biên tập', 'tổng thư ký', 'kiểm toán nhà nước', 'thẩm phán',
  'thư ký', 'chủ trì', 'chủ tọa', 'người lập', 'kế toán', 'ủy viên', 'thường trực', 'đại diện', 'hiệu phó', 'cục phó',
  'tổng lãnh sự', 'đại sứ', 'chính ủy', 'tư lệnh', 'tham mưu trưởng', 'chỉ huy', 'viện phó', 'phó ban', 'phó phòng',
  'người ghi', 'người báo cáo', 'người phát ngôn', 'tổng bí thư', 'đội phó', 'người soạn', 'thủ quỹ', 'thủ kho',
  'tổng kiểm toán', 'phụ trách', 'xác nhận', 'chuyên viên', 'người ký',
] // biome-ignore format: a table of words
const HEAD_KEYS = HEADS.map(keyOf)
const LONGEST_HEAD = 4
/** "Bộ trưởng", "chi cục trưởng", "trưởng ban". */
const CHIEF = 'truong'
const CHIEF_WITHIN = 3
const CAPITAL = /^[\p{Lu}(]/u
const PARTED = /[;:.,]$/
/** Words that make a title that of a deputy. */
const DEPUTIES = new Set(['pho', 'quyen', 'nguyen'])

/** Authority that a row of words begins with; null if it begins otherwise. */
export function authorityOf(words: readonly FoldedWord[]): Authority | null {
  const first = words[0]
  if (first === undefined) return null
  const match = ABBREVIATED.exec(first.text)
  if (match === null) return null
  const authority = AUTHORITIES[keyOf(match[0])]
  // "Q" and, without its stop, any of them may be a letter of something else.
  const told = match[0].length < first.text.length || /[.,:]$/.test(match[0])
  return authority !== undefined && (told || (words.length > 1 && authority !== 'Q')) ? authority : null
}

/** The words that hold the office behind the authority, which may be glued to it: "KT.CHỦ TỊCH". */
export function withoutAuthority(words: readonly FoldedWord[]): readonly FoldedWord[] {
  const first = words[0]
  if (first === undefined || authorityOf(words) === null) return words
  const length = ABBREVIATED.exec(first.text)![0].length
  if (length === first.text.length) return words.slice(1)
  const text = first.text.slice(length)
  return [{ text, key: keyOf(text), start: first.start + length, end: first.end }, ...words.slice(1)]
}

/** Whether a row of words begins with the title of an office: "PHÓ CHỦ TỊCH", "TRƯỞNG BAN". */
export function beginsOffice(words: readonly FoldedWord[]): boolean {
  const head = DEPUTIES.has(words[0]?.key ?? '') ? words.slice(1) : words
  if (!CAPITAL.test(words[0]?.text ?? '') || head.length === 0) return false
  const chief = head.findIndex(({ key }) => key === CHIEF || resembles(key, CHIEF, 0.17))
  const parted = head.slice(0, chief).some(({ text }) => PARTED.test(text))
  if (chief >= 0 && chief < CHIEF_WITHIN && head.length > 1 && !parted) return true
  for (let count = 1; count <= Math.min(LONGEST_HEAD, head.length); count++) {
    const read = joinedKey(head.slice(0, count))
    if (HEAD_KEYS.some((key) => resembles(read, key, 0.17))) return true
  }
  return false
}

/** Whether a row of words is a line of a signature that says who signs: in capitals, an authority or an office. */
export function isTitle(words: readonly FoldedWord[]): boolean {
  if (words.length === 0 || words.length > MOST_WORDS) return false
  if (!isInCapitals(joinedText(words))) return false
  return (authorityOf(words) !== null && withoutAuthority(words).length > 0) || beginsOffice(words)
}

const MOST_WORDS = 16
