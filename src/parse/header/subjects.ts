import { isInCapitals } from '../capitals.ts'
import { type FormLine, isDoubleSpaced } from '../form-lines.ts'
import { changesFace } from '../printed-lines.ts'
import { addresseeLabel } from './addressees.ts'
import { beginsBasis, beginsBody, namesAuthority } from './phrases.ts'

/** Most lines of a subject. */
const MOST_LINES = 9
/** Share of the longest line's length that a line of running text has at least, but for a paragraph's last. */
const FULL = 0.85
/** Longest remainder of a subject that stands by itself behind a blank line, in characters. */
const REMAINDER = 24

/** "I.", "1.", "A.", "a)", "Điều 1", "Chương I", a dash: what begins a section or an item. */
const LABEL =
  /^(?:(?:[IVXLl]{1,5}|[A-ZĐ]|\d{1,2})\s?[.)]\s*\p{L}|[a-zđ]\)\s|[-–+*•]\s|(?:Điều|Chương|Phần|Mục|PHẦN|CHƯƠNG|MỤC)\s+(?:[\dIVX]|thứ|THỨ))/u
const FIRST_LABEL =
  /^(?:(?:I|1|A|l)\s?[.)]\s*\p{Lu}|(?:Điều|Chương|Phần|PHẦN|CHƯƠNG)\s+(?:1|I|thứ nhất|THỨ NHẤT)(?![\dIVX]))/u
const SENTENCE_END = /[.;:]$|\.\/\.?$/
const OPEN_END = /[,–-]$|(?<!\p{L})(?:và|về|của|các|cho|với|tại|trong|trên|năm|số|tỉnh|huyện|xã|do|theo)$/iu
const SMALL = /^\p{Ll}/u
const DASH = /^[-–]\s/
const FIGURE = /^\d/
const BRACKET = /^[([]/

/** Whether a line begins a section or an item. */
export const beginsSection = (line: string): boolean => LABEL.test(line)
/** Whether a line begins the first section of a sequence. */
export const beginsFirstSection = (line: string): boolean => FIRST_LABEL.test(line)

/**
 * Reads what a document is about, below its type.
 *
 * @param lines the lines of the header
 * @param first index of the line below the type
 * @param begun what of the subject stands above that line; empty if nothing does
 * @param issuers keys of the lines that name the issuing agency
 * @returns index of the line behind the subject's last
 */
export function subjectEnd(
  lines: readonly FormLine[],
  first: number,
  begun: boolean,
  issuers: readonly string[],
): number {
  const spaced = isDoubleSpaced(lines)
  const longest = Math.max(0, ...lines.map(({ text }) => text.length))
  let next = first
  for (; next < lines.length && next - first < MOST_LINES; next++) {
    const line = lines[next]!
    const labelled = beginsSection(line.text) && !isCentredRest(line, lines[next - 1])
    if (line.words.length === 0 || addresseeLabel(line) > 0 || labelled || beginsBasis(line.words)) break
    if (isInCapitals(line.text) && namesAuthority(line.words, issuers)) break
    const before = next === first && !begun ? null : lines[next - 1]!
    if (before === null) {
      if (isParagraph(lines, next, longest)) break
    } else if (!goesOn(line, before, line.gap && !spaced, longest)) break
  }
  return next
}

/** Whether a line belongs to the subject that the line before it belongs to. */
function goesOn(line: FormLine, before: FormLine, parted: boolean, longest: number): boolean {
  if (BRACKET.test(line.text)) return true
  if (changesFace(before, line)) return false
  if (SENTENCE_END.test(before.text)) return false
  if (SMALL.test(line.text) || FIGURE.test(line.text)) return true
  if (OPEN_END.test(before.text) && !beginsBody(line.words)) return true
  const full = line.text.length >= FULL * longest
  if (parted) return !full && line.text.length <= REMAINDER && !SENTENCE_END.test(line.text) && !beginsBody(line.words)
  return !(full && (beginsBody(line.words) || (line.gap && !isInCapitals(line.text))))
}

/** Whether a line that begins with a dash stands in the middle of the page, as the one above it does. */
const isCentredRest = ({ geometry, text }: FormLine, before: FormLine | undefined): boolean =>
  DASH.test(text) && geometry?.centred === true && before?.geometry?.bold === geometry.bold

/** Whether a paragraph of running text begins: several lines up to a full stop or a colon, the first of full length. */
function isParagraph(lines: readonly FormLine[], first: number, longest: number): boolean {
  if (lines[first]!.geometry?.centred) return false
  let last = first
  while (last + 1 < lines.length && !lines[last + 1]!.gap) last++
  const count = last - first + 1
  if (lines[first]!.text.length < FULL * longest) return false
  return count > MOST_LINES || (SENTENCE_END.test(lines[last]!.text) && (count > 3 || beginsBody(lines[first]!.words)))
}
