import { type FoldedWord, joinedKey, keyOf } from '../folded-words.ts'
import { resembles } from '../resemblance.ts'

/** First words of an agency's name; a line that begins so is a name of its own and goes no other one on. */
const AGENCIES: readonly string[] = [
  'ủy ban', 'UBND', 'UBMTTQ', 'hội đồng', 'HĐND', 'văn phòng', 'sở', 'bộ', 'cục', 'chi cục', 'tổng cục', 'vụ', 'ban',
  'phòng', 'trường', 'bệnh viện', 'trung tâm', 'viện', 'học viện', 'đại học', 'công an', 'thanh tra', 'tòa án',
  'kho bạc', 'bảo hiểm', 'BHXH', 'liên đoàn', 'hội', 'đoàn', 'mặt trận', 'đài', 'báo', 'công ty', 'tổng công ty',
  'tập đoàn', 'ngân hàng', 'quốc hội', 'chính phủ', 'thủ tướng', 'chủ tịch', 'tỉnh ủy', 'huyện ủy', 'thành ủy',
  'quận ủy', 'thị ủy', 'đảng ủy', 'đảng bộ', 'chi bộ', 'ban chấp hành', 'trạm', 'khoa', 'tổ', 'quân khu', 'hải quan',
  'kiểm toán', 'thuế', 'VKSND', 'TAND', 'thường trực', 'hạt', 'đội', 'quỹ', 'nhà', 'thư viện', 'bảo tàng', 'vườn',
] // biome-ignore format: a table of words

/** First words of what an agency is named by: a line that begins so goes the name above on, yet stands for itself. */
const AREAS: readonly string[] = [
  'tỉnh', 'thành phố', 'TP', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu', 'khu vực', 'miền',
] // biome-ignore format: a table of words

/** Officers and bodies that decide, named again in capitals under the subject. */
const AUTHORITIES: readonly string[] = [
  'ủy ban nhân dân', 'hội đồng nhân dân', 'chính phủ', 'thủ tướng', 'quốc hội', 'ủy ban thường vụ', 'ban thường vụ',
  'ban chấp hành', 'ban bí thư', 'bộ chính trị', 'chủ tịch', 'bộ trưởng', 'giám đốc', 'tổng giám đốc', 'hiệu trưởng',
  'cục trưởng', 'chi cục trưởng', 'tổng cục trưởng', 'vụ trưởng', 'chánh văn phòng', 'chánh thanh tra', 'viện trưởng',
  'tổng thanh tra', 'trưởng ban', 'trưởng phòng', 'thống đốc', 'chánh án', 'tổng kiểm toán', 'thủ trưởng', 'chủ nhiệm',
  'viện trưởng viện kiểm sát', 'tổng bí thư', 'thường trực', 'bí thư', 'tòa án nhân dân', 'quyền',
] // biome-ignore format: a table of words

/** What is stamped on a document: urgency, secrecy, drafts, receipt. */
const STAMPS: readonly string[] = [
  'hỏa tốc', 'hỏa tốc hẹn giờ', 'thượng khẩn', 'khẩn', 'mật', 'tối mật', 'tuyệt mật', 'dự thảo', 'lưu hành nội bộ',
  'xem xong trả lại', 'tài liệu thu hồi', 'bản sao', 'công văn đến', 'đến', 'bản chính', 'sao y', 'sao y bản chính',
] // biome-ignore format: a table of words

const keys = (phrases: readonly string[]): readonly string[] => [...new Set(phrases.map(keyOf))]
const AGENCY_KEYS = keys(AGENCIES)
const AREA_KEYS = keys(AREAS)
const AUTHORITY_KEYS = keys(AUTHORITIES)
const STAMP_KEYS = keys(STAMPS)
/** Longest phrase that must be read letter for letter: short ones are like many another word. */
const SHORT = 6

/** Whether words begin with a phrase, of which longer ones may have a letter read wrong. */
function beginsWith(words: readonly FoldedWord[], phrases: readonly string[]): boolean {
  const starts = [1, 2, 3, 4].map((count) => joinedKey(words.slice(0, count)))
  return phrases.some((phrase) =>
    starts.some((start) => start === phrase || (phrase.length > SHORT && resembles(start, phrase, 0.2))),
  )
}

/** Whether a line begins like the name of an agency. */
export const beginsAgency = (words: readonly FoldedWord[]): boolean => beginsWith(words, AGENCY_KEYS)
/** Whether a line begins like the area an agency is named by. */
export const beginsArea = (words: readonly FoldedWord[]): boolean => beginsWith(words, AREA_KEYS)

/**
 * Whether a line in capitals names who decides: an officer, or the agency that the header has already named.
 *
 * @param words the words of the line
 * @param issuers keys of the lines that name the issuing agency
 */
export function namesAuthority(words: readonly FoldedWord[], issuers: readonly string[]): boolean {
  const read = joinedKey(words)
  const again = issuers.some((issuer) => issuer.length > SHORT && resembles(read.slice(0, issuer.length), issuer))
  return again || beginsWith(words, AUTHORITY_KEYS)
}

/** Whether a line is a stamp. */
export function isStamp(words: readonly FoldedWord[]): boolean {
  const read = joinedKey(words)
  return STAMP_KEYS.some((stamp) => read === stamp || (stamp.length > SHORT && resembles(read, stamp, 0.2)))
}

/** First words of a body's first sentence, which no line of a subject that runs on begins with. */
const OPENINGS = keys([
  'căn cứ', 'thực hiện', 'ngày', 'trong', 'theo', 'nhằm', 'để', 'tiếp theo', 'ngay từ', 'qua', 'sau khi', 'vừa qua',
  'hiện nay', 'thời gian', 'năm', 'UBND', 'ủy ban', 'sở', 'phúc đáp', 'trên cơ sở', 'hôm nay', 'xét', 'trả lời',
  'được sự', 'trước tình hình', 'kính thưa', 'vào lúc', 'hồi', 'tại', 'bộ', 'văn phòng', 'phòng', 'trường', 'ban',
  'chúng tôi', 'thưa', 'từ ngày', 'tiếp tục', 'với', 'nay', 'bước vào', 'triển khai', 'quán triệt', 'xuất phát',
]) // biome-ignore format: a table of words

/** Whether a line begins like the first sentence of a body. */
export const beginsBody = (words: readonly FoldedWord[]): boolean => beginsWith(words, OPENINGS)
/** Whether a line begins a legal basis. */
export const beginsBasis = (words: readonly FoldedWord[]): boolean => beginsWith(words, BASES)
const BASES = keys(['căn cứ', 'xét đề nghị', 'theo đề nghị', 'xét tờ trình', 'thực hiện luật'])
