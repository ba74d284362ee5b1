import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { createRandom } from './random.ts'

/** Text that training pages are made of. */
export interface Corpus {
  readonly admin: readonly string[]
  readonly legal: readonly string[]
  readonly news: readonly string[]
  readonly names: readonly string[]
  readonly places: readonly string[]
  readonly agencies: readonly string[]
}

const SAMPLES = { admin: ['admin', 24000], legal: ['legal', 11000], news: ['news_gov', 5000] } as const

/** Paragraphs that hold signs of the markup, or letters the font lacks, cannot be printed as they are. */
const isPrintable = (line: string) =>
  line.length >= 12 && !/[*_|[\]@#\\<>{}~^\uFFFD]/u.test(line) && /^[\p{Script=Latin}\d\s\p{P}%+=°²³½]+$/u.test(line)

/** Vitter's algorithm R. */
const reservoir = async (file: string, size: number, seed: number): Promise<string[]> => {
  const random = createRandom(seed, size)
  const kept: string[] = []
  let seen = 0
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    if (!isPrintable(line)) continue
    seen++
    if (kept.length < size) kept.push(line)
    else {
      const at = random.int(0, seen - 1)
      if (at < size) kept[at] = line
    }
  }
  return kept
}

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/[*_|[\]]/.test(line))

/**
 * Draws the paragraphs once and keeps them in a cache folder, so that later runs start at once.
 *
 * @param folder where the corpus lies
 * @param cache where the sample is kept
 * @returns the sample and the name lists
 */
export const loadCorpus = async (folder: string, cache: string): Promise<Corpus> => {
  mkdirSync(cache, { recursive: true })
  const sample = async (key: keyof typeof SAMPLES) => {
    const [name, size] = SAMPLES[key]
    const file = join(cache, `sample-${name}.txt`)
    if (!existsSync(file)) writeFileSync(file, (await reservoir(join(folder, `${name}.txt.gz`), size, 7)).join('\n'))
    return readFileSync(file, 'utf8').split('\n')
  }
  return {
    admin: await sample('admin'),
    legal: await sample('legal'),
    news: await sample('news'),
    names: linesOf(join(folder, 'names.txt')),
    places: linesOf(join(folder, 'places.txt')),
    agencies: linesOf(join(folder, 'agencies.txt')),
  }
}
