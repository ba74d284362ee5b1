import { append } from '../append.ts'
import { isInCapitals } from '../capitals.ts'
import type { DocumentText, TextLine } from '../document-text.ts'
import type { PageLayout } from '../page-layout.ts'
import { goesOn } from '../sentence-shape.ts'
import type { Spacing } from '../spacing.ts'

/** A footnote and its lines. */
export interface Note {
  readonly identifier: string
  /** In order, over pages. */
  readonly lines: TextLine[]
}

/** The mark that a footnote's text begins with; one in front of a sentence that goes on refers to a footnote. */
export const NOTE_OPENING = /^\[\^(\d+)\](?!\s*[\p{Ll},.;:)])\s*/u
/** The signs that are left of a mark in front of a note. */
export const LOST_MARK = /^[^\p{L}\p{N}]+(?=\p{Lu})/u
/** What is left of a mark that the engine could not read, in front of a note: below another note, and anywhere. */
const LOST_BELOW = /^[^\p{L}\p{N}\s[“"(+–—-]{1,3}\s?\p{Lu}/u
const LOST = /^(?:[‘’'®°¥™?]|[*"“]['’])[^\p{L}\p{N}\s]?\s?\p{Lu}/u
/** A note is set in smaller type: its lines have this times the letters of the body's. */
const SMALLER = 1.08
/** So small is their type at most, as a share of the body's. */
const SMALL_TYPE = 0.88
/** The last line of a note ends so far before the edge, in ems; one that is full may go on. */
const SHORT_BY = 2
const MARKS = /\[\^(\d+)\]/g
const CAPITAL = /^\p{Lu}/u
const FINISHED = /[.!?…]["”’)]*$/
/** What no note goes on with. */
const NO_NOTE = /^(?:Nơi nhận|Kính gửi|Điều \d+\.|[IVX]+\. \p{Lu})/u

/**
 * Finds the footnotes of a text: from the line with the mark to the foot of the page, and at the foot of the next page
 * what is left over.
 *
 * @param document the text
 * @param pages its pages
 * @param spacing its spacing
 */
export function noteZones({ lines }: DocumentText, pages: PageLayout, spacing: Spacing): Note[] {
  const notes: Note[] = []
  let unfinished: Note | undefined
  for (const page of pagesOf(lines, pages)) {
    const foot = footOf(page)
    const missing = missingNotes(page)
    const isUnmarked = (line: TextLine, before: TextLine | undefined) =>
      missing.has(nextIdentifier(notes)) && CAPITAL.test(line.text) && isSmall(line) && isParted(line, before, spacing)
    const marked = page.findIndex((line) => NOTE_OPENING.test(line.text) && !(foot !== null && isLarge(line)))
    const head = foot !== null && unfinished === undefined && isUnmarked(page[foot]!, undefined) ? foot : -1
    const lost = marked < 0 && notes.length > 0 ? lostOpening(page, spacing) : marked
    const opening = head < 0 || (lost >= 0 && lost < head) ? lost : head
    const above = opening < 0 ? page : page.slice(0, opening)
    if (unfinished !== undefined) append(unfinished.lines, foot === null ? leftOver(above, spacing) : above.slice(foot))
    let current: Note | undefined
    for (const line of opening < 0 ? [] : page.slice(opening)) {
      const isLost =
        (current === undefined ? LOST : LOST_BELOW).test(line.text) || isUnmarked(line, current?.lines.at(-1))
      const identifier = NOTE_OPENING.exec(line.text)?.[1] ?? (isLost ? nextIdentifier(notes) : undefined)
      if (identifier !== undefined) {
        current = { identifier, lines: [line] }
        notes.push(current)
      } else if (current !== undefined) {
        if (endsZone(line, current.lines.at(-1)!, pages, spacing)) current = undefined
        else current.lines.push(line)
      }
    }
    const last = notes.at(-1)
    unfinished = current !== undefined && !FINISHED.test(last!.lines.at(-1)!.text) ? last : undefined
  }
  return notes
}

/** The footnotes that a page refers to and that no line of it opens. */
function missingNotes(page: readonly TextLine[]): ReadonlySet<string> {
  const opened = new Set(page.map(({ text }) => NOTE_OPENING.exec(text)?.[1]))
  const referred = page.flatMap(({ text }) => Array.from(text.matchAll(MARKS), ([, identifier]) => identifier!))
  return new Set(referred.filter((identifier) => !opened.has(identifier)))
}

/** Whether a line is known to begin a note below another one, or at the head of the notes. */
function isParted({ index }: TextLine, before: TextLine | undefined, { gapAbove }: Spacing): boolean {
  if (before === undefined) return true
  return FINISHED.test(before.text) && (gapAbove[index] === true || (before.geometry?.room ?? 0) > SHORT_BY)
}

/**
 * Where the notes of a page begin, as it is printed: at the lines of small type at its foot, or at a rule above them.
 *
 * @param page its lines
 * @returns null where no such lines are there, or nobody knows how they are printed
 */
function footOf(page: readonly TextLine[]): number | null {
  const inColumns = page.findLastIndex(({ geometry }) => geometry?.column !== null && geometry?.column !== 'margin')
  const above = Math.max(inColumns, page.findLastIndex(isLarge))
  const first = page.findIndex((line, i) => i > above && isSmall(line))
  return first > 0 ? first : null
}

/** Whether a line is known to be set smaller than the body. */
const isSmall = ({ geometry }: TextLine) => (geometry?.size ?? 1) < SMALL_TYPE

/** Whether a line is known to be as large as the body. */
const isLarge = ({ geometry }: TextLine) => (geometry?.size ?? 0) >= SMALL_TYPE

/** The first line of the last block of a page, where it begins with what may be left of a mark; −1 for none. */
function lostOpening(page: readonly TextLine[], { gapAbove }: Spacing): number {
  const last = page.findLastIndex(({ index }) => gapAbove[index])
  return last > 0 && LOST.test(page[last]!.text) ? last : -1
}

/** Notes are numbered in order. */
const nextIdentifier = (notes: readonly Note[]) => String(Number(notes.at(-1)?.identifier ?? 0) + 1)

/** The lines of each page that are not blank and no page number. */
function pagesOf(lines: readonly TextLine[], { breaks, numbers }: PageLayout): TextLine[][] {
  const pages: TextLine[][] = [[]]
  for (const line of lines) {
    if (breaks.has(line.index)) pages.push([])
    if (line.text !== '' && !numbers.has(line.index)) pages.at(-1)!.push(line)
  }
  return pages
}

/** At the foot of a page, above its own notes, the rest of a note of the page before: a block of smaller type. */
function leftOver(above: readonly TextLine[], { gapAbove, width }: Spacing): TextLine[] {
  const last = above.findLastIndex(({ index }) => gapAbove[index])
  if (last <= 0) return []
  const block = above.slice(last)
  const full = block.length > 1 ? block.slice(0, -1) : block
  const mean = full.reduce((sum, { text }) => sum + text.length, 0) / full.length
  // Or else the page's own text ends in front of it, and it goes on with a sentence.
  const isRest = goesOn(block[0]!.text) && FINISHED.test(above[last - 1]!.text)
  return mean > SMALLER * width || isRest ? block : []
}

function endsZone(line: TextLine, before: TextLine, { breaks }: PageLayout, { gapAbove, width }: Spacing): boolean {
  if (NO_NOTE.test(line.text) || (isSmall(before) && isLarge(line))) return true
  // Where pages are marked, notes reach to the foot of theirs.
  if (breaks.size > 0) return false
  const finished = FINISHED.test(before.text)
  if (gapAbove[line.index]) return finished || line.text.length < SMALLER * width
  return finished && (isInCapitals(line.text) || before.text.length < 0.8 * width)
}
