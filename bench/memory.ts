import { execFileSync } from 'node:child_process'
import type { BenchFiles } from './bench-files.ts'
import type { RunCommand } from './command-runs.ts'

/** Peak memory of the command on a text. */
export interface MemoryFigure {
  readonly input: string
  /** Peak resident set; null if the run failed. */
  readonly peakBytes: number | null
}

export interface MemoryResult {
  readonly runs: readonly MemoryFigure[]
  /** The packed package; null if npm could not tell. */
  readonly packedBytes: number | null
  readonly unpackedBytes: number | null
}

/**
 * Measures the memory of the command, and the size of the package.
 *
 * @param files - what the command is run on
 * @param run - runs it; null if it is not built
 * @param root - folder of the package
 * @returns the figures
 */
export async function measureMemory(files: BenchFiles, run: RunCommand | null, root: string): Promise<MemoryResult> {
  const inputs: [input: string, file: string][] = [
    ['one page', files.page],
    [files.document.name, files.document.file],
    ...files.sizes.map(({ megabytes, file }): [string, string] => [`${megabytes} MB`, file]),
  ]
  const runs: MemoryFigure[] = []
  for (const [input, file] of run === null ? [] : inputs) {
    runs.push({ input, peakBytes: (await run!(file))?.peakBytes ?? null })
  }
  return { runs, ...packageSize(root) }
}

/** What `npm pack` would make of the files as they are; nothing is built for it. */
function packageSize(root: string): Pick<MemoryResult, 'packedBytes' | 'unpackedBytes'> {
  try {
    const report = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    })
    const [{ size, unpackedSize }] = JSON.parse(report) as [{ size: number; unpackedSize: number }]
    return { packedBytes: size, unpackedBytes: unpackedSize }
  } catch {
    return { packedBytes: null, unpackedBytes: null }
  }
}
