import { expect, test } from 'vitest'
import { readOcrFile } from '../../src/ocr-files/index.ts'
import { createRestorer } from '../../src/restore/index.ts'
import { restorePages } from '../../src/scan/index.ts'

const word = (text: string, i: number) =>
  `<span class="ocrx_word" title="bbox ${100 * i} 10 ${100 * i + 90} 40; x_wconf 95">${text}</span>`

const hocr = (...words: string[]) => `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi"><head><title></title>
<meta name="ocr-system" content="tesseract"/></head><body>
<div class="ocr_page" title="bbox 0 0 1000 1000"><span class="ocr_line" title="bbox 0 10 1000 40" lang="vie">
${words.map(word).join(' ')}
</span></div></body></html>`

const restorer = createRestorer()

const restored = (last: string) => {
  const pages = readOcrFile(new TextEncoder().encode(hocr('trình', 'bày', 'tại', 'cuộc', last)))
  return restorePages(pages, restorer).restoration.text.trim()
}

test('chooses among the alternatives of an hOCR file', () => {
  const read = '<ins class="alt" title="x_wconf 96">hợp</ins>'
  const other = '<del class="alt" title="x_wconf 60">họp</del>'
  expect(restored('hợp')).toBe('trình bày tại cuộc hợp')
  expect(restored(`<span class="alternatives">${read}${other}</span>`)).toBe('trình bày tại cuộc họp')
})
