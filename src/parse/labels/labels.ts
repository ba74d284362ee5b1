import { foldLetters } from '../../orthography/index.ts'
import { POINT_LETTERS } from '../../restore/index.ts'
import type { LabelStyle } from '../../tree/index.ts'
import { isInCapitals } from '../capitals.ts'
import { beginsSentence } from '../sentence-shape.ts'
import { CAPITALS, NUMERALS } from './label-alphabets.ts'

/** The label that a line begins with. */
export interface Label {
  readonly style: LabelStyle
  /** As it stands, sign and all. */
  readonly printed: string
  /** Without the sign that closes it. */
  readonly text: string
  /** Its place in the sequence, from 1; null for signs, and for what can't be read. */
  readonly value: number | null
  /** How many parts a decimal label has: 2 for 1.1; else 1. */
  readonly parts: number
  /** Code units up to what it labels. */
  readonly length: number
}

/** How labels of a style are written. The first group is the label, the second what is counted. */
interface LabelForm {
  readonly style: LabelStyle
  readonly pattern: RegExp
  /** The place in the sequence, or null where the form isn't one after all. */
  readonly value?: (counted: string) => number | null
  /** What must be true of the rest of the line. */
  readonly rest?: (rest: string) => boolean
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map(foldLetters)

const romanValue = (counted: string) => NUMERALS.indexOf(counted.toUpperCase()) + 1 || null
const lastNumber = (counted: string) => Number.parseInt(counted.split(/[.,]/).at(-1)!, 10)
const partValue = (counted: string): number | null => {
  const roman = romanValue(counted)
  if (roman !== null) return roman
  if (/^\d+$/.test(counted)) return Number(counted)
  const ordinal = ORDINALS.indexOf(foldLetters(counted.replace(/^\S+\s+/, '').toLowerCase()))
  return ordinal < 0 ? (counted.length === 1 ? CAPITALS.indexOf(counted.toUpperCase()) + 1 || null : null) : ordinal + 1
}
/** A part's number stands alone, or its title in capitals behind it; else the line refers to another part. */
const isPartTitle = (rest: string) => rest === '' || isInCapitals(rest)
const PART_NUMBER = String.raw`(?:thứ\s+\p{L}+|[IVX]+|\d{1,2}|[A-Z])`

/**
 * The forms of labels. A form that stands earlier is tried first; what looks like a label in the middle of a sentence is
 * for the caller to tell.
 */
const FORMS: readonly LabelForm[] = [
  form('part', String.raw`(Phần\s+(${PART_NUMBER})[.:]?)(?:\s|$)\s*`, partValue, isPartTitle),
  form('chapter', String.raw`(Chương\s+(${PART_NUMBER})[.:]?)(?:\s|$)\s*`, partValue, isPartTitle),
  form('subdivision', String.raw`(Tiểu\s+mục\s+(${PART_NUMBER})[.:]?)(?:\s|$)\s*`, partValue, isPartTitle),
  form('division', String.raw`(Mục\s+(${PART_NUMBER})[.:]?)(?:\s|$)\s*`, partValue, isPartTitle),
  form('article', String.raw`(Điều\s+(\d{1,3}[a-zđ]?)\s?[.:])\s*`, (counted) => Number.parseInt(counted, 10)),
  {
    style: 'roman',
    pattern: /^(([IVX]{1,5})\s?[.,:/)–-])\s*(?=["“(]?\p{Lu}|$)/u,
    value: romanValue,
  },
  { style: 'roman', pattern: /^(([IVX]{1,5}))\s+(?=\p{Lu}{2})/u, value: romanValue, rest: isInCapitals },
  {
    style: 'capital',
    pattern: /^(([A-HJ-UWYĐ])\s?[.)/])\s*(?=["“(]?\p{Lu}|$)/u,
    value: (counted) => CAPITALS.indexOf(counted) + 1 || null,
    // "B. Nguyễn" is a name as likely as a label.
    rest: (rest) => rest === '' || isInCapitals(rest.split(/\s+/).slice(0, 4).join(' ')) || rest.split(' ').length > 3,
  },
  {
    style: 'decimal',
    pattern: /^((\d{1,2}(?:\.\d{1,2}){1,4})\s?[.):]?)(?:\s+|(?<=\.))(?=["“(]?\p{Lu})/u,
    value: lastNumber,
  },
  {
    style: 'decimal',
    pattern: /^((\d{1,3})\s?[.)/])(?:\s+(?!\d{1,3}(?:[.,/)]|\s*%))(?=\S)|(?=[\p{L}“"(]))/u,
    value: lastNumber,
  },
  { style: 'decimal', pattern: /^((\d{1,2})\s?[,:-])\s+(?=\p{Lu})/u, value: lastNumber },
  {
    style: 'letter',
    pattern: /^(([a-zđ])\s?[.)/}\]])\s*(?=\S)/u,
    value: (counted) => POINT_LETTERS.indexOf(counted) + 1 || null,
  },
  { style: 'bullet', pattern: /^(\((\d{1,2}|[ivx]{1,4}|[a-zđ])\))\s*(?=\S)/u },
  { style: 'dash', pattern: /^(([-–—~_]))\s*(?=[\p{L}\p{N}"“(])/u },
  { style: 'plus', pattern: /^((\+))\s*(?=[\p{L}\p{N}"“(])/u },
  { style: 'bullet', pattern: /^(([*•●▪■◦·»►✓]))\s*(?=[\p{L}\p{N}"“(])/u },
]

/** What engines make of Roman numerals. */
const STROKES = String.raw`[IVXLHTJ1l|!\][]{1,5}`

/**
 * What an engine makes of labels: of the numbers of parts and articles, of I to IV in front of a line in capitals, and of
 * 1 and 11; of points behind and in numbers it makes commas.
 */
const DAMAGED: readonly LabelForm[] = [
  form('part', String.raw`(Phần\s*(${STROKES})[.,:]?)(?:\s|$)\s*`, undefined, isPartTitle),
  form('chapter', String.raw`(Chương\s*(${STROKES})[.,:]?)(?:\s|$)\s*`, undefined, isPartTitle),
  form('division', String.raw`(Mục\s*([\dIil|!]{1,2})[.,:]?)(?:\s|$)\s*`, undefined, isPartTitle),
  { style: 'article', pattern: /^(Điều\s+(\d{1,3}[a-zđ]?)\s?[,;])\s*(?=["“(]?\p{Lu})/u, value: lastNumber },
  { style: 'article', pattern: /^(Điều\s+([\dIl|]{1,3})\s?[.,:;])\s*(?=["“(]?\p{Lu})/u },
  {
    style: 'roman',
    pattern: new RegExp(String.raw`^((${STROKES})\s?[.,:)]?)\s+(?=\p{Lu}{2})`, 'u'),
    rest: isInCapitals,
  },
  {
    style: 'roman',
    pattern: /^((?=\S{0,3}[^\s\p{Lu}])(?![-–—~+*•_"“(])(\S{1,4}))\s+(?=\p{Lu}{2})/u,
    rest: isInCapitals,
  },
  { style: 'decimal', pattern: /^(([il|!]|\d[Il|!]|[l|!]\d)\s?[.,)])\s+(?=["“(]?\p{Lu})/u },
  { style: 'roman', pattern: /^(([IVX]{1,5})\s?[;⁄])\s*(?=["“(]?\p{Lu})/u, value: romanValue },
  { style: 'decimal', pattern: /^((\d{1,2})\s?[;⁄])\s*(?=["“(]?\p{Lu})/u, value: lastNumber },
  { style: 'decimal', pattern: /^((\d{1,2}(?:[.,]\d{1,2}){1,4})[.,:;])\s*(?=["“(]?\p{Lu})/u, value: lastNumber },
]

/** In front of a line in capitals, a small l or i is a Roman I. */
const SMALL_ROMAN: LabelForm = { style: 'roman', pattern: /^(([il])\s?[.,])\s+(?=\p{Lu}{2})/u, rest: isInCapitals }
const ALL_FORMS = [SMALL_ROMAN, ...FORMS, ...DAMAGED]

/** Styles that label nothing but titles. */
export const TITLE_STYLES: ReadonlySet<LabelStyle> = new Set<LabelStyle>(['part', 'chapter', 'division', 'subdivision'])

/** Signs that mark items and don't count them. */
export const SIGNS: ReadonlySet<LabelStyle> = new Set<LabelStyle>(['dash', 'plus', 'bullet'])

function form(
  style: LabelStyle,
  pattern: string,
  value?: (counted: string) => number | null,
  rest?: (rest: string) => boolean,
): LabelForm {
  return { style, pattern: new RegExp(`^${pattern}`, 'iu'), ...(value && { value }), ...(rest && { rest }) }
}

/**
 * Reads the label that a line begins with.
 *
 * @param line the line, without blanks around it
 * @param damaged whether an engine may have misread it
 * @returns null where there is none
 * @example labelOf('1.2. Kết quả') // { style: 'decimal', text: '1.2', value: 2, parts: 2, … }
 */
export function labelOf(line: string, damaged = false): Label | null {
  for (const { pattern, rest, style, value } of damaged ? ALL_FORMS : FORMS) {
    const match = pattern.exec(line)
    if (match === null) continue
    const counted = style === 'decimal' ? match[2]!.replaceAll(',', '.') : match[2]!
    const length = match[0].length
    const number = value?.(counted) ?? null
    if (value !== undefined && number === null) continue
    if (rest !== undefined && !rest(line.slice(length))) continue
    const sign = style === 'dash' ? '-' : counted
    return { style, printed: match[1]!, text: sign, value: number, parts: counted.split('.').length, length }
  }
  return null
}

/** Whether what follows a label can be an item or a title of its own. */
export const labelsSomething = (rest: string): boolean => rest === '' || beginsSentence(rest)

/**
 * Whether a line is nothing but the label of a part, however an engine read it: "Mục1".
 *
 * @param line the line, without blanks around it
 */
export function isPartLabel(line: string): boolean {
  const label = labelOf(line, true)
  return label !== null && TITLE_STYLES.has(label.style) && label.length === line.length
}
