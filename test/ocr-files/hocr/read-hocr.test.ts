import { expect, it } from 'vitest'
import { readOcrFile } from '../../../src/ocr-files/index.ts'
import { InputError } from '../../../src/page/index.ts'
import { linesOf } from '../text-of-pages.ts'

/** A file as Tesseract writes it. */
const hocr = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
 <head><meta name='ocr-system' content='tesseract 5.3.0' /></head>
 <body>
  ${body}
 </body>
</html>
`

const page = (body: string) =>
  hocr(`<div class='ocr_page' title='image "a;b.png"; bbox 0 0 1654 2339; ppageno 0; scan_res 200 200'>${body}</div>`)

const line = (words: string) => page(`<span class='ocr_line' title="bbox 100 50 500 80; x_size 38">${words}</span>`)

it('reads words with their boxes, confidences and size, lines, and the resolution of the page', () => {
  const file = page(`<p class='ocr_par' lang='eng'>
    <span class='ocr_line' title="bbox 100 50 500 80; baseline 0 -7; x_size 38; x_descenders 6">
     <span class='ocrx_word' title='bbox 100 50 180 80; x_wconf 93'>UBND</span>
     <span class='ocrx_word' title='bbox 200 50 300 80; x_wconf 91; x_fsize 18'><strong>TINH</strong></span>
    </span>
    <span class='ocr_header' title="bbox 100 90 500 120"><span class='ocrx_word' title='bbox 100 90 180 120'><em>So</em></span></span>
   </p>`)
  expect(readOcrFile(file)).toEqual([
    {
      number: 1,
      width: 1654,
      height: 2339,
      unitsPerInch: 200,
      rules: [],
      readings: [
        {
          source: 'eng',
          lines: [
            {
              box: { left: 100, top: 50, right: 500, bottom: 80 },
              opens: true,
              words: [
                { text: 'UBND', box: { left: 100, top: 50, right: 180, bottom: 80 }, confidence: 0.93, size: 38 },
                {
                  text: 'TINH',
                  box: { left: 200, top: 50, right: 300, bottom: 80 },
                  confidence: 0.91,
                  size: 50,
                  bold: true,
                },
              ],
            },
            {
              box: { left: 100, top: 90, right: 500, bottom: 120 },
              words: [{ text: 'So', box: { left: 100, top: 90, right: 180, bottom: 120 }, italic: true }],
            },
          ],
        },
      ],
    },
  ])
})

it('reads other readings of a word, likeliest first', () => {
  const file = line(`<span class='ocrx_word' title='bbox 0 0 10 10'><span class="alternatives">
    <ins class="alt" title="nlp 0.1">định</ins> <del class="alt" title="nlp 0">dinh</del> <del class="alt">dinb</del>
  </span></span>`)
  const [word] = readOcrFile(file)[0]!.readings[0]!.lines[0]!.words
  expect(word).toMatchObject({ text: 'định', alternatives: [{ text: 'dinh', confidence: 1 }, { text: 'dinb' }] })
})

it('reads raised letters', () => {
  const file = line(`<span class='ocrx_word' title='bbox 0 0 10 10'> dinh<sup>12</sup> </span>`)
  const [word] = readOcrFile(file)[0]!.readings[0]!.lines[0]!.words
  expect(word).toMatchObject({ text: 'dinh12', raised: { start: 4, end: 6 } })
})

it('puts a word together of its letters, and leaves out what the engine thought of for each', () => {
  const letters = line(`<span class='ocrx_word' title='bbox 0 0 10 10'>
     <span class='ocrx_cinfo' title='x_bboxes 0 0 5 10; x_conf 99.5'>U</span>
     <span class='ocrx_cinfo' title='x_bboxes 5 0 10 10; x_conf 99'>B</span>
    </span>
    <span class='ocrx_word' title='bbox 20 0 30 10'>ND
     <span class='ocrx_cinfo' id='lstm_choices_1'><span class='ocrx_cinfo' title='x_confs 93'>N</span><span class='ocrx_cinfo' title='x_confs 1'>M</span></span>
    </span>`)
  expect(linesOf(readOcrFile(letters))).toEqual(['UB ND'])
})

it('makes other readings of what the engine thought of for each letter', () => {
  const choices = (...letters: readonly (readonly [string, number])[]) =>
    `<span class='ocrx_cinfo'>${letters.map(([letter, conf]) => `<span class='ocrx_cinfo' title='x_confs ${conf}'>${letter}</span>`).join('')}</span>`
  const word = (text: string) =>
    line(`<span class='ocrx_word' title='bbox 0 0 9 9'>${text}
     ${choices([' ', 90])} ${choices(['k', 93], ['K', 1])} ${choices(['ý', 60], ['y', 10], ['ỷ', 25])}</span>`)
  const alternatives = (file: string) => readOcrFile(file)[0]!.readings[0]!.lines[0]!.words[0]!.alternatives
  expect(alternatives(word('ký'))).toEqual([
    { text: 'kỷ', confidence: 0.25 },
    { text: 'ky', confidence: 0.1 },
  ])
  expect(alternatives(word('kýx'))).toBeUndefined()
})

it('takes the mean of the letters for a word without a confidence, in percents or as shares', () => {
  const file = line(`<span class='ocrx_word' title='bbox 0 0 1 1; x_confs 90 80'>ab</span>
    <span class='ocrx_word' title='bbox 2 0 3 1; x_confs 0.5 0.7'>cd</span>`)
  const { words } = readOcrFile(file)[0]!.readings[0]!.lines[0]!
  expect(words.map(({ confidence }) => confidence)).toEqual([0.85, 0.6])
})

it('spreads the text of a line without words over its box', () => {
  const file = page(`<span class='ocr_line' title="bbox 100 50 200 80">ab cd efgh</span>`)
  const { words } = readOcrFile(file)[0]!.readings[0]!.lines[0]!
  expect(words).toEqual([
    { text: 'ab', box: { left: 100, top: 50, right: 120, bottom: 80 } },
    { text: 'cd', box: { left: 130, top: 50, right: 150, bottom: 80 } },
    { text: 'efgh', box: { left: 160, top: 50, right: 200, bottom: 80 } },
  ])
})

it('reads what Kraken writes: HTML, letters with shares of 1, no confidence of words', () => {
  const file = `<html><head><meta charset="utf-8"/><meta name="ocr-system" content="kraken"/></head><body>
<div class="ocr_page" title="bbox 0 0 1654 2339; image p.png; ppageno 0"><div class="ocr_carea"><span class="ocr_line" id="line_1" title="bbox 10 10 200 40; poly 10 10 200 10 200 40 10 40; x_bboxes 10 10 20 40 30 10 40 40">
<span class="ocrx_word" id="segment_1" title="bbox 10 10 90 40; x_confs 0.99 0.97">Hạ</span> <span class="ocrx_word" id="segment_2" title="bbox 100 10 200 40; x_confs 1.0">.</span></span></div></div></body></html>`
  expect(readOcrFile(file)[0]!.readings[0]!.lines).toEqual([
    {
      box: { left: 10, top: 10, right: 200, bottom: 40 },
      words: [
        { text: 'Hạ', box: { left: 10, top: 10, right: 90, bottom: 40 }, confidence: 0.98 },
        { text: '.', box: { left: 100, top: 10, right: 200, bottom: 40 }, confidence: 1 },
      ],
    },
  ])
})

it('reads several pages, and words that stand in no line', () => {
  const word = (text: string) => `<span class='ocrx_word' title='bbox 0 0 10 10'>${text}</span>`
  const file =
    hocr(`<div class='ocr_page' title='bbox 0 0 100 200'><p class='ocr_par'>${word('a')} ${word('b')}</p></div>
    <div class='ocr_page' title='bbox 0 0 100 200'></div><div class='ocr_page' title='bbox 0 0 100 200'>${word('c')}</div>`)
  const pages = readOcrFile(file)
  expect(pages.map(({ number, readings }) => [number, readings.length])).toEqual([
    [1, 1],
    [2, 0],
    [3, 1],
  ])
  expect(linesOf(pages)).toEqual(['a b', 'c'])
})

it('takes a separator for a drawn line', () => {
  const file = page(`<div class='ocr_separator' title="bbox 931 246 1373 248"></div>`)
  expect(readOcrFile(file)[0]!.rules).toEqual([{ left: 931, top: 246, right: 1373, bottom: 248 }])
})

it('takes the longer side for that of A4 where the resolution is not given', () => {
  const file = (box: string) => hocr(`<div class='ocr_page' title='bbox ${box}'></div>`)
  const scales = ['0 0 1654 2339', '0 0 3508 2480', '0 0 1000 1169.3'].map(
    (box) => readOcrFile(file(box))[0]!.unitsPerInch,
  )
  expect(scales).toEqual([200, 300, 100])
})

it('knows who read it by the language of its lines', () => {
  const word = "<span class='ocrx_word' title='bbox 0 0 10 10'>Doc</span>"
  const file = page(`<p class='ocr_par' lang='vie'><span class='ocr_line' title='bbox 0 0 10 10'>${word}</span></p>
    <p class='ocr_par' lang='eng'><span class='ocr_line' title='bbox 0 20 10 30'>${word}</span></p>`)
  const [reading] = readOcrFile(file)[0]!.readings
  expect([reading?.source, ...(reading?.lines ?? []).map(({ source }) => source)]).toEqual(['vie', undefined, 'eng'])
})

it('knows who read it by its text where no language is given, or one that cannot be', () => {
  const file = (text: string, lang: string) =>
    page(`<p class='ocr_par' ${lang}><span class='ocr_line' title='bbox 0 0 10 10'>${text}</span></p>`)
  const sources = [
    file('Độc lập - Tự do - Hạnh phúc', ''),
    file('Doc lap - Ty do - Hanh phic', ''),
    file('Rasoét cdc huyén, thanh phd', ''),
    file('Độc lập - Tự do - Hạnh phúc', 'lang="eng"'),
  ].map((text) => readOcrFile(text)[0]!.readings[0]!.source)
  expect(sources).toEqual(['vie', 'eng', 'eng', 'vie'])
})

it('believes a caller who knows who read it', () => {
  const file = line('Độc lập')
  expect(readOcrFile(file, { source: 'text' })[0]!.readings[0]!.source).toBe('text')
})

it('reads HTML that is no XML, and XHTML with entities of HTML', () => {
  const html = `<html><body><div class=ocr_page title="bbox 0 0 100 200"><p class=ocr_par>
    <span class="ocr_line" title="bbox 0 0 100 10"><span class=ocrx_word title="bbox 0 0 50 10">A&amp;B<span class=ocrx_word title="bbox 50 0 100 10">C</div>`
  expect(linesOf(readOcrFile(html))).toEqual(['A&BC'])
  expect(
    linesOf(readOcrFile(line("<span class='ocrx_word' title='bbox 0 0 9 9'>S&ocirc;ng&nbsp;H&#7853;u</span>"))),
  ).toEqual(['Sông Hậu'])
})

it('refuses XHTML that is cut off, and says where', () => {
  const file = line("<span class='ocrx_word' title='bbox 0 0 9 9'>UBND</span>")
  const cut = file.slice(0, file.indexOf('UBND') + 2)
  expect(() => readOcrFile(cut)).toThrow(InputError)
  expect(() => readOcrFile(cut)).toThrow(/^malformed XML at line 5, column \d+: Missing end tag for element span$/)
})

it('tells of lines that they are turned, as they or their paragraph say', () => {
  const turned = (attributes: string, angle: string) =>
    `<p class='ocr_par'${attributes}><span class='ocr_line' title='bbox 100 50 130 250${angle}'>TINH BAC</span></p>`
  const [read] = readOcrFile(page(turned('', '; textangle 90') + turned(" title='textangle 270'", '') + turned('', '')))
  expect(read!.readings[0]!.lines.map((own) => own.turned)).toEqual([true, true, undefined])
})

it('reads boxes of letters, from the elements of letters or from the word', () => {
  const file = line(
    `<span class='ocrx_word' title='bbox 0 0 10 10'><span class='ocrx_cinfo' title='x_bboxes 0 2 5 10; x_conf 99'>t</span><span class='ocrx_cinfo' title='x_bboxes 6 0 10 10; x_conf 98'>é</span></span>
     <span class='ocrx_word' title='bbox 20 0 30 10; x_bboxes 20 2 25 10 26 0 30 10'>té</span>`,
  )
  const [word] = readOcrFile(file)[0]!.readings[0]!.lines
  expect(word!.words.map(({ letters }) => letters)).toEqual([
    [
      { left: 0, top: 2, right: 5, bottom: 10 },
      { left: 6, top: 0, right: 10, bottom: 10 },
    ],
    [
      { left: 20, top: 2, right: 25, bottom: 10 },
      { left: 26, top: 0, right: 30, bottom: 10 },
    ],
  ])
})

it.each([
  ['one too few', `<span class='ocrx_word' title='bbox 0 0 10 10; x_bboxes 0 2 5 10'>té</span>`],
  ['a part of one', `<span class='ocrx_word' title='bbox 0 0 10 10; x_bboxes 0 2 5 10 6 0 10'>té</span>`],
  [
    'a damaged one',
    `<span class='ocrx_word' title='bbox 0 0 10 10'><span class='ocrx_cinfo' title='x_bboxes 0 2 5 ?; x_conf 99'>t</span><span class='ocrx_cinfo' title='x_bboxes 6 0 10 10; x_conf 98'>é</span></span>`,
  ],
])('has no boxes of letters where a word has %s', (_, word) => {
  expect(readOcrFile(line(word))[0]!.readings[0]!.lines[0]!.words[0]).toEqual({
    text: 'té',
    box: { left: 0, top: 0, right: 10, bottom: 10 },
    size: 38,
  })
})
