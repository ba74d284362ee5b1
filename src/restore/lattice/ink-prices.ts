import { type Extents, extentsOf, type Face, roomOf, type TextRoom } from '../../orthography/index.ts'
import { boundedCache } from '../bounded-cache.ts'
import type { InkSpan, WordInk } from '../evidence.ts'
import { doubted } from './doubted.ts'
import { type EmissionSettings, emissionPrices } from './emission-prices.ts'
import { inkOfPart } from './ink-of-part.ts'
import type { ArcKind } from './lattice.ts'
import type { TokenArc } from './token-layout.ts'

/** How much the measured ink of a word counts. */
export interface InkSettings extends EmissionSettings {
  /** How far measures lie above and below what the type has: their standard deviation, in parts of its size. */
  readonly extentSpread: number
  /** How often a measure says nothing (a mark that lost its ink, a speck), against how often it is right. */
  readonly extentDoubt: number
  /** How often the letters of a word were not parted as it is written, though they are as many. */
  readonly lettersDoubt: number
  /** How often the width of a word says nothing. */
  readonly widthDoubt: number
}

/**
 * Prices an arc by the ink of its token.
 *
 * @param arc the arc
 * @param text the token
 * @param ink its ink
 * @returns the arc, with each choice priced if the ink of what it stands for is known
 */
export type PriceInk = (arc: TokenArc, text: string, ink: WordInk) => TokenArc

/** Arcs of which the width is compared; of words the marks are too, which nothing else has. */
const PRICED = new Set<ArcKind>(['word', 'number', 'digits', 'separator', 'comma', 'code', 'unit'])
/** Words wider than so many ems are off the farther the wider they are. */
const LONG = 2
/** Texts whose shapes are kept, in a generation of the cache. */
const KEPT = 1 << 14

/** A text and its letters as they are in type; the letters are null where there is a sign of unknown extents. */
interface Shape {
  readonly whole: Extents | undefined
  readonly letters: readonly Extents[] | null
  /** By face; null where there is a sign of unknown width. */
  readonly rooms: Partial<Record<Face, TextRoom | null>>
}

/**
 * Prepares the pricing of words by their ink: the letters of "can" reach no higher than those of "cân", but the mark
 * does; and "là" is narrower than "12". Letters are compared one by one where as many were read as a word has; else the
 * word as a whole.
 *
 * @param settings how much it counts
 */
export function inkPrices(settings: InkSettings): PriceInk {
  const { extentDoubt, extentSpread, lettersDoubt, widthDoubt } = settings
  const priceEmissions = emissionPrices(settings)
  const shapeOf = boundedCache(KEPT, (text): Shape => {
    const letters = Array.from(text, extentsOf)
    return { whole: extentsOf(text), letters: letters.every((own) => own !== undefined) ? letters : null, rooms: {} }
  })

  return (arc, text, ink) => {
    const { bundle, from, to } = arc
    const part = PRICED.has(bundle.kind) ? inkOfPart(text, from, to, ink) : undefined
    if (part === undefined) return arc
    const { choices } = bundle
    const { before, behind, emissions, span } = part
    // A split puts a blank behind a word.
    const texts = choices.texts.map((choice) => choice.trimEnd())
    if (emissions !== undefined) {
      // A recogniser has seen how high and how wide all is.
      const seen = priceEmissions(texts, emissions, before, behind)
      return priced(arc, (i) => seen[i]!)
    }
    const heights = bundle.kind === 'word' ? misfitsOfReach(texts, part, before + behind) : undefined
    const widths = span && misfitsOfWidth(texts, span, before, behind)
    if (heights === undefined && widths === undefined) return arc
    return priced(arc, (i) => (heights?.[i] ?? 0) + (widths?.[i] ?? 0))
  }

  function priced(arc: TokenArc, more: (choice: number) => number): TokenArc {
    const { bundle } = arc
    const { choices } = bundle
    const costs = choices.costs.map((cost, i) => cost + more(i))
    // They are the same words to the language model, and what they cost at least is no less than before.
    return { ...arc, bundle: { ...bundle, choices: { ...choices, costs } } }
  }

  function misfitsOfReach(texts: readonly string[], { letters, reach }: WordInk, signs: string): number[] | undefined {
    const beside = extentsOf(signs)
    if (beside === undefined || reach === undefined) return undefined
    const shapes = texts.map(shapeOf)
    const byLetter = shapes.map((shape) =>
      letters !== undefined && shape.letters?.length === letters.length
        ? misfitOfLetters(letters, shape.letters)
        : undefined,
    )
    // Where no word fits the letters well, they were measured badly: that is no reason for a word of another length.
    const least = Math.min(...byLetter.map((misfit) => misfit ?? Number.POSITIVE_INFINITY))
    const floor = Number.isFinite(least) ? least : 0
    return shapes.map(({ whole }, i) => {
      const misfit = whole === undefined ? 0 : misfitOfWord(reach, whole, beside)
      return byLetter[i] ?? Math.max(floor, misfit)
    })
  }

  function misfitOfWord({ ascent, descent }: Extents, own: Extents, beside: Extents): number {
    return (
      misfit(ascent - Math.max(own.ascent, beside.ascent)) + misfit(descent - Math.max(own.descent, beside.descent))
    )
  }

  function misfitOfLetters(measured: readonly Extents[], own: readonly Extents[]): number {
    let sum = 0
    for (let i = 0; i < own.length; i++) {
      sum += misfit(measured[i]!.ascent - own[i]!.ascent) + misfit(measured[i]!.descent - own[i]!.descent)
    }
    return doubted(Math.exp(-sum), lettersDoubt)
  }

  function misfit(away: number): number {
    return doubted(normal(away / extentSpread), extentDoubt)
  }

  /** Signs beside a word are a part of its box; 0 where a width is not known. */
  function misfitsOfWidth(
    texts: readonly string[],
    { face, left, right, spread }: InkSpan,
    before: string,
    behind: string,
  ): number[] {
    const measured = right - left
    const deviation = spread * Math.max(1, measured / LONG)
    const [first, last] = [roomIn(before, face), roomIn(behind, face)]
    return texts.map((text) => {
      const room = roomIn(text, face)
      if (room === null || first === null || last === null) return 0
      const own =
        first.advance +
        room.advance +
        last.advance -
        (before === '' ? room : first).left -
        (behind === '' ? room : last).right
      return doubted(normal((measured - own) / deviation), widthDoubt)
    })
  }

  function roomIn(text: string, face: Face): TextRoom | null {
    if (text === '') return NO_ROOM
    const { rooms } = shapeOf(text)
    let room = rooms[face]
    if (room === undefined) {
      room = roomOf(text, face) ?? null
      rooms[face] = room
    }
    return room
  }
}

const NO_ROOM: TextRoom = { advance: 0, left: 0, right: 0 }

/** How likely a measure is that is so many standard deviations off, against one that is right. */
const normal = (deviations: number): number => Math.exp(-(deviations ** 2) / 2)
