import { DOCUMENT_TYPE_NAMES } from './document-type-names.ts'

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
/** Names that stand before a code in full or shortened: Nghị định, NĐ. */
const NAMES = new Map([
  ...[...DOCUMENT_TYPE_NAMES]
    .flatMap(([name, short]) => (/^\p{Lu}{2}/u.test(short) ? [[short, name] as const] : []))
    .reverse(),
  ...[...DOCUMENT_TYPE_NAMES.keys()].map((name) => [name, name] as const),
])
const SHORT = [...NAMES.keys()].filter((name) => /^\p{Lu}/u.test(name))
const LONG = [...DOCUMENT_TYPE_NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('ủy', '[ủu][yỷ]').replace('thỏa', 'th[ỏo][ảa]'))
const TYPE = new RegExp(
  `(?<![\\p{L}/-])(?:(?<long>${LONG.join('|')})|(?<short>${SHORT.join('|')}))(?![\\p{L}/-])`,
  'giu',
)
/** What may stand between a type and codes: nothing, or whose they are ("các Nghị định của Chính phủ: số"). */
const ADJOINING = /^(?:\scủa\s[\p{L}\s]{1,60}(?=:))?:?\s?$/u
/** What may stand between a type and "số": "Báo cáo thẩm tra số". */
const QUALIFIER = /^(?:\s\p{Ll}+){0,4}\s$/u
const NO_QUALIFIER = /(?<!\p{L})(?:cho|có|của|đã|để|do|đối|được|là|ngày|nêu|này|tại|theo|trong|từ|và|về|với)(?!\p{L})/u
/** What may stand between a law and its code: its name. */
const LAW_NAME = /^\s[\p{L}\s,]{0,110}$/u
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

function typeBefore(before: string, hasNumberWord: boolean): (TypeMatch & { readonly end: number }) | undefined {
  let found: (TypeMatch & { readonly end: number }) | undefined
  for (const match of before.matchAll(TYPE)) {
    const { long, short } = match.groups!
    // Abbreviations are capitals; the flag makes the small ones match, too.
    if (short !== undefined && !SHORT.includes(short)) continue
    const type = NAMES.get(long?.toLowerCase().replace('uỷ', 'ủy').replace('thoả', 'thỏa') ?? short!)!
    const end = match.index + match[0].length
    const gap = before.slice(end)
    const isNear =
      ADJOINING.test(gap) ||
      (LAWS.has(type) && LAW_NAME.test(gap)) ||
      (hasNumberWord && QUALIFIER.test(gap) && !NO_QUALIFIER.test(gap))
    if (isNear && !(found !== undefined && /^\p{Ll}/u.test(match[0]) && found.end + 1 >= match.index))
      found = { start: match.index, end, type }
  }
  return found
}
