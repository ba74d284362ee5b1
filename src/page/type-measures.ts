import { median, quantile } from './median.ts'
import type { Page, PageLine } from './page.ts'
import { slopeOf } from './page-slope.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** The type that most of a page is set in. */
export interface TypeMeasures {
  /** Its size. */
  readonly em: number
  /** The distance of two lines. */
  readonly pitch: number
}

/** The height of a line of letters with stems and tails, in ems. */
const INK = 0.9
/** The distance of two lines where nothing tells it, in ems. */
const USUAL_PITCH = 1.25
/** Lines of so many words tell of the type; a page with fewer of them is set like the others. */
const LEAST_WORDS = 5
const LEAST_LINES = 8

/**
 * Measures the type of a document by its pages of running text.
 *
 * @param pages the pages
 * @returns in inches; null where no page has enough text
 */
export function usualType(pages: readonly Page[]): TypeMeasures | null {
  const measured = pages.flatMap(({ readings: [reading], unitsPerInch }) => {
    const lines = reading?.lines.filter(({ turned }) => turned !== true) ?? []
    if (lines.filter(isLong).length < LEAST_LINES) return []
    const { em, pitch } = typeOf(lines, null, slopeOf(lines))
    return em > 0 ? [{ em: em / unitsPerInch, pitch: pitch / unitsPerInch }] : []
  })
  if (measured.length === 0) return null
  return { em: median(measured.map(({ em }) => em))!, pitch: median(measured.map(({ pitch }) => pitch))! }
}

/**
 * Measures the type of a page.
 *
 * @param lines its lines
 * @param usual that of its document, in units; null if it is not known
 * @param slope units that its lines sink for each unit to the right
 * @returns in units; 0 for a page without words
 */
export function typeOf(lines: readonly PageLine[], usual: TypeMeasures | null, slope: number): TypeMeasures {
  if (usual !== null && lines.filter(isLong).length < LEAST_LINES) return usual
  const em = emOf(lines)
  const steps = stepsOf(
    lines.flatMap((line) => piecesOf(line, 'text', em, slope)),
    em,
  )
  if (steps.length < LEAST_LINES / 2) return { em, pitch: usual?.pitch ?? em * USUAL_PITCH }
  return { em, pitch: quantile(steps, 0.4)! }
}

const isLong = ({ words }: Pick<PageLine, 'words'>) => words.length >= LEAST_WORDS

function emOf(lines: readonly PageLine[]): number {
  const words = lines.flatMap((line) => line.words)
  const sizes = words.flatMap(({ size }) => (size === undefined ? [] : [size]))
  if (sizes.length * 2 > words.length) return median(sizes)!
  // Words of small letters are as high as their stems and tails; one of them in a line has both.
  const heights = lines.filter(isLong).map((line) => quantile(line.words.map(heightOf), 0.9)!)
  return (median(heights) ?? median(words.map(heightOf)) ?? 0) / INK
}

const heightOf = ({ box }: PageLine['words'][number]) => box.bottom - box.top

/** The distances of lines that stand below each other, as far as they may be lines of running text. */
function stepsOf(pieces: readonly Piece[], em: number): number[] {
  const baselines = pieces
    .filter(isLong)
    .map(({ baseline }) => baseline)
    .sort((a, b) => a - b)
  return baselines.slice(1).flatMap((baseline, i) => {
    const step = baseline - baselines[i]!
    return step > em * 0.8 && step < em * 3 ? [step] : []
  })
}
