/** What a number counts or measures. */
export interface Unit {
  /** As printed: "tỷ đồng", "hồ sơ"; '' if it is not said. */
  readonly name: string
  /** What can be added up: "đồng" for all amounts of money; for things that are counted, the first syllable. */
  readonly dimension: string
  /** By which the number is multiplied for it: 1e9 for "tỷ đồng". */
  readonly scale: number
  readonly kind: 'measure' | 'count' | 'time' | 'percent' | 'none'
}

const MEASURES: readonly (readonly [name: string, dimension: string, scale: number])[] = [
  ['nghìn tỷ đồng', 'đồng', 1e12],
  ['tỷ đồng', 'đồng', 1e9],
  ['tỉ đồng', 'đồng', 1e9],
  ['triệu đồng', 'đồng', 1e6],
  ['nghìn đồng', 'đồng', 1e3],
  ['ngàn đồng', 'đồng', 1e3],
  ['đồng', 'đồng', 1],
  ['tỷ USD', 'USD', 1e9],
  ['triệu USD', 'USD', 1e6],
  ['USD', 'USD', 1],
  ['điểm phần trăm', 'điểm phần trăm', 1],
  ['nghìn tấn', 'tấn', 1e3],
  ['triệu tấn', 'tấn', 1e6],
  ['tấn', 'tấn', 1],
  ['tạ', 'tấn', 0.1],
  ['kg', 'tấn', 1e-3],
  ['mg', 'mg', 1],
  ['g', 'g', 1],
  ['nghìn ha', 'ha', 1e3],
  ['ha', 'ha', 1],
  ['héc ta', 'ha', 1],
  ['km²', 'km²', 1],
  ['km2', 'km²', 1],
  ['m²', 'm²', 1],
  ['m2', 'm²', 1],
  ['m³', 'm³', 1],
  ['m3', 'm³', 1],
  ['km', 'm', 1e3],
  ['m', 'm', 1],
  ['cm', 'cm', 1],
  ['mm', 'mm', 1],
  ['lít', 'lít', 1],
  ['ml', 'ml', 1],
  ['kWh', 'kWh', 1],
  ['MW', 'MW', 1],
]
const TIMES = ['giờ', 'phút', 'giây', 'ngày', 'tuần', 'tháng', 'quý', 'năm', 'tuổi', 'lần', 'kỳ']
/** Counters of one syllable; other nouns are taken to have two. */
const COUNTERS = new Set(
  'ấp ban bản bộ ca cán chỗ chuyến con công cuộc cơ cụm dãy đề đoàn đội đợt gói hộ học huyện khu lô lớp lượt mẫu mục người nhóm phường phiếu quận suất sở tập thẻ thôn tin tổ trạm trẻ trường tỉnh vụ xã xe'.split(
    ' ',
  ),
)
/** Counters that begin nouns of two syllables: "cán bộ", "công chức". */
const BEGINNINGS = new Set('ban bộ cán công cơ đề học tập'.split(' '))
/** Words that follow a number whose unit is not said. */
const NO_UNIT = new Set(
  'bao bằng bị bởi các cho chiếm chưa còn có cùng cũng của do đã đang đạt để đến đều được giảm gồm hết hoặc khi không là lên mà mới nay này năm nên nhằm nhưng ở qua sang sau so số tại tăng thì theo tính tổng trên trong trước từ và vào với về vẫn vượt xuống'.split(
    ' ',
  ),
)

const BEHIND = '(?![\\p{L}\\p{N}])'
const ESCAPED = [...MEASURES].map(([name]) => name).sort((a, b) => b.length - a.length)
const MEASURE = new RegExp(`\\s?(?<name>${ESCAPED.join('|')})${BEHIND}(?<per>/[\\p{L}\\p{N}²³.]+)?`, 'uy')
const TIME = new RegExp(`\\s?(?<name>${TIMES.join('|')})${BEHIND}`, 'uy')
const PERCENT = /\s?%/uy
const NOUN = /\s(?<first>\p{L}+)(?:\s(?<second>\p{Ll}+))?/uy
const NONE: Unit = { name: '', dimension: '', scale: 1, kind: 'none' }

/**
 * Reads the unit behind a number.
 *
 * @param text the text
 * @param from offset behind the number
 */
export function unitAt(text: string, from: number): Unit {
  const measure = match(MEASURE, text, from)
  if (measure !== undefined) {
    const name = measure.name!
    const per = measure.per ?? ''
    const [, dimension, scale] = MEASURES.find(([known]) => known === name)!
    return { name: name + per, dimension: dimension + per, scale, kind: 'measure' }
  }
  const time = match(TIME, text, from)?.name
  if (time !== undefined) return { name: time, dimension: time, scale: 1, kind: 'time' }
  PERCENT.lastIndex = from
  if (PERCENT.test(text)) return { name: '%', dimension: '%', scale: 1, kind: 'percent' }
  const { first, second } = match(NOUN, text, from) ?? {}
  if (first === undefined || NO_UNIT.has(first.toLowerCase())) return NONE
  const isAbbreviation = /^\p{Lu}{2}/u.test(first)
  const isWhole = isAbbreviation || (COUNTERS.has(first.toLowerCase()) && !BEGINNINGS.has(first.toLowerCase()))
  const name = isWhole || second === undefined || NO_UNIT.has(second) ? first : `${first} ${second}`
  return { name, dimension: first.toLowerCase(), scale: 1, kind: 'count' }
}

function match(pattern: RegExp, text: string, at: number): { [name: string]: string | undefined } | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.groups
}
