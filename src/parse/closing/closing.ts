import type { Closing } from '../../tree/index.ts'
import { isInCapitals } from '../capitals.ts'
import { isDirt } from '../dirt.ts'
import type { DocumentText } from '../document-text.ts'
import { foldedWords } from '../folded-words.ts'
import { type FormLine, formLines } from '../form-lines.ts'
import type { FormOptions } from '../header/index.ts'
import { ITEM_SIGN, NOTHING, trimSpan } from '../trim-span.ts'
import { closingNode } from './closing-nodes.ts'
import { readClosing } from './closing-parts.ts'
import { closingColumns } from './columns.ts'
import { namesIn } from './person-names.ts'
import { isArchive, recipientsLabel } from './recipient-lines.ts'
import { isTitle } from './titles.ts'

/** A closing found. */
export interface ClosingMatch {
  readonly closing: Closing
  /** Its first line. */
  readonly start: number
  /** The line behind its last. */
  readonly end: number
}

/** First letter of "Nơi nhận", behind signs at most. */
const LABEL_START = /^\P{L}*[nN]/u
/** Most lines of a signature that stand above the recipients, or between a title and the name below it. */
const ROWS = 12

/**
 * Finds the closing of a document: to whom it goes, and who signed.
 *
 * @param document the text
 * @param from first line of the document, or of its body
 * @param to line behind its last; footnotes and appendices may stand before that
 * @param options lines to leave out
 * @returns the closing and where it stands; null if the document has none
 */
export function findClosing(
  document: DocumentText,
  from: number,
  to: number,
  { skip }: FormOptions = {},
): ClosingMatch | null {
  const lines = formLines(document, from, to, skip)
  const found = closingStart(document.text, lines)
  if (found === null) return null
  const { first, listed } = found
  const parts = readClosing(document.text, lines, first, listed)
  if (parts.entries.length === 0 && parts.rows.length === 0) return null
  return {
    closing: closingNode(document, parts),
    start: lines[first]!.index,
    end: lines[parts.next - 1]!.index + 1,
  }
}

/** Where a closing begins. */
interface ClosingStart {
  /** Index of its first line. */
  readonly first: number
  /** Whether recipients stand there without "Nơi nhận:" above them. */
  readonly listed: boolean
}

function closingStart(text: string, lines: readonly FormLine[]): ClosingStart | null {
  const label = lines.findIndex((line) => LABEL_START.test(line.text) && recipientsLabel(line.words) > 0)
  if (label >= 0) return { first: signatureAbove(lines, label), listed: false }
  const archive = lines.findIndex((line) => isArchiveItem(text, line))
  if (archive >= 0) return { first: signatureAbove(lines, firstEntry(lines, archive)), listed: true }
  const first = lines.findIndex((_, index) => isSignature(lines, index))
  return first < 0 ? null : { first, listed: false }
}

/** Index of a signature's first line, where one stands right above a line; the index of that line itself otherwise. */
function signatureAbove(lines: readonly FormLine[], label: number): number {
  let first = label
  for (let index = label - 1; index >= 0 && label - index <= ROWS; index--) {
    const { text, words } = lines[index]!
    if (isTitle(words)) first = index
    else if (!isDirt(text) && !isRow(lines[index]!)) break
  }
  return first
}

/** Whether a line may belong to a signature: title, name or note. */
function isRow({ text, words }: FormLine): boolean {
  const { left, right } = closingColumns(words, { item: false, archive: false, titled: false })
  return (right !== null && left.length === 0) || namesIn(words).length > 0 || (words.length > 1 && isInCapitals(text))
}

const ITEM_LENGTH = 90

/** Whether a line is the last entry of a list of recipients: "- Lưu: VT". */
function isArchiveItem(text: string, line: FormLine): boolean {
  if (!ITEM_SIGN.test(line.text)) return false
  const content = trimSpan(text, line, ITEM_SIGN, NOTHING)
  return content !== null && content.start > line.start && isArchive(foldedWords(text, content))
}

/** Index of the first of the entries that end with the archive's: short items, one below the other. */
function firstEntry(lines: readonly FormLine[], archive: number): number {
  let first = archive
  while (first > 0) {
    const { text } = lines[first - 1]!
    if (!ITEM_SIGN.test(text) || text.length > ITEM_LENGTH || !ENTRY_END.test(text)) break
    first--
  }
  return first
}

const ENTRY_END = /;(?:\s|$)|[:)]$/

/** Whether a signature begins at a line: a title, and below it a name. */
function isSignature(lines: readonly FormLine[], first: number): boolean {
  if (!isInCapitals(lines[first]!.text) || !isTitle(lines[first]!.words)) return false
  for (let index = first + 1; index < lines.length && index - first <= ROWS; index++) {
    const line = lines[index]!
    if (namesIn(line.words).length > 0) return true
    if (!isDirt(line.text) && !isRow(line)) return false
  }
  return false
}
