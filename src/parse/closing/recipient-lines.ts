import { type FoldedWord, joinedKey } from '../folded-words.ts'
import { resembles } from '../resemblance.ts'
import { isTitle } from './titles.ts'

const LABEL = 'noinhan'
const COLON = /[:;.,]$/
const ITEM = /^[-–—~+*]/

/**
 * Number of words that "Nơi nhận:" takes up at the start of a line; 0 where the line does not begin so.
 *
 * @param words the words of the line
 */
export function recipientsLabel(words: readonly FoldedWord[]): number {
  const count = [1, 2].find((length) => resembles(joinedKey(words.slice(0, length)), LABEL, 0.3))
  const last = words[(count ?? 0) - 1]
  if (count === undefined || last === undefined) return 0
  const next = words[count]
  const told = COLON.test(last.text) || next === undefined || next.text === ':' || ITEM.test(next.text)
  if (!told && !isTitle(words.slice(count))) return 0
  return next?.text === ':' ? count + 1 : count
}

const ARCHIVE = 'luu'

/** Whether an entry says where the document is kept: "Lưu: VT, TH". */
export function isArchive(words: readonly FoldedWord[]): boolean {
  const [first, second] = words
  if (first === undefined) return false
  const key = first.key.replace(/vt$/, '')
  if (key === ARCHIVE || (first.text.endsWith(':') && resembles(key, ARCHIVE, 0.34))) return true
  return second !== undefined && second.key === 'vt' && words.length < 8
}

const BRACKET = /\(([^()]*)\)?[\s;.,:]*$/
const FOR = /^(?:để|b[/.il|1]?c|p?t[/.]h|ph?[/.]h|th[/.]h|báo cáo|thực hiện|phối hợp|theo dõi|biết|chỉ đạo)(?!\p{L})/iu

/** What an entry says that the document is sent for: "b/c", "để báo cáo". */
export function purposeOf(entry: string): string | undefined {
  const purpose = BRACKET.exec(entry)?.[1]?.trim()
  return purpose !== undefined && FOR.test(purpose) ? purpose : undefined
}
