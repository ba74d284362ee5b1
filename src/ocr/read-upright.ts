import type { Word } from 'tesseract.js'
import { evenLight, type GreyImage, lineDirection, type QuarterTurn, rotate, straighten } from '../image/index.ts'
import type { EngineOutput } from './engine.ts'

/** A picture as it was read at last, and what the engine read in it. */
export interface UprightReading {
  readonly image: GreyImage
  /** By how much the picture was turned clockwise about its middle, in degrees. */
  readonly degrees: number
  readonly output: EngineOutput
}

/** Lines that run across rather than up, or up rather than across, by this factor, are no accident. */
const CLEAR_DIRECTION = 1.3

/** What is read with this confidence stands upright: upside down it is 30, of a bad scan 80. */
const SURE = 55

/**
 * Reads the picture of a page, turned so that it stands upright and its lines run level, and evenly lit where it is half in
 * the shade. One that stands upright is read once.
 *
 * @param picture the picture
 * @param read reads a picture as it is
 */
export async function readUpright(
  picture: GreyImage,
  read: (image: GreyImage) => Promise<EngineOutput>,
): Promise<UprightReading> {
  const image = evenLight(picture)
  let best: UprightReading & { readonly letters: number } = {
    image,
    degrees: 0,
    output: { blocks: [], hocr: '' },
    letters: 0,
  }
  for (const turn of turnsToTry(image)) {
    const straight = straighten(rotate(image, turn))
    const degrees = turn + straight.degrees
    const output = await read(straight.image)
    const { confidence, letters } = certainty(output)
    if (confidence >= SURE || letters === 0) return { image: straight.image, degrees, output }
    // So many letters are certain: a few happen to be in any noise.
    if (letters * confidence > best.letters)
      best = { image: straight.image, degrees, output, letters: letters * confidence }
  }
  return best
}

function turnsToTry(image: GreyImage): QuarterTurn[] {
  const direction = lineDirection(image)
  if (direction >= CLEAR_DIRECTION) return [0, 180]
  return direction <= 1 / CLEAR_DIRECTION ? [90, 270] : [0, 180, 90, 270]
}

/** How many letters there are, and their mean confidence, 0 to 100: none where the engine read up or down a page. */
function certainty({ blocks }: EngineOutput): { readonly confidence: number; readonly letters: number } {
  const words = blocks.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) => lines.flatMap(({ words }) => words.filter(({ text }) => text.trim() !== ''))),
  )
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  const total = words.reduce((sum, word) => sum + (isUpright(word) ? word.text.length * word.confidence : 0), 0)
  return { confidence: letters === 0 ? 0 : total / letters, letters }
}

const isUpright = ({ text, bbox }: Word): boolean => text.length < 3 || bbox.y1 - bbox.y0 < 1.5 * (bbox.x1 - bbox.x0)
