import { countWords } from './count-words.ts'
import type { BenchDocument } from './documents.ts'
import { type Scratch, shuffledText } from './scratch.ts'

/** The files that the command is measured on. */
export interface BenchFiles {
  /** The first page of a fixture. */
  readonly page: string
  /** The longest document there is. */
  readonly document: { readonly name: string; readonly file: string }
  /** Texts of growing length, made of the lines of the fixtures. */
  readonly sizes: readonly { readonly megabytes: number; readonly words: number; readonly file: string }[]
}

/** Sizes in millions of bytes. */
const SIZES = [0.1, 1, 10]
const QUICK_SIZES = [0.1, 1]
const PAGE = 'thong-bao, good'

/**
 * Writes the files that the command is measured on.
 *
 * @param documents - all documents, the fixtures among them
 * @param scratch - where to write
 * @param quick - leaves the longest out
 * @returns their paths
 * @throws Error if there are no fixtures
 */
export function writeBenchFiles(documents: readonly BenchDocument[], scratch: Scratch, quick: boolean): BenchFiles {
  const fixtures = documents.filter(({ group }) => group.startsWith('fixtures'))
  const first = fixtures.find(({ name }) => name === PAGE) ?? fixtures[0]
  if (first === undefined) throw new Error('there are no fixtures to measure with')
  const longest = documents
    .filter(({ group }) => group !== 'clean')
    .reduce((best, document) => (document.garbled.length > best.garbled.length ? document : best))
  const texts = fixtures.map(({ garbled }) => garbled.replaceAll('\f', ''))
  return {
    page: scratch.write('page.txt', first.garbled.split('\f')[0]!),
    document: { name: longest.name, file: scratch.write('document.txt', longest.garbled) },
    sizes: (quick ? QUICK_SIZES : SIZES).map((megabytes) => {
      const text = shuffledText(texts, 1e6 * megabytes)
      return { megabytes, words: countWords(text), file: scratch.write(`${megabytes}-mb.txt`, text) }
    }),
  }
}
