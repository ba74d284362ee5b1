import { setImmediate as nextTurn } from 'node:timers/promises'
import type { GreyImage } from '../image/index.ts'
import type { PageLine, PageReading } from '../page/index.ts'
import { type Recogniser, readWords } from '../recogniser/index.ts'

/**
 * Has a recogniser read the words that an engine has found. It takes about half a second for a page: other work goes on
 * between its lines.
 *
 * @param readings of a page, in the pixels of its picture
 * @param image the picture
 * @param recogniser what reads
 * @param signal stops it
 * @returns the readings, with what the recogniser says of each word
 */
export async function recognised(
  readings: readonly PageReading[],
  image: GreyImage,
  recogniser: Recogniser,
  signal?: AbortSignal,
): Promise<PageReading[]> {
  const found: PageReading[] = []
  for (const reading of readings) {
    const lines: PageLine[] = []
    for (const line of reading.lines) {
      await nextTurn()
      signal?.throwIfAborted()
      lines.push(readWords(line, image, recogniser))
    }
    found.push({ ...reading, lines })
  }
  return found
}
