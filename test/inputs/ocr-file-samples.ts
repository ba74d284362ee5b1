const LINES = ['UBND TỈNH SÔNG HẬU', 'Số: 12/BC-UBND ngày 02 tháng 11', 'Thyc hién Céng van s6 & “cac” nganh']

const words = LINES.flatMap((line, i) => line.split(' ').map((text, j) => ({ text: text.replace('&', '&amp;'), i, j })))
const left = (j: number) => 10 + 60 * j
const top = (i: number) => 10 + 30 * i

const byLine = (word: (word: (typeof words)[number]) => string, line: (i: number, content: string) => string): string =>
  LINES.map((_, i) =>
    line(
      i,
      words
        .filter((one) => one.i === i)
        .map(word)
        .join(''),
    ),
  ).join('')

/** A small file of each format that OCR engines write. */
export const OCR_FILE_SAMPLES: Readonly<Record<string, string>> = {
  hocr: `<!DOCTYPE html><html><head><meta name='ocr-system' content='tesseract 5.3'/></head><body>
<div class='ocr_page' title='image "a.png"; bbox 0 0 800 600; ppageno 0'>${byLine(
    ({ i, j, text }) =>
      `<span class='ocrx_word' title='bbox ${left(j)} ${top(i)} ${left(j) + 50} ${top(i) + 20}; x_wconf 91'>${text}</span> `,
    (i, content) => `<span class='ocr_line' title="bbox 10 ${top(i)} 700 ${top(i) + 20}">${content}</span>`,
  )}</div></body></html>`,
  alto: `<?xml version="1.0" encoding="UTF-8"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">
<Description><MeasurementUnit>pixel</MeasurementUnit></Description><Layout><Page ID="p" PHYSICAL_IMG_NR="1" WIDTH="800" HEIGHT="600"><PrintSpace><TextBlock ID="b">${byLine(
    ({ i, j, text }) =>
      `<String CONTENT="${text}" HPOS="${left(j)}" VPOS="${top(i)}" WIDTH="50" HEIGHT="20" WC="0.9"/>`,
    (i, content) => `<TextLine ID="l${i}" HPOS="10" VPOS="${top(i)}" WIDTH="690" HEIGHT="20">${content}</TextLine>`,
  )}</TextBlock></PrintSpace></Page></Layout></alto>`,
  page: `<?xml version="1.0" encoding="UTF-8"?><PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">
<Page imageFilename="a.png" imageWidth="800" imageHeight="600"><TextRegion id="r"><Coords points="0,0 800,0 800,600 0,600"/>${byLine(
    ({ i, j, text }) =>
      `<Word id="w${i}.${j}"><Coords points="${left(j)},${top(i)} ${left(j) + 50},${top(i) + 20}"/><TextEquiv conf="0.9"><Unicode>${text}</Unicode></TextEquiv></Word>`,
    (i, content) => `<TextLine id="l${i}"><Coords points="10,${top(i)} 700,${top(i) + 20}"/>${content}</TextLine>`,
  )}</TextRegion></Page></PcGts>`,
  tsv: [
    'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
    '1\t1\t0\t0\t0\t0\t0\t0\t800\t600\t-1\t',
    '2\t1\t1\t0\t0\t0\t10\t10\t690\t80\t-1\t',
    '3\t1\t1\t1\t0\t0\t10\t10\t690\t80\t-1\t',
    ...LINES.flatMap((_, i) => [
      `4\t1\t1\t1\t${i + 1}\t0\t10\t${top(i)}\t690\t20\t-1\t`,
      ...words
        .filter((word) => word.i === i)
        .map(({ j, text }) => `5\t1\t1\t1\t${i + 1}\t${j + 1}\t${left(j)}\t${top(i)}\t50\t20\t91.5\t${text}`),
    ]),
    '',
  ].join('\n'),
}
