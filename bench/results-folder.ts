import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import type { AccuracyResult } from './accuracy.ts'
import type { ArchiveResult } from './archive/measure-archive.ts'
import type { Verdict } from './bars.ts'
import type { CalibrationResult } from './calibration.ts'
import type { InputsResult } from './inputs/measure-inputs.ts'
import type { MemoryResult } from './memory.ts'
import type { SearchResult } from './search/measure-search.ts'
import type { SpeedResult } from './speed.ts'
import type { StructureResult } from './structure/measure-structure.ts'

/** The parts of the bench, and what each finds. */
export interface PartResults {
  readonly accuracy: AccuracyResult
  readonly calibration: CalibrationResult
  readonly speed: SpeedResult
  readonly memory: MemoryResult
  readonly structure: StructureResult
  readonly inputs: InputsResult
  readonly archive: ArchiveResult
  readonly search: SearchResult
}

export const PARTS = [
  'accuracy',
  'calibration',
  'structure',
  'inputs',
  'archive',
  'speed',
  'memory',
  'search',
] as const satisfies readonly (keyof PartResults)[]

export type Part = (typeof PARTS)[number]

/** Where and when figures were taken. */
export interface Provenance {
  /** ISO 8601, UTC. */
  readonly date: string
  readonly commit: string | null
  /** Whether files differed from the commit. */
  readonly changed: boolean | null
  readonly node: string
  readonly cpu: string
  /** Mean number of busy processes in the last minute: above 1 others slowed the bench down. */
  readonly load: number
}

/** What is written for a part. */
export type StoredResult<P extends Part> = {
  readonly part: P
  readonly provenance: Provenance
  readonly notes: readonly string[]
  readonly verdicts: readonly Verdict[]
  readonly result: PartResults[P]
}

export type StoredResults = { readonly [P in Part]?: StoredResult<P> }

/** Takes down where and when figures are taken. */
export function provenance(root: string): Provenance {
  const status = git(root, 'status', '--porcelain', '--untracked-files=no', '--', '.', ':!bench/results')
  return {
    date: new Date().toISOString(),
    commit: git(root, 'rev-parse', '--short=12', 'HEAD'),
    changed: status === null ? null : status !== '',
    node: process.version,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    load: Number((loadavg()[0] ?? 0).toFixed(2)),
  }
}

/** Writes the result of a part as JSON. */
export function writeResult<P extends Part>(folder: string, stored: StoredResult<P>): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${stored.part}.json`), `${JSON.stringify(stored, null, 2)}\n`)
}

/** Reads the results that a folder has. */
export function readResults(folder: string): StoredResults {
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const file = join(folder, `${part}.json`)
      return existsSync(file) ? [[part, JSON.parse(readFileSync(file, 'utf8'))]] : []
    }),
  )
}

function git(root: string, ...args: string[]): string | null {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}
