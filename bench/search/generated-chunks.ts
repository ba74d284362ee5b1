import { createRandom } from '../../scripts/pages/random.ts'
import { type Chunk, chunks } from '../../src/chunks/index.ts'
import { parse } from '../../src/parse/index.ts'

const DIGIT = /\d/g
const WORD = /\p{L}+/gu

/** How many words of a document are others than in the text that it is made from. */
const CHANGED = 0.1

/**
 * Makes the chunks of an archive out of a few texts: each document is one of them with other figures, and with some words
 * in place of others. The words come from a list, the frequent ones more often, so that rare ones keep coming as they do
 * in an archive.
 *
 * @param texts right texts of documents
 * @param words the words, the most frequent first
 * @param count how many documents
 * @param seed the same seed gives the same archive
 */
export function* generatedChunks(
  texts: readonly string[],
  words: readonly string[],
  count: number,
  seed = 1,
): Generator<Chunk> {
  const originals = texts.map((text) => chunks(parse(text, { restore: false })))
  for (let i = 0; i < count; i++) {
    const random = createRandom(seed, i)
    const document = `${String(i).padStart(6, '0')}.pdf`
    // The square makes small numbers likely.
    const other = () => words[Math.floor(random.next() ** 2 * words.length)]!
    for (const chunk of originals[i % originals.length]!) {
      const text = chunk.text
        .replace(DIGIT, () => String(random.int(0, 9)))
        .replace(WORD, (word) => (random.chance(CHANGED) ? other() : word))
      yield { ...chunk, id: chunk.id.replace(/^.*#/, `${document}#`), document, text }
    }
  }
}
