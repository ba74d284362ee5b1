import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MemoryFigure } from '../memory.ts'
import type { Scratch } from '../scratch.ts'
import { measureRun } from '../timing.ts'
import { longPdf } from './long-pdf.ts'

/** A scan with an English text layer, below the fixtures. */
const SCAN = 'pdf/scanned-eng.pdf'
const PAGES = 200
/** Reading pictures takes seconds a page, and no page is kept longer than it is read. */
const OCR_PAGES = 8
/** A run that takes longer is given up, in seconds. */
const LIMIT = 1800

interface ScanMemoryOptions {
  readonly fixtures: string
  /** The built command. */
  readonly cli: string
  readonly scratch: Scratch
  readonly log: (message: string) => void
}

/**
 * Measures the memory of `phuchoi convert` on a long scanned PDF.
 *
 * @returns the peak with the text layer alone, and with the pictures of some pages read as well
 */
export async function measureScanMemory({ cli, fixtures, log, scratch }: ScanMemoryOptions): Promise<MemoryFigure[]> {
  const scan = new Uint8Array(readFileSync(join(fixtures, SCAN)))
  const runs: readonly [input: string, pages: number, ocr: string][] = [
    [`PDF of ${PAGES} pages, text layer`, PAGES, 'never'],
    [`PDF of ${OCR_PAGES} pages, with OCR`, OCR_PAGES, 'always'],
  ]
  const figures: MemoryFigure[] = []
  for (const [input, pages, ocr] of runs) {
    log(`phuchoi convert: ${input}`)
    const file = scratch.write(`${pages}-pages.pdf`, await longPdf(scan, pages))
    const run = await measureRun({ script: cli, args: ['convert', '--quiet', '--ocr', ocr, file] }, LIMIT)
    figures.push({ input, peakBytes: run?.peakBytes ?? null })
  }
  return figures
}
