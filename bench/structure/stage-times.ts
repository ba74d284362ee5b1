import type { Restoration } from '../../src/restore/index.ts'
import type { Root } from '../../src/tree/index.ts'
import type { ParseRestoration } from './score-trees.ts'

/** What is timed. */
export interface Stages {
  readonly restore: (text: string) => Restoration
  readonly parse: ParseRestoration
  /** Writes a tree, by the name of the format. */
  readonly exporters: Readonly<Record<string, (tree: Root) => unknown>>
}

/** How long a stage takes on all texts. */
export interface StageTime {
  readonly stage: string
  readonly seconds: number
}

/** How long a text of some size takes to restore and to parse. */
export interface SizeTime {
  readonly megabytes: number
  readonly restoreSeconds: number
  readonly parseSeconds: number
  /** Megabytes a second that parsing takes for what this text has more than the next shorter one. */
  readonly furtherSpeed: number | null
}

/**
 * Times restoring, parsing and every export of texts, each stage alone and with everything loaded: the fastest of
 * several rounds.
 *
 * @param texts - the texts
 * @param stages - what to time
 * @param rounds - how often
 * @returns one row for each stage
 */
export function stageTimes(texts: readonly string[], stages: Stages, rounds = 5): StageTime[] {
  const restored = texts.map((text) => ({ text, restoration: stages.restore(text) }))
  const trees = restored.map(({ text, restoration }) => stages.parse(text, restoration))
  const runs: [stage: string, run: () => void][] = [
    ['restore', () => texts.forEach((text) => void stages.restore(text))],
    ['parse', () => restored.forEach(({ text, restoration }) => void stages.parse(text, restoration))],
    ...Object.entries(stages.exporters).map(([name, write]): [string, () => void] => [
      `export to ${name}`,
      () => trees.forEach((tree) => void write(tree)),
    ]),
  ]
  return runs.map(([stage, run]) => ({ stage, seconds: fastest(run, rounds) }))
}

/**
 * Times restoring and parsing on texts of growing length: the given ones, repeated.
 *
 * @param texts - what the long texts are made of
 * @param sizes - their lengths in millions of bytes, growing
 * @param stages - what to time
 * @returns one row for each length
 */
export function sizeTimes(texts: readonly string[], sizes: readonly number[], { restore, parse }: Stages): SizeTime[] {
  const times: SizeTime[] = []
  for (const megabytes of sizes) {
    const text = repeated(texts, 1e6 * megabytes)
    const start = performance.now()
    const restoration = restore(text)
    const restoreSeconds = (performance.now() - start) / 1000
    // The longest once: a round of it is long enough to be measured.
    const parseSeconds = fastest(() => parse(text, restoration), megabytes > 1 ? 2 : 5)
    const before = times.at(-1)
    const further = before === undefined ? null : (megabytes - before.megabytes) / (parseSeconds - before.parseSeconds)
    times.push({ megabytes, restoreSeconds, parseSeconds, furtherSpeed: further })
  }
  return times
}

/** Whole texts one behind the other, again and again, until they have as many bytes. */
function repeated(texts: readonly string[], bytes: number): string {
  const taken: string[] = []
  for (let size = 0, i = 0; size < bytes; i++) {
    const text = texts[i % texts.length]!
    taken.push(text)
    size += Buffer.byteLength(text)
  }
  return taken.join('')
}

function fastest(run: () => void, rounds: number): number {
  let least = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    run()
    least = Math.min(least, (performance.now() - start) / 1000)
  }
  return least
}
