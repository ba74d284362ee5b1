/**
 * Rebuilds the PDFs of the fixtures whose pictures are compressed as scanners compress them.
 *
 *   npx tsx scripts/make-codec-fixtures.ts
 *
 * It needs the native commands `convert` (ImageMagick) and `opj_compress` (OpenJPEG).
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jbig2Of } from './pdf/jbig2.ts'
import { newPdf, savePdf } from './pdf/new-pdf.ts'

const SCAN = 'fixtures/cong-van/good/page-1.png'
const OUT = 'fixtures/pdf/codecs'
/** The part of the page that is kept, in pixels: its title and the lines around it. */
const CROP = { width: 800, height: 240, left: 400, top: 500 }
const DPI = 200

mkdirSync(OUT, { recursive: true })
const scratch = mkdtempSync(join(tmpdir(), 'phuchoi-codecs-'))
const file = (name: string) => join(scratch, name)
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })

const { height, left, top, width } = CROP
const cropped = [SCAN, '-crop', `${width}x${height}+${left}+${top}`, '+repage'] as const
run('convert', ...cropped, join(OUT, 'original.png'))
// Bare codes of the fax: black is 0, as the dictionary of the picture says.
run(
  'convert',
  ...cropped,
  '+dither',
  '-threshold',
  '50%',
  '-type',
  'bilevel',
  '-compress',
  'Group4',
  `group4:${file('fax')}`,
)
run('convert', ...cropped, '-colorspace', 'gray', '-depth', '8', file('grey.pgm'))
run('opj_compress', '-i', file('grey.pgm'), '-o', file('grey.jp2'), '-r', '8')
run('convert', ...cropped, '-colorspace', 'gray', '-quality', '85', file('grey.jpg'))

const fax = readFileSync(file('fax'))
const bitmap = { BitsPerComponent: 1 }
const grey = { BitsPerComponent: 8 }
const PICTURES = {
  ccitt: [fax, { ...bitmap, Filter: 'CCITTFaxDecode', DecodeParms: { K: -1, Columns: width, Rows: height } }],
  jbig2: [jbig2Of(fax, width, height), { ...bitmap, Filter: 'JBIG2Decode' }],
  jpx: [readFileSync(file('grey.jp2')), { ...grey, Filter: 'JPXDecode' }],
  jpeg: [readFileSync(file('grey.jpg')), { ...grey, Filter: 'DCTDecode' }],
} as const

for (const [name, [data, form]] of Object.entries(PICTURES)) {
  const pdf = await newPdf()
  const size = [(width * 72) / DPI, (height * 72) / DPI] as const
  const page = pdf.addPage([...size])
  const picture = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, ColorSpace: 'DeviceGray' }
  page.node.setXObject(
    page.node.newXObjectKey('Im'),
    pdf.context.register(pdf.context.stream(data, { ...picture, ...form })),
  )
  const key = page.node.normalizedEntries().XObject.keys()[0]
  page.node.addContentStream(
    pdf.context.register(pdf.context.flateStream(`q ${size[0]} 0 0 ${size[1]} 0 0 cm ${key} Do Q`)),
  )
  writeFileSync(join(OUT, `${name}.pdf`), await savePdf(pdf))
}
rmSync(scratch, { recursive: true })
