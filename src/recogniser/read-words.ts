import { packEmissions } from '../emissions/index.ts'
import type { GreyImage } from '../image/index.ts'
import { extentsOf } from '../orthography/index.ts'
import { type BaseLine, baseLine, type PageLine, type PageWord } from '../page/index.ts'
import type { Recogniser } from './recogniser.ts'
import { EM, STRIDE } from './shape.ts'
import { MARGIN, type WordPlace, wordPicture } from './word-picture.ts'

/**
 * Reads the words of a line in the picture of their page, beside what an engine has read there.
 *
 * @param line as an engine has boxed it, in the pixels of the picture
 * @param image the picture
 * @param recogniser what reads
 * @returns the line; each word with what the recogniser says of it, where it can say something
 */
export function readWords(line: PageLine, image: GreyImage, recogniser: Recogniser): PageLine {
  if (line.turned) return line
  const base = baseLine(line.words)
  return { ...line, words: line.words.map((word) => readWord(word, base, image, recogniser)) }
}

function readWord(word: PageWord, base: BaseLine | undefined, image: GreyImage, recogniser: Recogniser): PageWord {
  const place = placeOf(word, base)
  if (place === undefined) return word
  const picture = wordPicture(image, place)
  if (picture === undefined) return word
  const em = place.em / (place.right - place.left)
  const frame = { signs: recogniser.signs, left: -MARGIN * em, width: (STRIDE * em) / EM }
  return { ...word, emissions: packEmissions(recogniser.scores(picture), frame) }
}

/** Where a word stands: on the base line of its line, or where what was read of it would stand. */
function placeOf({ box, size, text }: PageWord, base: BaseLine | undefined): WordPlace | undefined {
  const { left, right } = box
  if (base !== undefined) return { left, right, em: base.em, base: base.height, slope: base.slope }
  if (size === undefined) return undefined
  return { left, right, em: size, base: box.bottom - (extentsOf(text)?.descent ?? 0) * size, slope: 0 }
}
