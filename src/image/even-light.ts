import type { GreyImage } from './grey-image.ts'
import { levelCut } from './ink-level.ts'

/** Ink covers less than this share of a page: where more of it is dark, a part of the paper is. */
const MOST_INK = 0.25
/** Side of the squares whose paper is looked for, in inches, and the resolution that is taken for granted. */
const SQUARE = 1 / 2
const USUAL_DPI = 200
/** Share of the pixels of a square that are darker than its paper, or its grain. */
const PAPER = 0.8
/** Only every third pixel is looked at, across and down. */
const STRIDE = 3

/**
 * Makes the paper of a page equally light everywhere, where one cut through all levels would part light paper from dark
 * paper and not ink from paper: on pages with little text, half in the shade. An engine that cuts so reads nothing there.
 *
 * @param image the picture of a page
 * @returns the picture itself where one cut parts ink from paper, or where even light does not help
 */
export function evenLight(image: GreyImage): GreyImage {
  if (levelCut(image).dark < MOST_INK) return image
  const even = dividedByPaper(image)
  return levelCut(even).dark < MOST_INK ? even : image
}

/** Levels of the paper at the middles of squares, row by row. */
interface Paper {
  readonly levels: Float64Array
  readonly columns: number
  readonly rows: number
  /** Side of a square, in pixels. */
  readonly side: number
}

function dividedByPaper(image: GreyImage): GreyImage {
  const { height, pixels, width } = image
  const paper = paperOf(image)
  const even = new Uint8Array(pixels.length)
  const places = Array.from({ length: width }, (_, x) => between(x, paper.side, paper.columns))
  for (let y = 0; y < height; y++) {
    const [above, down] = between(y, paper.side, paper.rows)
    const below = Math.min(above + 1, paper.rows - 1)
    for (let x = 0; x < width; x++) {
      const [left, across] = places[x]!
      const right = Math.min(left + 1, paper.columns - 1)
      const at = (row: number) =>
        paper.levels[row * paper.columns + left]! * (1 - across) + paper.levels[row * paper.columns + right]! * across
      const level = at(above) * (1 - down) + at(below) * down
      even[y * width + x] = Math.min(255, (pixels[y * width + x]! * 255) / level)
    }
  }
  return { ...image, pixels: even }
}

/** The middle of a square before a pixel, and how far towards the next one the pixel lies, 0 to 1. */
function between(pixel: number, side: number, squares: number): readonly [before: number, towards: number] {
  const place = Math.max(0, Math.min(squares - 1, (pixel + 0.5) / side - 0.5))
  const before = Math.floor(place)
  return [before, place - before]
}

function paperOf({ dpi, height, pixels, width }: GreyImage): Paper {
  const side = Math.max(STRIDE, Math.round(SQUARE * (dpi ?? USUAL_DPI)))
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)]
  const levels = Float64Array.from({ length: columns * rows }, (_, square) => {
    const [left, top] = [(square % columns) * side, Math.floor(square / columns) * side]
    const own: number[] = []
    for (let y = top; y < Math.min(height, top + side); y += STRIDE) {
      for (let x = left; x < Math.min(width, left + side); x += STRIDE) own.push(pixels[y * width + x]!)
    }
    return Math.max(1, own.sort((a, b) => a - b)[Math.floor(PAPER * (own.length - 1))]!)
  })
  return { levels, columns, rows, side }
}
