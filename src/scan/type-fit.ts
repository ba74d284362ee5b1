import { FACES, type Face, inkWidth, isSyllable } from '../orthography/index.ts'
import { median, type PageWord } from '../page/index.ts'

/** The type of a line, as the widths of its words tell it. */
export interface LineType {
  /** Its size, in the units of the page. */
  readonly em: number
  readonly face: Face
}

/** The types of the lines of a page. */
export interface PageTypes {
  /** Of each line; undefined where nothing is known. */
  readonly lines: readonly (LineType | undefined)[]
  /** How far widths are off: their standard deviation, in ems. */
  readonly spread: number
}

/** A line by itself tells its type by so many words of this many signs at least. */
const LEAST_WORDS = 3
const LEAST_SIGNS = 3
/** The size that widths tell is the one that heights do, times what it is on the whole page, but for so much of it. */
const UNEVEN = 0.1
/** Widths are off by so much at least, in ems, and by this much at most if the page is in the type that is known. */
const LEAST_SPREAD = 0.012
const MOST_SPREAD = 0.06
/** How many times the median of what is off a standard deviation is, if it is off normally. */
const DEVIATIONS = 1.4826
/** What may follow a word. */
const SIGN_BEHIND = /[.,;:)]$/

/** A line's type, and how far the widths of its words are off that were read well, in ems. */
interface Fit extends LineType {
  readonly away: readonly number[]
}

/**
 * Finds size and face of the type of lines, by the widths of their words: a median does, since most are as wide as what
 * was read, however many marks were lost. Lines of few words take the face of most others, and the size that heights
 * tell, as other lines show it is to be taken.
 *
 * @param lines the words of each line of a page, as they were read
 * @returns undefined where nothing is known, or the page is in another type than those that are
 */
export function pageTypes(lines: readonly (readonly PageWord[])[]): PageTypes | undefined {
  const sizes = lines.map((words) => median(words.flatMap(({ size = 0 }) => (size > 0 ? [size] : []))))
  const telling = lines.map((words) => words.filter(tells))
  const own = telling.map((words) => (words.length < LEAST_WORDS ? undefined : bestFit(words)))
  const spread = DEVIATIONS * (median(own.flatMap((fit) => fit?.away ?? [])) ?? Number.POSITIVE_INFINITY)
  if (spread > MOST_SPREAD) return undefined
  const share = median(
    own.flatMap((fit, i) => (fit === undefined || sizes[i] === undefined ? [] : [fit.em / sizes[i]])),
  )
  const common = commonest(own.flatMap((fit) => fit?.face ?? []))
  const types = own.map((fit, i) => {
    const size = sizes[i]
    if (size === undefined || share === undefined) return fit
    const em = share * size
    return fit !== undefined && Math.abs(fit.em / em - 1) <= UNEVEN ? fit : { em, face: common }
  })
  return { lines: types, spread: Math.max(LEAST_SPREAD, spread) }
}

/** The face of most lines. */
function commonest(faces: readonly Face[]): Face {
  const times = (face: Face) => faces.filter((other) => other === face).length
  return FACES.toSorted((one, other) => times(other) - times(one))[0]!
}

/** Whether a word tells of the type. */
const tells = ({ raised, text }: PageWord): boolean =>
  raised === undefined &&
  [...text].length >= LEAST_SIGNS &&
  /\p{L}/u.test(text) &&
  inkWidth(text, FACES[0]!) !== undefined

/** Size and face in which words are off the least. */
function bestFit(words: readonly PageWord[]): Fit | undefined {
  let best: Fit | undefined
  let least = Number.POSITIVE_INFINITY
  for (const face of FACES) {
    const widths = words.map(({ box, text }) => ({ measured: box.right - box.left, own: inkWidth(text, face)! }))
    const em = median(widths.map(({ measured, own }) => measured / own))!
    const away = widths.map(({ measured, own }) => Math.abs(measured / em - own))
    const middle = median(away)!
    // No number of boxes without width.
    if (!(em > 0 && middle < least)) continue
    least = middle
    best = { em, face, away }
  }
  return best && { ...best, away: best.away.filter((_, i) => isWellRead(words[i]!)) }
}

/** Whether a word is a syllable as it was read: most that are not have letters that were not printed. */
const isWellRead = ({ text }: PageWord): boolean => isSyllable(text.replace(SIGN_BEHIND, '').toLowerCase())
