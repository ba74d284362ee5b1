import type { Furniture } from '../tree/index.ts'
import { append } from './append.ts'
import { isInCapitals } from './capitals.ts'
import type { DocumentText, Span, TextLine } from './document-text.ts'
import type { PageStart } from './inlines.ts'
import { type Label, labelOf, labelsSomething, SIGNS } from './labels/labels.ts'
import { type LevelKey, levelKey } from './labels/levels.ts'
import type { Note } from './notes/note-zones.ts'
import type { PageLayout } from './page-layout.ts'
import { changesFace, isIndented, printedRoom } from './printed-lines.ts'
import { beginsSentence, beginsWithCapital, endsSentence, goesOn } from './sentence-shape.ts'
import type { Spacing } from './spacing.ts'
import type { TableBlock, TextTables } from './tables.ts'

/** A printed paragraph, title or item: lines that belong together. */
export interface TextBlock {
  readonly kind: 'text'
  readonly label: Label | null
  /** The label and what follows it, line by line. */
  readonly lines: readonly TextLine[]
  /** The runs of text without the label. */
  readonly spans: readonly Span[]
  /** Pages that begin within it. */
  readonly pages: readonly PageStart[]
  /** The text without the label, a blank for each line end. */
  readonly text: string
  /** Whether more than the usual space is above it, or it stands first. */
  readonly gapAbove: boolean
  /** How it is printed, where that is known. */
  readonly face?: Face
}

/** The face of a paragraph's type. */
export interface Face {
  /** Whether all of it is bold; null where it is not known. */
  readonly bold: boolean | null
  readonly italic: boolean | null
  /** Whether all its lines stand in the middle. */
  readonly centred: boolean
}

/** A page that begins between two paragraphs. */
export interface BreakBlock extends PageStart {
  readonly kind: 'break'
}

/** A line that is no text. */
export interface FurnitureBlock {
  readonly kind: 'furniture'
  readonly of: Furniture['kind']
  readonly line: TextLine
}

/** The footnotes of a page. */
export interface NotesBlock {
  readonly kind: 'notes'
  readonly notes: Note[]
}

/** What stands between paragraphs. */
export type PaperBlock = BreakBlock | FurnitureBlock | NotesBlock

export type Block = TextBlock | TableBlock | PaperBlock

/** What is known of a text's lines before they are put together. */
export interface Layout {
  readonly document: DocumentText
  readonly pages: PageLayout
  readonly spacing: Spacing
  readonly furniture: ReadonlyMap<number, Furniture['kind']>
  /** The footnote that a line belongs to. */
  readonly notes: ReadonlyMap<number, Note>
  readonly tables: TextTables
  /** Whether an engine read the text. */
  readonly damaged: boolean
}

/** A line with room for the next word, given this share of a full line, was the last of its paragraph. */
const FULL = 0.93
/** The first line of a paragraph is indented by about so many code units. */
const INDENT = 6
/** A line with so much room left that not even a ragged margin explains it. */
const RAGGED = 0.72
/** The same as it is printed, in ems beyond the room for the next word. */
const RAGGED_ROOM = 4

/** The block that lines are being put into. */
interface OpenBlock {
  readonly label: Label | null
  readonly lines: TextLine[]
  readonly pages: PageStart[]
  readonly gapAbove: boolean
}

/**
 * Puts lines together to paragraphs, titles and items, over pages and footnotes.
 *
 * @param layout what is known of the lines
 * @param from first line
 * @param to line behind the last
 */
export function blocksOf(layout: Layout, from: number, to: number): Block[] {
  const { damaged, document, spacing } = layout
  const blocks: Block[] = []
  let open: OpenBlock | undefined
  /** What stands between the last line of the open block and the next. */
  let between: PaperBlock[] = []
  let interrupted = false
  /** The last number of each level. */
  const counted = new Map<LevelKey, number>()
  const close = () => {
    if (open !== undefined) blocks.push(closed(document, open))
    open = undefined
    append(blocks, between)
    between = []
  }
  for (const line of document.lines.slice(from, to)) {
    const isPaper = addPaper(layout, line, between)
    const last = between.at(-1)
    if (last !== undefined && !(last.kind === 'furniture' && last.of === 'noise')) interrupted = true
    const table = layout.tables.starts.get(line.index)
    if (table !== undefined) {
      close()
      blocks.push(table.block)
      between = table.aside.map((aside) => ({ kind: 'furniture', ...aside }))
      interrupted = false
    }
    if (isPaper || line.text === '') continue
    const gapAbove = !interrupted && spacing.gapAbove[line.index]!
    const label = labelOf(line.text, damaged)
    const counts = damaged && label !== null && countsOn(label, line, counted)
    const begins = open === undefined || beginsBlock(open, line, label, { gapAbove, counts, width: spacing.width })
    if (begins) {
      close()
      if (label !== null && label.value !== null) counted.set(levelKey(label), label.value)
      open = {
        label: trusted(label, line),
        lines: [line],
        pages: [],
        gapAbove: gapAbove || spacing.isSpacedOut || blocks.length === 0,
      }
    } else {
      open!.lines.push(line)
      for (const block of between) if (block.kind === 'break') open!.pages.push(block)
      // What interrupts a paragraph and is no page follows it.
      between = between.filter(({ kind }) => kind !== 'break')
    }
    interrupted = false
  }
  close()
  return blocks
}

/**
 * Adds what a line has of pages, furniture and footnotes.
 *
 * @param layout what is known of the lines
 * @param line the line
 * @param paper what stands before it; a footnote joins those before it
 * @param isFree whether no node has the line already
 * @returns whether the line is nothing else
 */
export function addPaper(
  { furniture, notes, pages }: Layout,
  line: TextLine,
  paper: PaperBlock[],
  isFree = true,
): boolean {
  const page = pages.breaks.get(line.index)
  if (page !== undefined) paper.push({ kind: 'break', page, offset: line.start })
  const of = furniture.get(line.index)
  if (of !== undefined && isFree) paper.push({ kind: 'furniture', of, line })
  const note = notes.get(line.index)
  if (note?.lines[0] === line) {
    const last = paper.at(-1)
    if (last?.kind === 'notes') last.notes.push(note)
    else paper.push({ kind: 'notes', notes: [note] })
  }
  return note !== undefined || of !== undefined
}

/** How paragraphs begin that stand alone, and no other sentence. */
const OPENING = /^(?:Căn cứ|Theo đề nghị của|Xét đề nghị|Trên đây là|Nơi nhận)\s/u

/** The end of a line that the next one is glued to: "KH-" and "UBND". */
const GLUED = /[^\s–—-]-$/

/** A label in front of nothing that could be labelled is none. */
function trusted(label: Label | null, line: TextLine): Label | null {
  if (label === null || !SIGNS.has(label.style)) return label
  return /\p{L}/u.test(line.text.slice(label.length)) ? label : null
}

/** Whether a label is the next one of its level, in front of a capital: a line above it may have lost its end. */
const countsOn = (label: Label, { text }: TextLine, counted: ReadonlyMap<LevelKey, number>): boolean =>
  label.value !== null &&
  counted.get(levelKey(label)) === label.value - 1 &&
  beginsWithCapital(text.slice(label.length))

interface Join {
  readonly gapAbove: boolean
  /** Whether the line's label is the next one of its level. */
  readonly counts: boolean
  readonly width: number
}

function beginsBlock(open: OpenBlock, line: TextLine, label: Label | null, join: Join): boolean {
  const last = open.lines.at(-1)!
  const ended = endsSentence(last.text)
  const indent = open.lines.length === 1 ? INDENT : 0
  const room = hasRoom(last, line, FULL * join.width - indent)
  const indented = isIndented(open.lines, line, ended || room)
  if (label !== null) return labelBegins(open, line, label, { ...join, ended, room, indented })
  if (isBareLabel(open)) return false
  if (GLUED.test(last.text) && !join.gapAbove) return false
  if (join.gapAbove && endsTitle(open, last) && !isInCapitals(line.text)) return true
  // In the middle of a sentence neither a blank line nor a page says anything.
  if (!ended && (goesOn(line.text) || (line.text.startsWith('(') && !endsTitle(open, last)))) return false
  if (join.gapAbove) return ended || room || beginsWithCapital(line.text)
  if ((indented || (room && changesFace(last, line))) && beginsSentence(line.text)) return true
  if (isInCapitals(last.text) !== isInCapitals(line.text) && isTitleChange(open, last, line)) return true
  // A figure may begin a paragraph, but rarely does.
  if (!beginsWithCapital(line.text))
    return ended && beginsSentence(line.text) && hasRoom(last, line, RAGGED * join.width, RAGGED_ROOM)
  if (ended) return room || OPENING.test(line.text)
  // A title, or a line that stands for itself.
  return open.label !== null && open.lines.length === 1 ? room : hasRoom(last, line, RAGGED * join.width, RAGGED_ROOM)
}

/** Whether a label that a line begins with opens a block rather than stands in a sentence that goes on. */
function labelBegins(
  open: OpenBlock,
  line: TextLine,
  label: Label,
  { counts, ended, gapAbove, indented, room }: Join & { ended: boolean; room: boolean; indented: boolean },
): boolean {
  const rest = line.text.slice(label.length)
  const last = open.lines.at(-1)!
  if (counts || (indented && labelsSomething(rest))) return true
  if (gapAbove || ended || last.text.endsWith(')'))
    return labelsSomething(rest) || gapAbove || room || (SIGNS.has(label.style) && ended)
  if (label.style === 'bullet') return room
  // A comma may be what is left of the sign between two items.
  if (last.text.endsWith(',') && open.label?.style === label.style && beginsWithCapital(rest)) return true
  return labelsSomething(rest) && (room || isInCapitals(last.text))
}

const isBareLabel = ({ label, lines }: OpenBlock) =>
  label !== null && lines.length === 1 && lines[0]!.text.length === label.length

/** Whether a line ends a title in capitals. */
const endsTitle = ({ label, lines }: OpenBlock, last: TextLine) =>
  isInCapitals(lines.length === 1 && label !== null ? last.text.slice(label.length) : last.text)

/** Whether capitals and small letters part a title from what stands below it. */
function isTitleChange(open: OpenBlock, last: TextLine, line: TextLine): boolean {
  return beginsWithCapital(line.text) && (endsTitle(open, last) || endsSentence(last.text))
}

/**
 * Whether the next line's first word would have had room on a line of a width in code units, or, where it is known how
 * lines are printed, so many ems to spare.
 */
function hasRoom(last: TextLine, next: TextLine, width: number, spare = 0): boolean {
  const printed = printedRoom(last, next)
  if (printed !== undefined) return printed >= spare
  const { text } = last
  const word = next.text.indexOf(' ')
  return text.length + 1 + (word < 0 ? next.text.length : word) <= width
}

function closed({ text }: DocumentText, { gapAbove, label, lines, pages }: OpenBlock): TextBlock {
  const spans = lines.flatMap(({ end, start }, i): Span[] => {
    const from = i === 0 && label !== null ? start + label.length : start
    return from < end ? [{ start: from, end }] : []
  })
  const joined = spans.map(({ end, start }) => text.slice(start, end)).join(' ')
  const face = faceOf(lines)
  return { kind: 'text', label, lines, spans, pages, text: joined, gapAbove, ...(face && { face }) }
}

/** The face of lines; undefined where nobody knows how one of them is printed. */
function faceOf(lines: readonly TextLine[]): Face | undefined {
  const printed = lines.flatMap(({ geometry }) => geometry ?? [])
  if (printed.length < lines.length) return undefined
  const all = (is: (boolean | null)[]) => (is.includes(null) ? null : !is.includes(false))
  return {
    bold: all(printed.map(({ bold }) => bold)),
    italic: all(printed.map(({ italic }) => italic)),
    centred: printed.every(({ centred }) => centred),
  }
}
