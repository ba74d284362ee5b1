import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, layOutPages, type Page, type PageReading } from '../../src/page/index.ts'
import { witnessesOf } from '../../src/scan/witnesses.ts'
import { lineOf, moved, pageOf, readingOf } from './pages.ts'

const PRINTED = `UỶ BAN NHÂN DÂN    CỘNG HOÀ XÃ HỘI CHỦ NGHĨA
TỈNH SÔNG HẬU           Độc lập - Tự do
Thực hiện Công văn số 7916/BNN ngày 02 tháng 11
của Bộ Nông nghiệp về việc báo cáo kết quả`
const GARBLED = `UY BAN NHAN DAN    CONG HOA XA HOI CHU NGHIA
TINH SONG HAU           Doc lap - Tw do
Thyc hién Céng van s6 7916/BNN ngay 02 thang 11
cua B6 Nong nghiép vé viéc bdo cdo két qua`

const pairsOf = (page: Page) => {
  const pageText = layOutPages([page])
  return witnessesOf([page], pageText).map(({ start, end, text }) => [pageText.text.slice(start, end), text])
}
const wordsOf = (text: string) => text.split(/\s+/)
/** In the order of reading, in which the columns of the header stand one after the other. */
const [printedWords, garbledWords] = [readingOf('vie', PRINTED), readingOf('eng', GARBLED)].map((reading) =>
  wordsOf(layOutPages([pageOf(reading)]).text.trim()),
)
const wordByWord = printedWords!.map((word, i) => [word, garbledWords![i]])

test('each word has the one that the other engine read at its place', () => {
  expect(pairsOf(pageOf(readingOf('vie', PRINTED), readingOf('eng', GARBLED)))).toEqual(wordByWord)
})

test('it does not matter that the other engine read columns apart', () => {
  const { lines } = readingOf('eng', GARBLED)
  const columns = lines.map(({ words }) => [
    lineOf(words.filter(({ box }) => box.left < 150)),
    lineOf(words.filter(({ box }) => box.left >= 150)),
  ])
  const eng: PageReading = { source: 'eng', lines: [0, 1].flatMap((side) => columns.map((pair) => pair[side]!)) }
  expect(pairsOf(pageOf(readingOf('vie', PRINTED), eng))).toEqual(wordByWord)
})

const MOVES: Readonly<Record<string, (box: Box) => Box>> = {
  'a shifted picture': (box) => shear(box, 1, 30, 0, -20),
  'a larger picture': (box) => shear(box, 1.04, 0, 0, 0),
  'a picture of another resolution': (box) => shear(box, 0.36, 0, 0, 0),
  'a skewed picture': (box) => shear(box, 1, 0, 0.03, 0),
}

function shear(box: Box, scale: number, right: number, slope: number, down: number): Box {
  const at = down + slope * box.left
  return {
    left: box.left * scale + right,
    right: box.right * scale + right,
    top: box.top * scale + at,
    bottom: box.bottom * scale + at,
  }
}

test.each(Object.entries(MOVES))('finds the place of words read in %s', (_, move) => {
  expect(pairsOf(pageOf(readingOf('vie', PRINTED), moved(readingOf('eng', GARBLED), move)))).toEqual(wordByWord)
})

test.each([
  ['one word read as two', 'cấp huyện và xã', 'cap hu én va xa', ['huyện', 'hu én']],
  ['two words read as one', 'kiện toàn bộ máy', 'kiéntoan  b6 may', ['kiện toàn', 'kiéntoan']],
  ['a border within a word', 'xã Rà soát các ấp', 'x4 Raso dt cdc 4p', ['Rà soát', 'Raso dt']],
])('pairs %s', (_, vie, eng, pair) => {
  expect(pairsOf(pageOf(readingOf('vie', vie), readingOf('eng', eng)))).toContainEqual(pair)
})

test('a word without a counterpart has no witness', () => {
  const page = pageOf(readingOf('vie', 'kế hoạch tổ chức'), readingOf('eng', 'ké          chite'))
  expect(pairsOf(page)).toEqual([
    ['kế', 'ké'],
    ['chức', 'chite'],
  ])
})

test('boxes that hardly meet and letters unlike are no pair', () => {
  expect(pairsOf(pageOf(readingOf('vie', 'nghị quyết'), readingOf('eng', '   zzzzzzzzzz')))).toEqual([])
})

test('a witness says how sure the engine is and what else it thought of', () => {
  const vie = readingOf('vie', 'tinh')
  const { lines } = readingOf('vie', 'tình', 0.75)
  const words = [{ ...lines[0]!.words[0]!, alternatives: [{ text: 'tỉnh', confidence: 0.2 }, { text: 'tính' }] }]
  const page = pageOf({ ...vie, source: 'eng' }, { source: 'vie', lines: [lineOf(words)] })
  expect(witnessesOf([page], layOutPages([page]))).toEqual([
    { start: 0, end: 4, source: 'vie', text: 'tình', confidence: 0.75, alternatives: words[0]!.alternatives },
  ])
})

test('a witness says what is raised in its words', () => {
  const { lines } = readingOf('eng', 'dong ®.')
  const words = lines[0]!.words.map((word, i) => (i === 0 ? word : { ...word, raised: { start: 0, end: 1 } }))
  const page = pageOf(readingOf('vie', 'đồng...'), { source: 'eng', lines: [lineOf(words)] })
  expect(witnessesOf([page], layOutPages([page])).map(({ raised }) => raised)).toEqual([{ start: 5, end: 6 }])
})

test('a witness says what it has before the first word of a line', () => {
  const page = pageOf(readingOf('vie', '  Theo tỉnh\n  Theo xã'), readingOf('eng', '! Theo tinh\n  Theo xa'))
  expect(witnessesOf([page], layOutPages([page])).map(({ before }) => before)).toEqual([
    '!',
    undefined,
    undefined,
    undefined,
  ])
})

test('several words are as sure as the least sure of them', () => {
  const { lines } = readingOf('eng', 'hu én')
  const words = lines[0]!.words.map((word, i) => ({ ...word, confidence: [0.9, 0.4][i]! }))
  const page = pageOf(readingOf('vie', 'huyện'), { source: 'eng', lines: [lineOf(words)] })
  expect(witnessesOf([page], layOutPages([page])).map(({ confidence }) => confidence)).toEqual([0.4])
})

test('offsets are those of the whole document', () => {
  const pages = [1, 2].map((number) => ({
    ...pageOf(readingOf('vie', `trang ${number}`), readingOf('eng', `frang ${number}`)),
    number,
  }))
  const pageText = layOutPages(pages)
  expect(witnessesOf(pages, pageText).map(({ start, end }) => pageText.text.slice(start, end))).toEqual([
    'trang',
    '1',
    'trang',
    '2',
  ])
})

test('a page with one reading has no witnesses', () => {
  expect(pairsOf(pageOf(readingOf('vie', PRINTED)))).toEqual([])
})

const anyReading = fc
  .array(
    fc.record({
      text: fc.stringMatching(/^[a-zđảệ1|.]{1,8}$/),
      left: fc.integer({ min: -50, max: 500 }),
      top: fc.integer({ min: 0, max: 100 }),
      width: fc.integer({ min: 0, max: 90 }),
      height: fc.integer({ min: 0, max: 30 }),
      line: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 40 },
  )
  .map((words) =>
    [0, 1, 2, 3, 4].flatMap((number) => {
      const own = words.filter(({ line }) => line === number)
      return own.length === 0
        ? []
        : [
            lineOf(
              own.map(({ height, left, text, top, width }) => ({
                text,
                box: { left, top, right: left + width, bottom: top + height },
              })),
            ),
          ]
    }),
  )

test('whatever the boxes are, witnesses cover whole words, in order and without overlap', () => {
  fc.assert(
    fc.property(anyReading, anyReading, (first, second) => {
      const page = pageOf({ source: 'vie', lines: first }, { source: 'eng', lines: second })
      const pageText = layOutPages([page])
      const words = pageText.lines.flatMap((line) => line?.words ?? [])
      let last = 0
      for (const { start, end } of witnessesOf([page], pageText)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(words.some((word) => word.start === start)).toBe(true)
        expect(words.some((word) => word.end === end)).toBe(true)
        last = end
      }
    }),
  )
})

test('no word of the second reading bears witness twice', () => {
  fc.assert(
    fc.property(anyReading, anyReading, (first, second) => {
      const numbered = second.map((line, i) => ({
        ...line,
        words: line.words.map((word, j) => ({ ...word, text: `${word.text}#${i}.${j}` })),
      }))
      const page = pageOf({ source: 'vie', lines: first }, { source: 'eng', lines: numbered })
      const read = witnessesOf([page], layOutPages([page])).flatMap(({ text }) => text.split(' '))
      expect(new Set(read).size).toBe(read.length)
    }),
  )
})

test('a page of many thousand words takes some seconds at most', () => {
  const text = Array.from({ length: 800 }, (_, i) => `dòng ${i} có mười chữ như mọi dòng khác ở đây`).join('\n')
  const page = pageOf(readingOf('vie', text), readingOf('eng', text.replaceAll('ộ', '6')))
  const started = performance.now()
  expect(pairsOf(page)).toHaveLength(8800)
  expect(performance.now() - started).toBeLessThan(8000)
})

test('words that all lie upon each other are left without witness in good time', () => {
  const pile = (text: string) => ({ text, box: { left: 0, top: 0, right: 50, bottom: 10 } })
  const words = Array.from({ length: 5000 }, (_, i) => pile(`w${i}`))
  const page = pageOf({ source: 'vie', lines: [lineOf(words)] }, { source: 'eng', lines: [lineOf(words)] })
  const started = performance.now()
  expect(pairsOf(page)).toEqual([])
  expect(performance.now() - started).toBeLessThan(8000)
})
