import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scratch } from '../scratch.ts'
import { measureTelling } from '../timing.ts'
import { treeMemory } from '../tree-memory.ts'
import { longPdf } from './long-pdf.ts'

/** A page that was read, and what the command took when it was. */
export interface ReadPageFigure {
  /** Since the start, in seconds. */
  readonly seconds: number
  /** In bytes. */
  readonly memory: number
}

export interface LongScanResult {
  readonly pages: number
  /** From start to end; null if the run failed or took too long. */
  readonly seconds: number | null
  /** Peak resident set; null if the run failed. */
  readonly peakBytes: number | null
  /** In the order in which the pages were read. */
  readonly read: readonly ReadPageFigure[]
}

interface LongScanOptions {
  readonly fixtures: string
  /** The built command. */
  readonly cli: string
  /** How many pages the PDF has. */
  readonly pages: number
  readonly scratch: Scratch
  readonly log: (message: string) => void
}

/** A scan with an English text layer, below the fixtures. */
const SCAN = 'pdf/scanned-eng.pdf'
/** A page takes seconds; a run that takes so many for each is given up. */
const LIMIT = 120

/**
 * Measures `phuchoi convert` on a long PDF, of which the picture of each page is read.
 *
 * @param options how many pages, and where things are
 */
export async function measureLongScan(options: LongScanOptions): Promise<LongScanResult> {
  const { cli, fixtures, log, pages, scratch } = options
  const file = scratch.write(
    `${pages}-pages.pdf`,
    await longPdf(new Uint8Array(readFileSync(join(fixtures, SCAN))), pages),
  )
  const start = performance.now()
  const read: ReadPageFigure[] = []
  const program = { script: cli, args: ['convert', '--ocr', 'always', file] }
  const run = await measureTelling(program, LIMIT * (pages + 1), (line, id) => {
    if (!/^phuchoi: page \d/.test(line)) return
    read.push({ seconds: (performance.now() - start) / 1000, memory: treeMemory(id) })
    log(`${line}; ${(read.at(-1)!.memory / 1e6).toFixed(0)} MB`)
  })
  return { pages, seconds: run?.seconds ?? null, peakBytes: run?.peakBytes ?? null, read }
}

/** A stretch of pages that were read one after the other. */
export interface Stretch {
  /** How many pages were read with it and before. */
  readonly upTo: number
  readonly secondsPerPage: number
  /** The most memory that was seen in it, in bytes. */
  readonly memory: number
}

/**
 * Cuts a run into stretches of pages of the same length, but for the last one.
 *
 * @param read the pages as they were read
 * @param count how many stretches, at most
 */
export function stretches(read: readonly ReadPageFigure[], count: number): Stretch[] {
  const length = Math.ceil(read.length / count)
  return Array.from({ length: length === 0 ? 0 : Math.ceil(read.length / length) }, (_, i) => {
    const own = read.slice(i * length, (i + 1) * length)
    const before = i === 0 ? 0 : read[i * length - 1]!.seconds
    return {
      upTo: i * length + own.length,
      secondsPerPage: (own.at(-1)!.seconds - before) / own.length,
      memory: Math.max(...own.map(({ memory }) => memory)),
    }
  })
}
