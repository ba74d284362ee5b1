import { type Box, boxAround, type Page, type PageLine } from '../page/index.ts'

/** Lines of a page up to the next one that opens a paragraph. */
export interface PageParagraph {
  readonly box: Box
  readonly lines: readonly PageLine[]
}

/** The paragraphs of a page, of its first reading. */
export function paragraphsOf({ readings: [reading] }: Page): PageParagraph[] {
  const paragraphs: PageLine[][] = []
  for (const line of reading?.lines ?? []) {
    if (line.opens === true || paragraphs.length === 0) paragraphs.push([line])
    else paragraphs.at(-1)!.push(line)
  }
  return paragraphs.map((lines) => ({ lines, box: boxAround(lines.map(({ box }) => box)) }))
}

/** The text of a line. */
export const textOfLine = ({ words }: PageLine): string => words.map(({ text }) => text).join(' ')
