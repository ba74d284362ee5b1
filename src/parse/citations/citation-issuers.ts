import { AGENCY_HEADS, SMALL_PHRASES, STOP_WORDS, UNIT_ABBREVIATIONS, UNIT_WORDS } from '../agency-words.ts'
import { documentTypeNames } from '../document-type-names.ts'

/** The name of who issued a document. */
export interface IssuerMatch {
  readonly name: string
  /** Offset behind it. */
  readonly end: number
}

/** What the last word of the name was, on which depends what may follow. */
type Last = 'capital' | 'second' | 'place' | 'other'

const BEHIND = '(?![\\p{L}\\p{N}])'
const anyOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|')
const sticky = (pattern: string, flags = '') => new RegExp(pattern, `${flags}uy`)

const LEAD = /(?:\[\^\d{1,4}\])?,?\s?(?:của|(do))\s/uy
const PASSIVE = /\s(?:đã\s)?(?:ban\shành|ký|phê\sduyệt|thông\squa|trình)/uy
const HEAD = sticky(`(?:${anyOf(AGENCY_HEADS)})${BEHIND}`)
/** What a name may begin with in small letters, too. */
const ANY_HEAD = sticky(`(?:${anyOf(AGENCY_HEADS)})${BEHIND}`, 'i')
const UNIT = new RegExp(
  `(?:${anyOf(UNIT_WORDS)})${BEHIND}|(?:${anyOf(UNIT_ABBREVIATIONS)})(?:\\.(?=\\s?\\p{Lu})|${BEHIND})`,
  'iuy',
)
const SMALL = sticky(`(?:${anyOf(SMALL_PHRASES)}|\\d{1,2}(?=\\skh[oó][áa])|lần\\sthứ\\s[\\p{L}\\d]{1,5})${BEHIND}`)
/** Of which term: "khóa XIII", "nhiệm kỳ 2020 - 2025". */
const TERM = sticky(`,?\\s(?:(?:khóa|khoá)\\s[\\dIVXL]{1,6}|nhiệm\\skỳ\\s\\d{4}\\s?[-–]\\s?\\d{4})${BEHIND}`)
const CAPITAL = sticky(`\\p{Lu}[\\p{L}\\p{N}&]{0,15}${BEHIND}`)
const LOWER = sticky(`\\p{Ll}{1,7}${BEHIND}`)
/** Words that begin what was done with the document, or where and when. */
const STOP = sticky(`(?:${anyOf(STOP_WORDS)})${BEHIND}`)
const DASH = /\s?[-–]\s?(?=\p{Lu})/uy
const AND = /(?:và|&)\s(?=\p{Lu})/uy
/** A comma within "Văn hóa, Thể thao và Du lịch": "và" follows soon. */
const COMMA =
  /,\s(?=(?:Chủ nhiệm\s|\p{Lu}\p{L}{0,6}(?:\s\p{Ll}{1,7}){0,2}(?:,\s\p{L}{1,7}(?:\s\p{Ll}{1,7}){0,2})?\svà\s\p{L}))/uy
/** An abbreviation in brackets that the name goes on behind: "Ủy ban nhân dân (UBND) tỉnh". */
const GLOSS = /\s\(\p{Lu}[\p{Lu}&]{1,12}\)(?=\s\p{L})/uy
const BLANK = /\s/uy
/** Heads that further words name: "Bộ Kế hoạch" is no plan. */
const OPEN_HEAD = /(?:^|\s)(?:Ban|Bộ|Chi cục|Cục|Phòng|Sở|Trung tâm|Ủy ban|Uỷ ban|Vụ)$/u
/** Names that are whole: what "và" joins to them is another thing. */
const WHOLE = /(?:Chính phủ|Quốc hội|nước)$/iu
const MOST_WORDS = 30

/**
 * Reads the name of who issued a document, behind its code or date: "của Ủy ban nhân dân (UBND) tỉnh Vân Đông". Names
 * of agencies begin with a known word and go on with capitalised words and what is known to stand between them.
 *
 * @param text the text
 * @param from offset behind the code or the date
 * @returns the name as printed; undefined if none stands there
 */
export function issuerAt(text: string, from: number): IssuerMatch | undefined {
  const lead = matchAt(LEAD, text, from)
  if (lead === 0) return undefined
  const start = from + lead
  const end = nameEnd(text, start)
  if (end === start) return undefined
  const isAgent = /do\s$/.test(text.slice(from, start))
  if (isAgent && matchAt(PASSIVE, text, end) === 0) return undefined
  return { name: text.slice(start, end), end }
}

function nameEnd(text: string, start: number): number {
  let at = start + (matchAt(ANY_HEAD, text, start) || (isTitle(text, start) ? 0 : matchAt(CAPITAL, text, start)))
  if (at === start) return start
  let last: Last = wordKind(text.slice(start, at))
  let end = at
  for (let words = 0; words < MOST_WORDS; words++) {
    const step = nextWord(text, start, at, last)
    if (step === undefined) return end
    at = step.end
    last = step.last
    end = at
  }
  return end
}

interface Step {
  readonly end: number
  readonly last: Last
}

/** The next word of a name, with what parts it from the one before. */
function nextWord(text: string, start: number, from: number, last: Last): Step | undefined {
  const gloss = matchAt(GLOSS, text, from)
  const at = from + gloss
  const term = matchAt(TERM, text, at)
  if (term > 0) return { end: at + term, last: 'other' }
  const dash = matchAt(DASH, text, at)
  const comma = matchAt(COMMA, text, at)
  if (dash > 0) return hasHead(text, at + dash) ? undefined : capitalAt(text, at + dash, last)
  if (comma > 0) return commaStep(text, at + comma)
  const blank = matchAt(BLANK, text, at)
  const isDotted = text[at - 1] === '.' || /\.\s$/.test(text.slice(at - 2, at))
  if (blank === 0 && !isDotted) return undefined
  const word = at + blank
  const and = matchAt(AND, text, word)
  if (and > 0) return andStep(text, start, at, word + and, last)
  const unit = matchAt(UNIT, text, word)
  const small = matchAt(SMALL, text, word)
  if (small > unit) return { end: word + small, last: last === 'place' ? 'place' : 'other' }
  if (unit > 0) return { end: word + unit, last: 'place' }
  const isNamed = OPEN_HEAD.test(text.slice(Math.max(start, from - 12), from))
  if (!isNamed && isTitle(text, word)) return undefined
  const capital = capitalAt(text, word, last)
  if (capital !== undefined) return isStop(text, word) && last === 'place' ? undefined : capital
  if (last !== 'capital' || isStop(text, word)) return undefined
  const lower = matchAt(LOWER, text, word)
  if (lower === 0) return undefined
  // A name in small letters: "Bộ tài chính".
  return { end: word + lower, last: isNamed ? 'capital' : 'second' }
}

/** Behind "và": the rest of the name, or another office of the same kind. */
function andStep(text: string, start: number, from: number, at: number, last: Last): Step | undefined {
  if (last === 'place' || isTitle(text, at) || WHOLE.test(text.slice(start, from))) return undefined
  const head = matchAt(HEAD, text, at)
  const isSameKind = head > 0 && text.startsWith(text.slice(at, at + head), start)
  return head > 0 && !isSameKind ? undefined : capitalAt(text, at, last)
}

function commaStep(text: string, at: number): Step | undefined {
  const head = matchAt(HEAD, text, at)
  if (head > 0 && !text.startsWith('Chủ nhiệm', at)) return undefined
  return isTitle(text, at) ? undefined : capitalAt(text, at, 'capital')
}

function capitalAt(text: string, at: number, last: Last): Step | undefined {
  const length = matchAt(CAPITAL, text, at)
  if (length === 0) return undefined
  const kind = wordKind(text.slice(at, at + length))
  return { end: at + length, last: last === 'place' && kind === 'capital' && !hasHead(text, at) ? 'place' : kind }
}

/** A word with small letters takes a second syllable; an abbreviation does not. */
function wordKind(word: string): Last {
  if (/\s/.test(word)) return 'second'
  return /^\p{L}\p{Ll}+$/u.test(word) ? 'capital' : /^\p{Lu}$/u.test(word) ? 'capital' : 'other'
}

let titles: RegExp | undefined

/** Whether a type of document stands there, or what was done with one, with a capital: "của Chính phủ Quy định chi tiết". */
function isTitle(text: string, at: number): boolean {
  titles ??= sticky(
    `(?:${anyOf([...documentTypeNames().keys(), ...STOP_WORDS.filter((word) => word.includes(' '))])})${BEHIND}`,
    'i',
  )
  return matchAt(titles, text, at) > 0
}

function hasHead(text: string, at: number): boolean {
  return matchAt(HEAD, text, at) > 0
}

function isStop(text: string, at: number): boolean {
  return matchAt(STOP, text, at) > 0
}

/** Length of what a sticky pattern matches at an offset; 0 if nothing. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
