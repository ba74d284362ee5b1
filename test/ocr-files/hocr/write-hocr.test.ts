import { expect, it } from 'vitest'
import { readOcrFile, type WriteOcrFileOptions, writeOcrFile } from '../../../src/ocr-files/index.ts'
import { type Replacement, restoredWith } from '../corrections.ts'

/** A line of words in the file of an engine. */
const hocr = (words: string) => `<!DOCTYPE html>
<html><head><meta name='ocr-system' content='tesseract 5.3.0'></head><body><!-- kept -->
<div class='ocr_page' title='bbox 0 0 1000 1400'><span class='ocr_line' title='bbox 0 0 500 20'>${words}</span></div>
</body></html>
`

/** What becomes of the words. */
function written(words: string, replacements: readonly Replacement[], options: WriteOcrFileOptions = {}): string {
  const file = hocr(words)
  const out = writeOcrFile(file, restoredWith(readOcrFile(file), ...replacements), options)
  const [before, after] = hocr('\0').replace('5.3.0', '5.3.0, phuchoi').split('\0')
  expect(out.startsWith(before!)).toBe(true)
  expect(out.endsWith(after!)).toBe(true)
  return out.slice(before!.length, out.length - after!.length)
}

const PLAIN = { originals: false }

it('puts the corrected word in place with its confidence, and keeps what was read as an alternative', () => {
  const words = `<span class='ocrx_word' id='w1' title='bbox 0 0 40 20; x_wconf 50' data-x=1>phic</span> <b>x</b>`
  expect(written(words, [['phic', 'phúc']])).toBe(
    `<span class='ocrx_word' id='w1' title='bbox 0 0 40 20; x_wconf 90' data-x=1><span class="alternatives"><ins class="alt" title="nlp 0.105361">phúc</ins><del class="alt" title="nlp 0.693147">phic</del></span></span> <b>x</b>`,
  )
})

it('leaves the original out where that is asked for', () => {
  const words = "<span class='ocrx_word' title='bbox 0 0 40 20'>phic</span>"
  expect(written(words, [['phic', 'phúc']], PLAIN)).toBe(
    "<span class='ocrx_word' title='bbox 0 0 40 20; x_wconf 90'>phúc</span>",
  )
})

it('keeps bold type, and letters with their boxes as the alternative', () => {
  const bold = "<span class='ocrx_word' title='x_wconf 1'><strong><em> phic </em></strong></span>"
  expect(written(bold, [['phic', 'phúc']], PLAIN)).toBe(
    "<span class='ocrx_word' title='x_wconf 90'><strong><em> phúc </em></strong></span>",
  )
  const letters = `<span class='ocrx_word' title='bbox 0 0 9 9'><span class='ocrx_cinfo' title='x_bboxes 0 0 4 9'>t</span><span class='ocrx_cinfo' title='x_bboxes 5 0 9 9'>v</span></span>`
  expect(written(letters, [['tv', 'tư']])).toContain(
    `<del class="alt"><span class='ocrx_cinfo' title='x_bboxes 0 0 4 9'>t</span><span class='ocrx_cinfo' title='x_bboxes 5 0 9 9'>v</span></del>`,
  )
})

it('gives merged words to the first, with the box around them', () => {
  const words = `<span class='ocrx_word' id='w1' title='bbox 0 5 20 20'>ce</span>
    <span class='ocrx_word' id='w2' title='bbox 30 0 60 20'>“ip</span> <span class='ocrx_word'>tinh</span>`
  expect(written(words, [['ce “ip', 'cấp']], PLAIN)).toBe(
    "<span class='ocrx_word' id='w1' title='bbox 0 0 60 20; x_wconf 90'>cấp</span> <span class='ocrx_word'>tinh</span>",
  )
})

it('makes two elements of a word that was split', () => {
  const words = `<span class='ocrx_word' id='w1' title='bbox 0 0 70 20; x_wconf 5'>Rasoét</span>`
  expect(written(words, [['Rasoét', 'Rà soát']], PLAIN)).toBe(
    `<span class='ocrx_word' id='w1' title='bbox 0 0 20 20; x_wconf 90'>Rà</span> <span class='ocrx_word' id='w1_2' title='bbox 30 0 70 20; x_wconf 90'>soát</span>`,
  )
})

it('leaves the element of noise empty but for what was read', () => {
  const words = `<span class='ocrx_word' title='bbox 0 0 70 20'>|</span> <span class='ocrx_word'>tinh</span>`
  expect(written(words, [['|', '']])).toBe(
    `<span class='ocrx_word' title='bbox 0 0 70 20'><span class="alternatives"><ins class="alt"></ins><del class="alt">|</del></span></span> <span class='ocrx_word'>tinh</span>`,
  )
})

it('raises footnote marks, or keeps them as references', () => {
  const words = `<span class='ocrx_word' title='bbox 0 0 70 20'>dinh3;</span>`
  const replacements: readonly Replacement[] = [
    ['dinh', 'định'],
    ['3', '[^3]'],
  ]
  expect(written(words, replacements, PLAIN)).toContain('>định<sup>3</sup>;</span>')
  expect(written(words, replacements, { ...PLAIN, marks: 'reference' })).toContain('>định[^3];</span>')
})

it('writes the text of a line without words as a whole', () => {
  const replacements: readonly Replacement[] = [
    ['Doc', 'Độc'],
    ['Tw', 'Tự'],
  ]
  expect(written('Doc lap &amp; Tw do', replacements, PLAIN)).toBe('Độc lap &#x26; Tự do')
})

it('escapes what it writes', () => {
  const words = `<span class='ocrx_word' title='bbox 0 0 70 20'>a</span>`
  expect(written(words, [['a', '<b>&"']], PLAIN)).toContain('>&#x3C;b>&#x26;"</span>')
})

it('names itself where no software is named', () => {
  const file = `<html><head></head><body><span class=ocrx_word title="bbox 0 0 1 1">phic</span></body></html>`
  const out = writeOcrFile(file, restoredWith(readOcrFile(file), ['phic', 'phúc']), {
    originals: false,
    softwareVersion: '1.0',
  })
  expect(out).toBe(
    `<html><head><meta name="ocr-system" content="phuchoi 1.0"/></head><body><span class=ocrx_word title="bbox 0 0 1 1; x_wconf 90">phúc</span></body></html>`,
  )
})

it('refuses pages of another file', () => {
  const [one, other] = ['a', 'b'].map((text) => hocr(`<span class='ocrx_word'>${text}</span>`))
  expect(() => writeOcrFile(one!, restoredWith(readOcrFile(other!)))).toThrow(
    'the restored pages are not those of this file',
  )
})
