import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ARCHIVE_FILES } from '../../src/archive/index.ts'
import { measureRun, measureTree, type NodeProgram } from '../timing.ts'
import { type ArchiveSize, writeArchive } from './write-archive.ts'

/** How fast archives are done. */
export interface ArchiveSpeed {
  readonly workers: number
  readonly documents: number
  readonly words: number
  /** From the start of the command to its end, the loading of models and the report included; null if it failed. */
  readonly seconds: number | null
}

/** What an archive of so many documents takes. */
export interface ArchiveScale {
  readonly documents: number
  readonly words: number
  readonly seconds: number | null
  /** The most memory of the whole command at once, its processes included. */
  readonly peakBytes: number | null
  /** The same command once more, when all is done. */
  readonly resumeSeconds: number | null
  readonly resumePeakBytes: number | null
  readonly reportBytes: number | null
}

export interface ArchiveResult {
  readonly speeds: readonly ArchiveSpeed[]
  readonly scales: readonly ArchiveScale[]
}

/** What is measured. */
export interface ArchiveRounds {
  /** Done with one worker and with two. */
  readonly speeds: readonly ArchiveSize[]
  /** Done with two workers, then resumed. */
  readonly scales: readonly ArchiveSize[]
}

/** A bench that is to be believed, and one for whoever works on the code. */
export const ARCHIVE_ROUNDS = {
  full: {
    // The small one is mostly warm-up: while its functions are compiled, one worker keeps a second core busy too.
    speeds: [
      { documents: 400, bytes: 10_000 },
      { documents: 2000, bytes: 10_000 },
    ],
    scales: [
      { documents: 1000, bytes: 1000 },
      { documents: 10_000, bytes: 1000 },
    ],
  },
  quick: {
    speeds: [{ documents: 40, bytes: 5000 }],
    scales: [
      { documents: 50, bytes: 1000 },
      { documents: 200, bytes: 1000 },
    ],
  },
} as const satisfies Record<string, ArchiveRounds>

const WORKERS = [1, 2]
/** A run that takes longer is given up, in seconds. */
const LIMIT = 3600

interface ArchiveBenchOptions {
  /** The built command. */
  readonly cli: string
  /** Garbled texts that documents are made of. */
  readonly texts: readonly string[]
  readonly log: (message: string) => void
}

/**
 * Measures `phuchoi batch` on archives of short texts.
 *
 * @param rounds what is measured
 * @param options see {@link ArchiveBenchOptions}
 */
export async function measureArchive(rounds: ArchiveRounds, options: ArchiveBenchOptions): Promise<ArchiveResult> {
  const speeds: ArchiveSpeed[] = []
  for (const size of rounds.speeds) {
    const { documents } = size
    await withArchive(size, options, async ({ archive, folder, words }) => {
      for (const workers of WORKERS) {
        options.log(`phuchoi batch: ${documents} documents, ${workers} at once`)
        const run = await measureRun(batch(options.cli, archive, join(folder, `out-${workers}`), workers), LIMIT)
        speeds.push({ workers, documents, words, seconds: run?.seconds ?? null })
      }
    })
  }
  const scales: ArchiveScale[] = []
  for (const size of rounds.scales) {
    await withArchive(size, options, async (place) => {
      options.log(`phuchoi batch: ${size.documents} documents`)
      scales.push({ documents: size.documents, words: place.words, ...(await measureScale(options.cli, place)) })
    })
  }
  return { speeds, scales }
}

interface Place {
  readonly folder: string
  readonly archive: string
  readonly words: number
}

async function measureScale(
  cli: string,
  { archive, folder }: Place,
): Promise<Omit<ArchiveScale, 'documents' | 'words'>> {
  const output = join(folder, 'out')
  const first = await measureTree(batch(cli, archive, output, 2), LIMIT)
  const second = first && (await measureTree(batch(cli, archive, output, 2), LIMIT))
  return {
    seconds: first?.seconds ?? null,
    peakBytes: first?.peakBytes ?? null,
    resumeSeconds: second?.seconds ?? null,
    resumePeakBytes: second?.peakBytes ?? null,
    reportBytes: first && statSync(join(output, ARCHIVE_FILES.report)).size,
  }
}

async function withArchive(
  size: ArchiveSize,
  { log, texts }: ArchiveBenchOptions,
  measure: (place: Place) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'phuchoi-bench-'))
  try {
    const archive = join(folder, 'archive')
    log(`an archive of ${size.documents} documents`)
    await measure({ folder, archive, words: writeArchive(archive, texts, size) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const batch = (cli: string, archive: string, output: string, workers: number): NodeProgram => ({
  script: cli,
  args: ['batch', archive, '-o', output, '--quiet', '--workers', String(workers)],
})
