import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRandom } from '../scripts/pages/random.ts'

/** Files for the time of a measurement. */
export interface Scratch {
  /** Writes a file and gives back its path. */
  write(name: string, content: string | Uint8Array): string
  remove(): void
}

/** Makes an empty folder for files to measure with. */
export function createScratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'phuchoi-bench-'))
  return {
    write: (name, content) => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/**
 * Makes a long text out of short ones: their lines in a new order, again and again.
 *
 * @param texts - where the lines come from; one at least has to have a line
 * @param bytes - how long the text is, in UTF-8
 * @param seed - the same seed gives the same text
 * @returns the text, longer than asked for by less than a line
 */
export function shuffledText(texts: readonly string[], bytes: number, seed = 1): string {
  const lines = texts.flatMap((text) => text.split('\n'))
  const sizes = lines.map((line) => Buffer.byteLength(line) + 1)
  const random = createRandom(seed)
  const taken: string[] = []
  for (let size = 0; size < bytes; ) {
    const i = random.int(0, lines.length - 1)
    taken.push(lines[i]!)
    size += sizes[i]!
  }
  return `${taken.join('\n')}\n`
}
