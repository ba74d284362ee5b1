import { expect, it } from 'vitest'
import { readOcrFile, type WriteOcrFileOptions, writeOcrFile } from '../../src/ocr-files/index.ts'
import { type Replacement, restoredWith } from './corrections.ts'
import { linesOf } from './text-of-pages.ts'

/** A file in the manner of version 3, without blanks between its elements. */
const alto = (body: string, { styles = '', unit = 'pixel', version = 3 } = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<alto xmlns="http://www.loc.gov/standards/alto/ns-v${version}#"><Description><MeasurementUnit>${unit}</MeasurementUnit><OCRProcessing ID="OCR_0"><ocrProcessingStep/></OCRProcessing></Description>${styles}<Layout><Page ID="p1" WIDTH="1654" HEIGHT="2339">${body}</Page></Layout></alto>\n`

const NOTE =
  '<postProcessingStep><processingStepDescription>restoration of Vietnamese text</processingStepDescription><processingSoftware><softwareName>phuchoi</softwareName></processingSoftware></postProcessingStep>'

const line = (strings: string) =>
  `<PrintSpace><TextBlock><TextLine HPOS="0" VPOS="0" WIDTH="500" HEIGHT="20">${strings}</TextLine></TextBlock></PrintSpace>`

const wordsIn = (file: string) => readOcrFile(file)[0]!.readings[0]!.lines[0]!.words

it('reads words with boxes, confidences and alternatives, and the rules of a page', () => {
  const file =
    alto(`<PrintSpace><ComposedBlock><TextBlock LANG="eng"><TextLine HPOS="10" VPOS="20" WIDTH="300" HEIGHT="30">
<Shape><Polygon POINTS="0,0 1,1"/></Shape>
<String HPOS="10" VPOS="20" WIDTH="100" HEIGHT="24" WC="0.93" CONTENT="UBND"/><SP/>
<String HPOS="120" VPOS="20" WIDTH="80" HEIGHT="30" CONTENT="T&amp;INH"><ALTERNATIVE PURPOSE="x">TINH</ALTERNATIVE></String>
</TextLine></TextBlock></ComposedBlock><GraphicalElement HPOS="931" VPOS="246" WIDTH="442" HEIGHT="2"/></PrintSpace>`)
  expect(readOcrFile(file)).toEqual([
    {
      number: 1,
      width: 1654,
      height: 2339,
      unitsPerInch: 200,
      rules: [{ left: 931, top: 246, right: 1373, bottom: 248 }],
      readings: [
        {
          source: 'eng',
          lines: [
            {
              box: { left: 10, top: 20, right: 310, bottom: 50 },
              opens: true,
              words: [
                { text: 'UBND', box: { left: 10, top: 20, right: 110, bottom: 44 }, confidence: 0.93 },
                {
                  text: 'T&INH',
                  box: { left: 120, top: 20, right: 200, bottom: 50 },
                  alternatives: [{ text: 'TINH' }],
                },
              ],
            },
          ],
        },
      ],
    },
  ])
})

it('reads styles from blocks, lines and strings, in points', () => {
  const styles = `<Styles><TextStyle ID="T1" FONTSIZE="14" FONTSTYLE="bold"/><TextStyle ID="T2" FONTSIZE="7" FONTSTYLE="italics"/></Styles>`
  const body = `<PrintSpace><TextBlock STYLEREFS="T1 P1"><TextLine><String CONTENT="a"/><SP/><String STYLEREFS="T2" CONTENT="b"/><SP/><String STYLE="italics" CONTENT="c"/></TextLine></TextBlock></PrintSpace>`
  const words = wordsIn(alto(body, { styles, unit: 'inch1200' }))
  expect(words.map(({ bold, italic, size }) => [size, bold, italic])).toEqual([
    [(14 / 72) * 1200, true, undefined],
    [(7 / 72) * 1200, undefined, true],
    [(14 / 72) * 1200, undefined, true],
  ])
})

it('knows the scale of tenths of a millimetre and of 1200ths of an inch', () => {
  const scales = ['mm10', 'inch1200', 'pixel'].map((unit) => readOcrFile(alto('', { unit }))[0]!.unitsPerInch)
  expect(scales).toEqual([254, 1200, 200])
})

it('puts a raised mark to the word right before it, not to one behind a blank', () => {
  const glued = `<String HPOS="0" VPOS="5" WIDTH="40" HEIGHT="15" CONTENT="định"/><String HPOS="40" VPOS="0" WIDTH="5" HEIGHT="8" STYLE="superscript" CONTENT="3"/>`
  expect(wordsIn(alto(line(glued)))).toEqual([
    { text: 'định3', box: { left: 0, top: 0, right: 45, bottom: 20 }, raised: { start: 4, end: 5 } },
  ])
  const apart = glued.replace('/><String', '/><SP/><String')
  expect(wordsIn(alto(line(apart))).map(({ raised, text }) => [text, raised])).toEqual([
    ['định', undefined],
    ['3', { start: 0, end: 1 }],
  ])
})

it('reads a broken word as it is printed', () => {
  const file = alto(
    line(
      '<String CONTENT="Son" SUBS_TYPE="HypPart1" SUBS_CONTENT="Songhau" HPOS="0" VPOS="0" WIDTH="30" HEIGHT="20"/><HYP HPOS="30" VPOS="0" WIDTH="5" HEIGHT="20" CONTENT="&#173;"/>',
    ),
  )
  expect(wordsIn(file)).toEqual([{ text: 'Son-', box: { left: 0, top: 0, right: 35, bottom: 20 } }])
})

it('reads margins in the order of reading, and blocks in the order that is given', () => {
  const block = (text: string) => `<TextBlock ID="${text}"><TextLine><String CONTENT="${text}"/></TextLine></TextBlock>`
  const body = `<TopMargin>${block('top')}</TopMargin><BottomMargin>${block('foot')}</BottomMargin><PrintSpace>${block('b')}${block('a')}${block('c')}</PrintSpace>`
  expect(linesOf(readOcrFile(alto(body)))).toEqual(['top', 'b', 'a', 'c', 'foot'])
  const order =
    '<ReadingOrder><OrderedGroup ID="g"><ElementRef ID="r1" REF="a"/><ElementRef ID="r2" REF="b c"/></OrderedGroup></ReadingOrder>'
  const ordered = alto(body, { version: 4 }).replace('<Layout>', `${order}<Layout>`)
  expect(linesOf(readOcrFile(ordered)).filter((text) => text.length === 1)).toEqual(['a', 'b', 'c'])
})

it('reads what FineReader writes: no boxes of margins, a prefix, sizes of the page from its print space', () => {
  const file = `<alto:alto xmlns:alto="http://www.loc.gov/standards/alto/ns-v2#"><alto:Layout><alto:Page ID="P1" PHYSICAL_IMG_NR="1"><alto:PrintSpace HPOS="0" VPOS="0" WIDTH="2480" HEIGHT="3508"><alto:TextBlock language="vi"><alto:TextLine><alto:String CONTENT="Doc lap" HPOS="100" VPOS="100" WIDTH="70" HEIGHT="20" WC="1.2"/></alto:TextLine></alto:TextBlock></alto:PrintSpace></alto:Page></alto:Layout></alto:alto>`
  expect(readOcrFile(file)).toEqual([
    {
      number: 1,
      width: 2480,
      height: 3508,
      unitsPerInch: 300,
      rules: [],
      readings: [
        {
          source: 'vie',
          lines: [
            {
              box: { left: 100, top: 100, right: 170, bottom: 120 },
              opens: true,
              words: [
                { text: 'Doc', box: { left: 100, top: 100, right: 130, bottom: 120 }, confidence: 1 },
                { text: 'lap', box: { left: 140, top: 100, right: 170, bottom: 120 }, confidence: 1 },
              ],
            },
          ],
        },
      ],
    },
  ])
})

/** What becomes of the strings of a line; the note is checked and taken off. */
function written(strings: string, replacements: readonly Replacement[], options: WriteOcrFileOptions = {}): string {
  const file = alto(line(strings))
  const out = writeOcrFile(file, restoredWith(readOcrFile(file), ...replacements), options)
  const [before, after] = alto(line('\0')).replace('<ocrProcessingStep/>', `$&${NOTE}`).split('\0')
  expect([out.startsWith(before!), out.endsWith(after!)]).toEqual([true, true])
  return out.slice(before!.length, out.length - after!.length)
}

it('writes the corrected word in place, and what was read as an alternative before those of the engine', () => {
  const strings = `<String ID="s1" HPOS="0" VPOS="0" WIDTH="40" HEIGHT="20" WC="0.5" CC="0123" CONTENT='phic' TAGREFS="t"><Shape><Polygon POINTS="0,0"/></Shape><ALTERNATIVE PURPOSE="x">phlc</ALTERNATIVE><Glyph CONTENT="p"/></String>`
  expect(written(strings, [['phic', 'phúc']])).toBe(
    `<String ID="s1" HPOS="0" VPOS="0" WIDTH="40" HEIGHT="20" WC="0.9" CONTENT='phúc' TAGREFS="t"><Shape><Polygon POINTS="0,0"/></Shape><ALTERNATIVE PURPOSE="original">phic</ALTERNATIVE><ALTERNATIVE PURPOSE="x">phlc</ALTERNATIVE><Glyph CONTENT="p"/></String>`,
  )
})

it('merges words, with the blank between them, and splits words', () => {
  const strings = `<String ID="s1" HPOS="0" VPOS="5" WIDTH="20" HEIGHT="15" CONTENT="ce"/><SP WIDTH="10"/><String ID="s2" HPOS="30" VPOS="0" WIDTH="30" HEIGHT="20" CONTENT="“ip"/><SP/><String ID="s3" HPOS="100" VPOS="0" WIDTH="70" HEIGHT="20" WC="0.1" STYLEREFS="T" CONTENT="Rasoét"/>`
  const replacements: readonly Replacement[] = [
    ['ce “ip', 'cấp'],
    ['Rasoét', 'Rà soát'],
  ]
  expect(written(strings, replacements)).toBe(
    `<String ID="s1" HPOS="0" VPOS="0" WIDTH="60" HEIGHT="20" CONTENT="cấp" WC="0.9"><ALTERNATIVE PURPOSE="original">ce “ip</ALTERNATIVE></String><SP/><String ID="s3" HPOS="100" VPOS="0" WIDTH="20" HEIGHT="20" WC="0.9" STYLEREFS="T" CONTENT="Rà"><ALTERNATIVE PURPOSE="original">Rasoét</ALTERNATIVE></String><SP HPOS="120" VPOS="0" WIDTH="10"/><String ID="s3_2" HPOS="130" VPOS="0" WIDTH="40" HEIGHT="20" WC="0.9" STYLEREFS="T" CONTENT="soát"/>`,
  )
})

it('empties the string of noise, as a line has to have one', () => {
  expect(written('<String CONTENT="|"/>', [['|', '']])).toBe(
    '<String CONTENT=""><ALTERNATIVE PURPOSE="original">|</ALTERNATIVE></String>',
  )
})

it('leaves the hyphen in its element, and renews the whole word', () => {
  const strings = `<String CONTENT="huyen" SUBS_TYPE="HypPart1" SUBS_CONTENT="huyenuy"/><HYP CONTENT="-"/>`
  const next = `</TextLine><TextLine><String CONTENT="uy" SUBS_TYPE="HypPart2" SUBS_CONTENT="huyenuy"/>`
  expect(
    written(
      strings + next,
      [
        ['huyen-', 'huyện-'],
        ['uy', 'ủy'],
      ],
      { originals: false },
    ),
  ).toBe(
    `<String CONTENT="huyện" SUBS_TYPE="HypPart1" SUBS_CONTENT="huyệnủy" WC="0.9"/><HYP CONTENT="-"/></TextLine><TextLine><String CONTENT="ủy" SUBS_TYPE="HypPart2" SUBS_CONTENT="huyệnủy" WC="0.9"/>`,
  )
})

it('leaves a raised mark in the string of its own', () => {
  const strings = `<String CONTENT="dinh"/><String CONTENT="?" STYLE="superscript"/>`
  expect(
    written(
      strings,
      [
        ['dinh', 'định'],
        ['?', '[^2]'],
      ],
      { originals: false },
    ),
  ).toBe(`<String CONTENT="định" WC="0.9"/><String CONTENT="2" STYLE="superscript" WC="0.9"/>`)
})

it('notes a step of its own in version 4, with version and time if they are given', () => {
  const file = alto(line('<String CONTENT="phic"/>'), { version: 4 }).replace(/<OCRProcessing.*<\/OCRProcessing>/, '')
  const options = { date: new Date('2024-05-06T07:08:09Z'), softwareVersion: '1.2' }
  const out = writeOcrFile(file, restoredWith(readOcrFile(file), ['phic', 'phúc']), options)
  expect(/<\/MeasurementUnit>(.*)<\/Description>/.exec(out)?.[1]).toBe(
    '<Processing ID="phuchoi_1"><processingCategory>contentModification</processingCategory><processingDateTime>2024-05-06T07:08:09.000Z</processingDateTime><processingStepDescription>restoration of Vietnamese text</processingStepDescription><processingSoftware><softwareName>phuchoi</softwareName><softwareVersion>1.2</softwareVersion></processingSoftware></Processing>',
  )
})

it('tells of lines of a turned block that they are turned', () => {
  const block = (attributes: string) =>
    `<TextBlock${attributes}><TextLine HPOS="100" VPOS="50" WIDTH="30" HEIGHT="200"><String CONTENT="TINH"/></TextLine></TextBlock>`
  const [page] = readOcrFile(alto(`<PrintSpace>${block(' ROTATION="90"')}${block('')}</PrintSpace>`))
  expect(page!.readings[0]!.lines.map(({ turned }) => turned)).toEqual([true, undefined])
})

const glyph = (content: string, left: number) =>
  `<Glyph CONTENT="${content}" HPOS="${left}" VPOS="0" WIDTH="9" HEIGHT="20"/>`

it('reads boxes of letters, unless a hyphen or a mark of another element belongs to the word', () => {
  const word = (content: string, left: number) =>
    `<String HPOS="${left}" VPOS="0" WIDTH="19" HEIGHT="20" CONTENT="${content}">${glyph('t', left)}${glyph('é', left + 10)}</String>`
  const words = wordsIn(alto(line(`${word('té', 0)}<SP/>${word('tét', 30)}<SP/>${word('té', 60)}<HYP CONTENT="-"/>`)))
  expect(words.map(({ letters, text }) => ({ text, letters: letters?.map(({ left }) => left) }))).toEqual([
    { text: 'té', letters: [0, 10] },
    { text: 'tét', letters: undefined },
    { text: 'té-', letters: undefined },
  ])
  expect(words[0]!.letters![1]).toEqual({ left: 10, top: 0, right: 19, bottom: 20 })
})
