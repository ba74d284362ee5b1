import { expect, it } from 'vitest'
import { readOcrFile, toOcrFile } from '../../src/ocr-files/index.ts'
import { layOutPages, type Page } from '../../src/page/index.ts'

const word = {
  text: 'định2',
  box: { left: 10, top: 20, right: 70, bottom: 50 },
  confidence: 0.9,
  alternatives: [{ text: 'dinh?', confidence: 0.5 }],
  size: 50,
  bold: true,
  raised: { start: 4, end: 5 },
}

const page: Page = {
  number: 1,
  width: 400,
  height: 600,
  unitsPerInch: 300,
  rules: [{ left: 10, top: 90, right: 100, bottom: 92 }],
  readings: [{ source: 'vie', lines: [{ words: [word], box: word.box, opens: true }] }],
}

const OPTIONS = { date: new Date('2024-05-06T07:08:09Z'), softwareVersion: '1.2', imageName: () => 'a&b.png' }

it.each([
  ['hocr', 'class="ocr_line" id="line_1_1" title="bbox 20 330 50 390; textangle 90"'],
  ['alto', '<TextBlock ID="block_1_1" HPOS="20" VPOS="330" WIDTH="30" HEIGHT="60" ROTATION="90" LANG="vi">'],
  [
    'page',
    'imageHeight="400" imageXResolution="300" imageYResolution="300" imageResolutionUnit="PPI" orientation="90"',
  ],
  ['tsv', '1\t1\t0\t0\t0\t0\t0\t0\t600\t400'],
] as const)('writes the boxes of a page as it is in its file, and how it stands there: %s', (format, expected) => {
  const turned = { ...page, original: { width: 600, height: 400, degrees: 90 } }
  expect(toOcrFile([turned], format, OPTIONS)).toContain(expected)
})

it.each(
  (['hocr', 'alto', 'page'] as const).flatMap((format) => [90, 180, 270].map((degrees) => [format, degrees] as const)),
)('writes a page that stands turned so that its lines are read in order: %s, by %i degrees', (format, degrees) => {
  const texts = ['Ủy ban nhân dân tỉnh', 'Số 12', 'báo cáo kết quả thực hiện']
  const lines = texts.map((text, i) => {
    const words = text.split(' ').map((own, w) => {
      const box = { left: 10 + 70 * w, top: 20 + 40 * i, right: 70 + 70 * w, bottom: 50 + 40 * i }
      return { text: own, box }
    })
    return { words, box: { left: 10, top: 20 + 40 * i, right: words.at(-1)!.box.right, bottom: 50 + 40 * i } }
  })
  const [width, height] = degrees === 180 ? [400, 600] : [600, 400]
  const turned = {
    ...page,
    rules: [],
    original: { width, height, degrees },
    readings: [{ source: 'vie' as const, lines }],
  }
  const read = readOcrFile(toOcrFile([turned], format, OPTIONS))
  expect(layOutPages(read).text.trimStart()).toBe(`${texts.join('\n')}\n`)
})

it('writes whole pixels of a page that lay askew', () => {
  const askew = { ...page, original: { width: 400, height: 600, degrees: 357.6 } }
  const file = toOcrFile([askew], 'hocr', OPTIONS)
  expect(file).toContain('title="bbox 21 12 82 45; textangle 357.6"')
  expect(file).toContain('bbox 0 0 400 600')
})

it('writes hOCR', () => {
  expect(toOcrFile([page], 'hocr', OPTIONS)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi" lang="vi">
  <head>
    <title></title>
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8"></meta>
    <meta name="ocr-system" content="phuchoi 1.2"></meta>
    <meta name="ocr-capabilities" content="ocr_page ocr_par ocr_line ocrx_word ocr_separator ocrp_wconf ocrp_lang ocrp_fsize"></meta>
  </head>
  <body>
    <div class="ocr_page" id="page_1" title="image &#x22;a&#x26;b.png&#x22;; bbox 0 0 400 600; ppageno 0; scan_res 300 300" lang="vie">
      <div class="ocr_separator" id="rule_1_1" title="bbox 10 90 100 92"></div>
      <p class="ocr_par" id="par_1_1" title="bbox 10 20 70 50">
        <span class="ocr_line" id="line_1_1" title="bbox 10 20 70 50">
          <span class="ocrx_word" id="word_1_1" title="bbox 10 20 70 50; x_wconf 90; x_fsize 12"><strong><span class="alternatives"><ins class="alt" title="nlp 0.105361">định<sup>2</sup></ins><del class="alt" title="nlp 0.693147">dinh?</del></span></strong></span>
        </span>
      </p>
    </div>
  </body>
</html>
`)
})

it('writes ALTO 4', () => {
  expect(toOcrFile([page], 'alto', OPTIONS)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.loc.gov/standards/alto/ns-v4# http://www.loc.gov/standards/alto/v4/alto-4-4.xsd" SCHEMAVERSION="4.4">
  <Description>
    <MeasurementUnit>pixel</MeasurementUnit>
    <sourceImageInformation>
      <fileName>a&#x26;b.png</fileName>
    </sourceImageInformation>
    <Processing ID="phuchoi_1">
      <processingCategory>contentModification</processingCategory>
      <processingDateTime>2024-05-06T07:08:09.000Z</processingDateTime>
      <processingStepDescription>restoration of Vietnamese text</processingStepDescription>
      <processingSoftware>
        <softwareName>phuchoi</softwareName>
        <softwareVersion>1.2</softwareVersion>
      </processingSoftware>
    </Processing>
  </Description>
  <Styles>
    <TextStyle ID="style_1" FONTSIZE="12" FONTSTYLE="bold"/>
  </Styles>
  <Layout>
    <Page ID="page_1" PHYSICAL_IMG_NR="1" WIDTH="400" HEIGHT="600">
      <PrintSpace HPOS="0" VPOS="0" WIDTH="400" HEIGHT="600">
        <TextBlock ID="block_1_1" HPOS="10" VPOS="20" WIDTH="60" HEIGHT="30" LANG="vi">
          <TextLine ID="line_1_1" HPOS="10" VPOS="20" WIDTH="60" HEIGHT="30">
            <String ID="string_1_1" HPOS="10" VPOS="20" WIDTH="60" HEIGHT="30" STYLEREFS="style_1" WC="0.9" CONTENT="định2">
              <ALTERNATIVE>dinh?</ALTERNATIVE>
            </String>
          </TextLine>
        </TextBlock>
        <GraphicalElement ID="rule_1_1" HPOS="10" VPOS="90" WIDTH="90" HEIGHT="2"/>
      </PrintSpace>
    </Page>
  </Layout>
</alto>
`)
})

it('writes PAGE XML', () => {
  const file = toOcrFile([page], 'page', OPTIONS)
  expect(file.slice(file.indexOf('  <Metadata>'))).toBe(`  <Metadata>
    <Creator>phuchoi</Creator>
    <Created>2024-05-06T07:08:09.000Z</Created>
    <LastChange>2024-05-06T07:08:09.000Z</LastChange>
    <MetadataItem type="processingStep" name="recognition/post-correction" value="phuchoi 1.2" date="2024-05-06T07:08:09.000Z"/>
  </Metadata>
  <Page imageFilename="a&#x26;b.png" imageWidth="400" imageHeight="600" imageXResolution="300" imageYResolution="300" imageResolutionUnit="PPI" primaryLanguage="Vietnamese">
    <ReadingOrder>
      <OrderedGroup id="order">
        <RegionRefIndexed index="0" regionRef="region_1"/>
      </OrderedGroup>
    </ReadingOrder>
    <TextRegion id="region_1" type="paragraph">
      <Coords points="10,20 70,20 70,50 10,50"/>
      <TextLine id="line_1">
        <Coords points="10,20 70,20 70,50 10,50"/>
        <Word id="word_1">
          <Coords points="10,20 70,20 70,50 10,50"/>
          <TextEquiv index="0" conf="0.9">
            <Unicode>định2</Unicode>
          </TextEquiv>
          <TextEquiv index="1" conf="0.5">
            <Unicode>dinh?</Unicode>
          </TextEquiv>
          <TextStyle fontSize="12" bold="true"/>
        </Word>
        <TextEquiv>
          <Unicode>định2</Unicode>
        </TextEquiv>
      </TextLine>
      <TextEquiv>
        <Unicode>định2</Unicode>
      </TextEquiv>
    </TextRegion>
    <SeparatorRegion id="rule_1">
      <Coords points="10,90 100,90 100,92 10,92"/>
    </SeparatorRegion>
  </Page>
</PcGts>
`)
})

it('writes the table of Tesseract', () => {
  const rows = toOcrFile([page], 'tsv').split('\n')
  expect(rows.slice(1).map((row) => row.replaceAll('\t', ' '))).toEqual([
    '1 1 0 0 0 0 0 0 400 600 -1 ',
    '2 1 1 0 0 0 10 20 60 30 -1 ',
    '3 1 1 1 0 0 10 20 60 30 -1 ',
    '4 1 1 1 1 0 10 20 60 30 -1 ',
    '5 1 1 1 1 1 10 20 60 30 90.000000 định2',
    '',
  ])
})

it('leaves alternatives out where that is asked for', () => {
  for (const format of ['hocr', 'alto', 'page'] as const) {
    expect(toOcrFile([page], format, { ...OPTIONS, alternatives: false })).not.toContain('dinh?')
  }
})

it('brings the points of a PDF to pixels of a scan of 300 dots an inch', () => {
  const box = { left: 7.2, top: 14.4, right: 36, bottom: 28.8 }
  const lines = [{ words: [{ text: 'a', box, size: 14 }], box }]
  const pdf: Page = {
    ...page,
    width: 595.28,
    height: 841.89,
    unitsPerInch: 72,
    rules: [],
    readings: [{ source: 'text', lines }],
  }
  expect(readOcrFile(toOcrFile([pdf], 'hocr'))).toEqual([
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
              box: { left: 30, top: 60, right: 150, bottom: 120 },
              opens: true,
              words: [{ text: 'a', box: { left: 30, top: 60, right: 150, bottom: 120 }, size: (14 / 72) * 300 }],
            },
          ],
        },
      ],
    },
  ])
})

it.each([
  ['hocr', 'an hOCR file holds at least one page, not none'],
  ['alto', 'an ALTO file holds at least one page, not none'],
  ['page', 'a PAGE XML file holds one page, not none'],
] as const)('refuses to write no page where the standard wants one: %s', (format, message) => {
  expect(() => toOcrFile([], format)).toThrow(new RangeError(message))
})

it('writes no page as a table of nothing but its heading, which is read as no page', () => {
  const file = toOcrFile([], 'tsv')
  expect(file.match(/\n/g)).toHaveLength(1)
  expect(readOcrFile(file)).toEqual([])
})

it('writes a page without a text, and refuses several pages in one PAGE file', () => {
  const empty: Page = { ...page, readings: [], rules: [] }
  for (const format of ['hocr', 'alto', 'page', 'tsv'] as const) {
    expect(readOcrFile(toOcrFile([empty], format))).toMatchObject([{ width: 400, height: 600, readings: [] }])
  }
  expect(() => toOcrFile([page, page], 'page')).toThrow(new RangeError('a PAGE XML file holds one page, not 2'))
})
