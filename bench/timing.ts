import { spawn } from 'node:child_process'
import type { Peer } from './peers/index.ts'
import { type TreeMemory, watchTreeMemory } from './tree-memory.ts'

/** A program to time: the script and its arguments. */
export interface NodeProgram {
  readonly script: string
  readonly args: readonly string[]
}

const REPORT_PEAK_MEMORY = new URL('./report-peak-memory.mjs', import.meta.url)

/**
 * Measures how fast a text is restored once everything is loaded and cached: the text is restored as often as the
 * time allows, and the fastest round counts, since whatever else the machine does only ever slows a round down.
 *
 * @param restore - what to measure
 * @param text - the text; it is restored once before the clock starts
 * @param seconds - how long to go on, at least
 * @returns words per second, a word being what stands between blanks
 */
export function wordsPerSecond(restore: Peer, text: string, seconds = 2): number {
  const words = text.match(/\S+/g)?.length ?? 0
  restore(text)
  const end = performance.now() + seconds * 1000
  let fastest = Infinity
  do {
    const start = performance.now()
    restore(text)
    fastest = Math.min(fastest, performance.now() - start)
  } while (performance.now() < end)
  return (1000 * words) / fastest
}

/**
 * Measures how fast a text is restored that was not seen before, in one go: only what it shares with the text before
 * is cached. This is what a restorer that caches by token shows on the next document.
 *
 * @param restore - what to measure
 * @param before - another text, restored before the clock starts
 * @param text - the text
 * @returns words per second
 */
export function firstPassWordsPerSecond(restore: Peer, before: string, text: string): number {
  restore(before)
  const start = performance.now()
  restore(text)
  return (1000 * (text.match(/\S+/g)?.length ?? 0)) / (performance.now() - start)
}

/**
 * Measures how long a program takes from its start to its end, the start of Node included.
 *
 * @param program - the program
 * @param rounds - how often it is run, after once to warm the disk's cache
 * @returns the median in seconds
 * @throws Error if the program fails
 */
export async function coldStart(program: NodeProgram, rounds = 7): Promise<number> {
  await runNode(program, [])
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await runNode(program, [])
    times.push((performance.now() - start) / 1000)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
}

/**
 * Measures the peak memory of a program, as it reports it itself at its end.
 *
 * @param program - the program
 * @returns the peak resident set in bytes
 * @throws Error if the program fails
 */
export async function peakMemory(program: NodeProgram): Promise<number> {
  const report = await runNode(program, ['--import', REPORT_PEAK_MEMORY.href])
  return Number(report) * 1024
}

/** What one run of a program took. */
export interface MeasuredRun {
  /** From its start to its end. */
  readonly seconds: number
  /** Its peak resident set. */
  readonly peakBytes: number
}

/**
 * Runs a program once and measures time and memory together.
 *
 * @param program - the program
 * @param limit - seconds after which it is stopped
 * @param listeners - who is told of it meanwhile
 * @returns both figures, or null if it failed or did not end in time
 */
export async function measureRun(
  program: NodeProgram,
  limit: number,
  listeners: RunListeners = {},
): Promise<MeasuredRun | null> {
  const start = performance.now()
  try {
    const report = await runNode(program, ['--import', REPORT_PEAK_MEMORY.href], limit, listeners)
    return { seconds: (performance.now() - start) / 1000, peakBytes: Number(report) * 1024 }
  } catch {
    return null
  }
}

/**
 * Runs a program once, measures time and memory, and looks at it whenever it tells people something.
 *
 * @param program - the program
 * @param limit - seconds after which it is stopped
 * @param onLine - gets each line that it writes to standard error, and the id of its process
 * @returns both figures, or null if it failed or did not end in time
 */
export async function measureTelling(
  program: NodeProgram,
  limit: number,
  onLine: (line: string, id: number) => void,
): Promise<MeasuredRun | null> {
  let process = 0
  let rest = ''
  const onErrors = (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line, process)
  }
  const onStart = (id: number) => {
    process = id
  }
  return measureRun(program, limit, { onStart, onErrors })
}

/**
 * Runs a program once and measures time and memory, with all processes that it starts.
 *
 * @param program - the program
 * @param limit - seconds after which it is stopped
 * @returns both figures, or null if it failed or did not end in time; the peak is 0 where the system does not tell
 */
export async function measureTree(program: NodeProgram, limit: number): Promise<MeasuredRun | null> {
  const start = performance.now()
  let watch: TreeMemory | undefined
  try {
    const onStart = (id: number) => {
      watch = watchTreeMemory(id)
    }
    await runNode(program, [], limit, { onStart })
    return { seconds: (performance.now() - start) / 1000, peakBytes: watch?.peak() ?? 0 }
  } catch {
    return null
  } finally {
    watch?.end()
  }
}

/** Who is told of a run. */
interface RunListeners {
  /** Gets the id of its process. */
  readonly onStart?: (id: number) => void
  /** Gets what it writes to standard error. */
  readonly onErrors?: (text: string) => void
}

/** Runs a program to its end with its output thrown away, and gives back what it wrote to file descriptor 3. */
function runNode(
  { script, args }: NodeProgram,
  nodeOptions: readonly string[],
  limit?: number,
  { onErrors, onStart }: RunListeners = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeOptions, script, ...args], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      ...(limit === undefined ? {} : { timeout: 1000 * limit }),
    })
    if (child.pid !== undefined) onStart?.(child.pid)
    const received = { errors: '', report: '' }
    child.stderr!.on('data', (chunk) => {
      received.errors += chunk
      onErrors?.(String(chunk))
    })
    child.stdio[3]!.on('data', (chunk) => {
      received.report += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(received.report)
      else reject(new Error(`${script} ended with ${code}: ${received.errors}`))
    })
  })
}
