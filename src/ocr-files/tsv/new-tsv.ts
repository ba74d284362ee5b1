import type { Box } from '../../page/index.ts'
import { paragraphsOf } from '../paragraphs.ts'
import type { WrittenPage } from '../written-page.ts'
import { tsvBox } from './tsv-box.ts'

const COLUMNS = 'level page_num block_num par_num line_num word_num left top width height conf text'.split(' ')

/** Writes pages as the table of Tesseract; each paragraph is a block. */
export function newTsv(pages: readonly WrittenPage[]): string {
  const rows: (readonly (string | number)[])[] = [COLUMNS]
  for (const page of pages) {
    add([1, page.number, 0, 0, 0, 0], { left: 0, top: 0, right: page.width, bottom: page.height })
    paragraphsOf(page).forEach(({ box, lines }, p) => {
      add([2, page.number, p + 1, 0, 0, 0], box)
      add([3, page.number, p + 1, 1, 0, 0], box)
      lines.forEach((line, l) => {
        add([4, page.number, p + 1, 1, l + 1, 0], line.box)
        line.words.forEach(({ box: place, confidence, text }, w) => {
          const percent = confidence === undefined ? '-1' : (confidence * 100).toFixed(6)
          add([5, page.number, p + 1, 1, l + 1, w + 1], place, percent, text)
        })
      })
    })
  }
  return rows.map((row) => `${row.join('\t')}\n`).join('')

  function add(place: readonly number[], box: Box, conf = '-1', text = ''): void {
    const { height, left, top, width } = tsvBox(box)
    rows.push([...place, left, top, width, height, conf, text])
  }
}
