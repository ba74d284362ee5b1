import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { longPdf } from '../../../bench/inputs/long-pdf.ts'

test('the pages come again and again', async () => {
  const short = await PDFDocument.create()
  for (const width of [100, 200]) short.addPage([width, 300])
  const long = await PDFDocument.load(await longPdf(await short.save(), 5))
  expect(long.getPages().map((page) => page.getWidth())).toEqual([100, 200, 100, 200, 100])
})
