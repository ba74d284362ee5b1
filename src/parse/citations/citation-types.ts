import { documentTypeNames } from '../document-type-names.ts'

/** The type of a document, named before its code. */
export interface TypeMatch {
  readonly start: number
  /** In small letters. */
  readonly type: string
}

/** What stands before a code. */
export interface CodeLead {
  /** Whether "số" announces a number. */
  readonly hasNumberWord: boolean
  /** Whether what is numbered is no document but a form, a house, a clause. */
  readonly isOther: boolean
  readonly type: TypeMatch | undefined
}

/** How far back a type may stand: "Luật Phòng, chống tác hại của rượu, bia số 44/2019/QH14". */
const REACH = 120
const NUMBER_WORD = /(?<!\p{L})(?:số|sô|Số|SỐ)\s?(?:hiệu\s)?[:.]?\s?$/u
const OTHER =
  /(?<!\p{L})(?:biểu|biểu\smẫu|bảng|điểm|điều|điện\sthoại|đường|đt|fax|hẻm|hình|khoản|khu|kiot|lô|mẫu|mục|ngõ|nhà|phụ\slục|phụ\sbiểu|quy\schuẩn|tài\skhoản|thửa|tờ\skhai|tiêu\schuẩn|tổ|trang|xe)\s$/iu
/** What may stand between a type and codes: nothing, or a colon. */
const ADJOINING = /^:?\s?$/u
/** Whose a document is: "các Nghị định của Chính phủ: số", "Quyết định của UBND tỉnh số". */
const OWNER = /^\scủa(?<name>\s[\p{L}\s]{1,60}?):?\s?$/u
/** What may stand between a type and "số": "Báo cáo thẩm tra số". */
const QUALIFIER = /^(?:\s\p{Ll}+){0,4}\s$/u
const NO_QUALIFIER = /(?<!\p{L})(?:cho|có|của|đã|để|do|đối|được|là|ngày|nêu|này|tại|theo|trong|từ|và|về|với)(?!\p{L})/u
/** What may stand between a law and its code: its name. */
const LAW_NAME = /^\s[\p{L}\d\s,]{0,110}$/u
const LAWS: ReadonlySet<string> = new Set(['luật', 'bộ luật', 'pháp lệnh'])

/**
 * Reads what stands before a code.
 *
 * @param text the text
 * @param from offset that the type cannot stand before
 * @param to offset of the code
 */
export function leadOf(text: string, from: number, to: number): CodeLead {
  const lead = text.slice(Math.max(from, to - REACH), to)
  const numberWord = NUMBER_WORD.exec(lead)?.index
  const before = lead.slice(0, numberWord)
  const type = typeBefore(before, numberWord !== undefined)
  return {
    hasNumberWord: numberWord !== undefined,
    isOther: OTHER.test(before) && (type === undefined || type.end < before.trimEnd().length),
    type: type && { start: to - lead.length + type.start, type: type.type },
  }
}

/** Names of types, in full and shortened. */
interface TypeNames {
  /** Types by their abbreviations. */
  readonly short: ReadonlyMap<string, string>
  readonly pattern: RegExp
}

let names: TypeNames | undefined

function typeNames(): TypeNames {
  if (names !== undefined) return names
  const all = [...documentTypeNames()]
  const short = new Map(
    all.filter(([, letters]) => /^\p{Lu}{2}/u.test(letters)).map(([name, letters]) => [letters, name]),
  )
  const long = all
    .map(([name]) => name)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace('ủy', TONES_OF_UY).replace('thỏa', TONES_OF_OA))
  const pattern = `(?<![\\p{L}/-])(?:(?<long>${long.join('|')})|(?<short>${[...short.keys()].join('|')}))(?![\\p{L}/-])`
  names = { short, pattern: new RegExp(pattern, 'giu') }
  return names
}

interface NearType extends TypeMatch {
  readonly end: number
}

function typeBefore(before: string, hasNumberWord: boolean): NearType | undefined {
  const { pattern, short } = typeNames()
  let found: NearType | undefined
  for (const match of before.matchAll(pattern)) {
    const { long, short: letters } = match.groups!
    // The flag makes abbreviations in small letters match, too; they are none.
    const type = long === undefined ? short.get(letters!) : withOldTones(long.toLowerCase())
    if (type === undefined) continue
    const end = match.index + match[0].length
    // "Thông báo kết luận số": of two that touch the one with a capital is the type.
    const isSecond = found !== undefined && /^\p{Ll}/u.test(match[0]) && found.end + 1 >= match.index
    if (!isSecond && isNear(before.slice(end), type, hasNumberWord)) found = { start: match.index, end, type }
  }
  return found
}

function isNear(gap: string, type: string, hasNumberWord: boolean): boolean {
  if (ADJOINING.test(gap) || (LAWS.has(type) && LAW_NAME.test(gap))) return true
  const words = OWNER.exec(gap)?.groups?.name ?? (QUALIFIER.test(gap) ? gap : undefined)
  return hasNumberWord && words !== undefined && !NO_QUALIFIER.test(words)
}

/** Both places of the tone mark: ủy and uỷ, thỏa and thoả. */
const TONES_OF_UY = '(?:ủy|uỷ)'
const TONES_OF_OA = 'th(?:ỏa|oả)'
const withOldTones = (name: string) => name.replace('uỷ', 'ủy').replace('thoả', 'thỏa')
