import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countWords } from '../count-words.ts'
import { shuffledText } from '../scratch.ts'

/** How large an archive is, and what of. */
export interface ArchiveSize {
  readonly documents: number
  /** Of each document, in UTF-8. */
  readonly bytes: number
}

/** How many documents there are in a folder. */
const IN_FOLDER = 100

/**
 * Writes an archive of texts, each of the lines of the fixtures in another order.
 *
 * @param folder where it is written
 * @param texts garbled texts
 * @param size see {@link ArchiveSize}
 * @returns how many words there are in it
 */
export function writeArchive(folder: string, texts: readonly string[], { bytes, documents }: ArchiveSize): number {
  let words = 0
  for (let i = 0; i < documents; i++) {
    const text = shuffledText(texts, bytes, i + 1)
    words += countWords(text)
    const below = join(folder, `hộp ${Math.floor(i / IN_FOLDER) + 1}`)
    if (i % IN_FOLDER === 0) mkdirSync(below, { recursive: true })
    writeFileSync(join(below, `văn bản ${i + 1}.txt`), text)
  }
  return words
}
