import { PARAGRAPH, segment, UNKNOWN } from '../../src/language-model/index.ts'
import { countedKey } from '../language-model/encode-corpus.ts'
import { GrowingIds } from '../language-model/growing-ids.ts'

/**
 * Turns paragraphs into word ids of a vocabulary that is given.
 *
 * @param paragraphs the text
 * @param ids the vocabulary
 * @returns ids, each paragraph closed by its boundary
 */
export function encodeParagraphs(paragraphs: Iterable<string>, ids: ReadonlyMap<string, number>): Uint16Array {
  const found = new GrowingIds()
  const known = new Map<string, number>()
  for (const paragraph of paragraphs) {
    segment(paragraph.normalize('NFC'), (token) => {
      let id = known.get(token)
      if (id === undefined) {
        id = ids.get(countedKey(token)) ?? UNKNOWN
        known.set(token, id)
      }
      found.push(id)
    })
    found.push(PARAGRAPH)
  }
  return Uint16Array.from(found.take())
}
