import type { PrintedWord } from './align.ts'
import type { Page } from './layout.ts'
import { boxOf, type View } from './paint.ts'
import type { Sheet } from './sheet.ts'

/**
 * The words of a page and their boxes in its picture.
 *
 * @param page the page
 * @param sheet its sizes
 * @param view as it was painted
 * @returns the words in printed order
 */
export const printedWords = (page: Page, sheet: Sheet, view: View): PrintedWord[] =>
  page.lines.flatMap(({ words }, line) =>
    words.map((word) => ({ text: word.text, line, box: boxOf(word, sheet, view) })),
  )
