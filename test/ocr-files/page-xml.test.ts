import { expect, it } from 'vitest'
import { readOcrFile, type WriteOcrFileOptions, writeOcrFile } from '../../src/ocr-files/index.ts'
import { type Replacement, restoredWith } from './corrections.ts'
import { linesOf } from './text-of-pages.ts'

const pageXml = (body: string, { attributes = '', version = '2019-07-15' } = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/${version}"><Metadata><Creator>x</Creator><Created>2024-01-01T00:00:00</Created><LastChange>2024-01-01T00:00:00</LastChange></Metadata><Page imageFilename="p.png" imageWidth="1654" imageHeight="2339"${attributes}>${body}</Page></PcGts>\n`

const coords = (left: number, top: number, right: number, bottom: number) =>
  `<Coords points="${left},${top} ${right},${top} ${right},${bottom} ${left},${bottom}"/>`

const equiv = (text: string, attributes = '') => `<TextEquiv${attributes}><Unicode>${text}</Unicode></TextEquiv>`

const region = (id: string, content: string) =>
  `<TextRegion id="${id}">${coords(0, 0, 600, 100)}${content}</TextRegion>`

it('reads words, polygons, confidences, alternatives, styles and separators', () => {
  const file = pageXml(
    `<SeparatorRegion id="s"><Coords points="931,246 1373,246 1373,248 931,248"/></SeparatorRegion>` +
      region(
        'r1',
        `<TextLine id="l1">${coords(10, 20, 310, 50)}<Baseline points="10,45 310,45"/>` +
          `<Word id="w1"><Coords points="10,22 60,20 110,22 110,44 10,44"/>${equiv('dinh', ' index="1" conf="0.2"')}${equiv('định', ' index="0" conf="0.93"')}<TextStyle fontSize="14" bold="true"/></Word>` +
          `<Word id="w2">${coords(120, 20, 130, 30)}${equiv('2')}<TextStyle superscript="true"/></Word>` +
          `${equiv('định 2')}</TextLine>`,
      ),
    { attributes: ' primaryLanguage="Vietnamese" imageXResolution="300" imageResolutionUnit="PPI"' },
  )
  expect(readOcrFile(file)).toEqual([
    {
      number: 1,
      width: 1654,
      height: 2339,
      unitsPerInch: 300,
      rules: [{ left: 931, top: 246, right: 1373, bottom: 248 }],
      readings: [
        {
          source: 'vie',
          lines: [
            {
              box: { left: 10, top: 20, right: 310, bottom: 50 },
              opens: true,
              words: [
                {
                  text: 'định',
                  box: { left: 10, top: 20, right: 110, bottom: 44 },
                  confidence: 0.93,
                  alternatives: [{ text: 'dinh', confidence: 0.2 }],
                  size: (14 / 72) * 300,
                  bold: true,
                },
                { text: '2', box: { left: 120, top: 20, right: 130, bottom: 30 }, raised: { start: 0, end: 1 } },
              ],
            },
          ],
        },
      ],
    },
  ])
})

it('spreads the text of a line without words over its box, and that of a region over its lines', () => {
  const line = `<TextLine id="l1">${coords(100, 0, 200, 20)}${equiv('ab cd efgh', ' conf="0.5"')}</TextLine>`
  const file = pageXml(
    `${region('r1', line)}<TextRegion id="r2">${coords(0, 100, 40, 140)}${equiv('mn\npq')}</TextRegion>`,
  )
  const lines = readOcrFile(file)[0]!.readings[0]!.lines
  expect(
    lines.map(({ words }) => words.map(({ box, text }) => [text, box.left, box.right, box.top, box.bottom])),
  ).toEqual([
    [
      ['ab', 100, 120, 0, 20],
      ['cd', 130, 150, 0, 20],
      ['efgh', 160, 200, 0, 20],
    ],
    [['mn', 0, 40, 100, 120]],
    [['pq', 0, 40, 120, 140]],
  ])
})

it('follows the order of reading, also of groups in groups; what it does not name comes last', () => {
  const text = (id: string) => region(id, `<TextLine id="l-${id}">${coords(0, 0, 10, 10)}${equiv(id)}</TextLine>`)
  const order = `<ReadingOrder><OrderedGroup id="g"><RegionRefIndexed index="2" regionRef="a"/><UnorderedGroupIndexed id="u" index="1"><RegionRef regionRef="d"/><RegionRef regionRef="c"/></UnorderedGroupIndexed><RegionRefIndexed index="0" regionRef="e"/></OrderedGroup></ReadingOrder>`
  const table = `<TableRegion id="t">${text('f')}</TableRegion>`
  expect(linesOf(readOcrFile(pageXml(order + ['a', 'b', 'c', 'd', 'e'].map(text).join('') + table)))).toEqual([
    'e',
    'd',
    'c',
    'a',
    'b',
    'f',
  ])
})

/** What becomes of the content of a page; the note is checked. */
function written(body: string, replacements: readonly Replacement[], options: WriteOcrFileOptions = {}): string {
  const file = pageXml(body)
  const out = writeOcrFile(file, restoredWith(readOcrFile(file), ...replacements), options)
  const note = '<MetadataItem type="processingStep" name="recognition/post-correction" value="phuchoi"></MetadataItem>'
  const [before, after] = pageXml('\0').replace('</Metadata>', `${note}$&`).split('\0')
  expect([out.startsWith(before!), out.endsWith(after!)]).toEqual([true, true])
  return out.slice(before!.length, out.length - after!.length)
}

const word = (id: string, left: number, right: number, text: string) =>
  `<Word id="${id}">${coords(left, 0, right, 20)}${text}</Word>`

it('puts the corrected text of word, line and region first, and keeps theirs behind it', () => {
  const body = (texts: readonly [string, string, string]) =>
    region(
      'r1',
      `<TextLine id="l1">${coords(0, 0, 90, 20)}${word('w1', 0, 40, equiv('Hanh'))}${word('w2', 50, 90, texts[0])}${texts[1]}</TextLine>${texts[2]}`,
    )
  const before = body([equiv('phic', ' conf="0.5"'), equiv('Hanh  phic'), equiv('Hanh\nphic', ' index="0"')])
  const after = body([
    equiv('phúc', ' index="0" conf="0.9"') + equiv('phic', ' conf="0.5" index="1"'),
    equiv('Hanh  phúc', ' index="0"') + equiv('Hanh  phic', ' index="1"'),
    equiv('Hanh\nphúc', ' index="0"') + equiv('Hanh\nphic', ' index="1"'),
  ])
  expect(written(before, [['phic', 'phúc']])).toBe(after)
})

it('replaces texts where originals are not to be kept', () => {
  const line = (text: string) => region('r1', `<TextLine id="l1">${coords(0, 0, 90, 20)}${text}</TextLine>`)
  expect(written(line(equiv('Hanh phic', ' conf="0.5"')), [['phic', 'phúc']], { originals: false })).toBe(
    line(equiv('Hanh phúc', ' conf="0.7"')),
  )
})

it('merges words and splits words', () => {
  const line = (words: string, text: string) =>
    region('r1', `<TextLine id="l1">${coords(0, 0, 200, 20)}${words}${equiv(text)}</TextLine>`)
  const before =
    word('w1', 0, 20, equiv('ce')) + word('w2', 30, 60, equiv('“ip')) + word('w3', 100, 170, equiv('Rasoét'))
  const after =
    word('w1', 0, 60, equiv('cấp', ' conf="0.9"')) +
    word('w3', 100, 120, equiv('Rà', ' conf="0.9"')) +
    word('w3_2', 130, 170, equiv('soát', ' index="0" conf="0.9"'))
  const replacements: readonly Replacement[] = [
    ['ce “ip', 'cấp'],
    ['Rasoét', 'Rà soát'],
  ]
  expect(written(line(before, 'ce “ip Rasoét'), replacements, { originals: false })).toBe(line(after, 'cấp Rà soát'))
})

it('writes a text that is not that of its words anew', () => {
  const line = (text: string, other: string) =>
    region('r1', `<TextLine id="l1">${coords(0, 0, 90, 20)}${word('w1', 0, 40, equiv(text))}${equiv(other)}</TextLine>`)
  expect(written(line('phic', 'p h i c'), [['phic', 'phúc']], { originals: false })).toBe(
    line('phúc', 'phúc').replace('<TextEquiv>', '<TextEquiv conf="0.9">'),
  )
})

it('notes itself in a comment where the schema knows no items, and when', () => {
  const file = pageXml(region('r1', equiv('phic')), { version: '2013-07-15' })
  const date = new Date('2024-05-06T07:08:09Z')
  const out = writeOcrFile(file, restoredWith(readOcrFile(file), ['phic', 'phúc']), { date, softwareVersion: '1.2' })
  expect(/<LastChange>.*<\/Metadata>/.exec(out)?.[0]).toBe(
    '<LastChange>2024-05-06T07:08:09.000Z</LastChange><Comments>corrected by phuchoi 1.2</Comments></Metadata>',
  )
})

it('tells of lines of a turned page or region that they are turned', () => {
  const turned = (id: string, attributes: string) =>
    region(id, `<TextLine id="l${id}">${coords(100, 50, 130, 250)}${equiv('TINH')}</TextLine>`).replace(
      '<TextRegion',
      `<TextRegion${attributes}`,
    )
  const body = turned('r1', '') + turned('r2', ' orientation="0"')
  const [page] = readOcrFile(pageXml(body, { attributes: ' orientation="-90"' }))
  expect(page!.readings[0]!.lines.map((own) => own.turned)).toEqual([true, undefined])
})

it('reads boxes of letters', () => {
  const glyphs = [
    `<Glyph id="g1">${coords(0, 2, 5, 10)}${equiv('t')}</Glyph>`,
    `<Glyph id="g2">${coords(6, 0, 10, 10)}${equiv('é')}</Glyph>`,
  ]
  const word = (id: string, letters: readonly string[]) =>
    `<Word id="${id}">${coords(0, 0, 10, 10)}${letters.join('')}${equiv('té')}</Word>`
  const file = pageXml(
    region(
      'r1',
      `<TextLine id="l1">${coords(0, 0, 10, 10)}${word('w1', glyphs)}${word('w2', glyphs.slice(1))}</TextLine>`,
    ),
  )
  expect(readOcrFile(file)[0]!.readings[0]!.lines[0]!.words.map(({ letters }) => letters)).toEqual([
    [
      { left: 0, top: 2, right: 5, bottom: 10 },
      { left: 6, top: 0, right: 10, bottom: 10 },
    ],
    undefined,
  ])
})
