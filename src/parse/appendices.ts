import { type Appendix, type Heading, type PhrasingContent, positionOver } from '../tree/index.ts'
import { blocksOf, type Layout } from './blocks.ts'
import { isInCapitals } from './capitals.ts'
import type { TextLine } from './document-text.ts'
import { flowOf } from './flow.ts'
import { inlines } from './inlines.ts'
import { wordCount } from './sentence-shape.ts'

/** The line that an appendix begins with: "Phụ lục", "PHỤ LỤC II", "Phụ lục số 3". */
const TITLE = /^Phụ\s+lục(?:\s+số)?(?:\s+([IVX]+|\d{1,2}|[A-Z]))?\s*[.:]?(?=\s|$)/iu
/** Lines of a title in capitals, at most. */
const LONGEST_TITLE = 6

/** Whether an appendix begins with a line: its name stands alone, or its title in capitals behind it. */
export function beginsAppendix({ text }: TextLine): boolean {
  const match = TITLE.exec(text)
  if (match === null) return false
  const rest = text.slice(match[0].length).trim()
  return rest === '' || isInCapitals(rest) || (match[1] === undefined && wordCount(text) === 2)
}

/**
 * Makes an appendix (phụ lục): its name and title are the heading, the rest is text like the body's.
 *
 * @param layout what is known of the lines
 * @param from its first line
 * @param to the line behind its last
 */
export function appendixOf(layout: Layout, from: number, to: number): Appendix {
  const { document } = layout
  const title = titleLines(layout, from, to)
  const first = title[0]!
  const label = TITLE.exec(first.text)
  // The name is the label; what follows it on its line belongs to the title.
  const start = first.start + (label?.[0] ?? '').length
  const behind = { start: start + document.text.slice(start, first.end).search(/\S|$/), end: first.end }
  const spans = [...(behind.start < behind.end ? [behind] : []), ...title.slice(1)]
  const children: PhrasingContent[] = inlines(document, spans)
  const heading: Heading = {
    type: 'heading',
    children,
    position: document.position({ start: first.start, end: title.at(-1)!.end }),
  }
  const rest = flowOf(document, blocksOf(layout, title.at(-1)!.index + 1, to), layout.damaged)
  return {
    type: 'appendix',
    label: label?.[1] ?? '',
    children: [heading, ...rest],
    position: positionOver([heading, ...rest])!,
  }
}

/** The name and the title in capitals below it. */
function titleLines({ document, furniture, notes, pages, tables }: Layout, from: number, to: number): TextLine[] {
  const title: TextLine[] = []
  for (let i = from; i < to; i++) {
    const line = document.lines[i]!
    if (tables.starts.has(i)) break
    if (line.text === '') continue
    const isOther = notes.has(i) || furniture.has(i) || (title.length > 0 && pages.breaks.has(i))
    if (title.length > 0 && (isOther || !isInCapitals(line.text) || title.length === LONGEST_TITLE)) break
    if (!isOther) title.push(line)
  }
  return title
}
