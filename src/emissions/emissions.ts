/**
 * What a recogniser says of a word's picture, column by column: which signs may stand there, and at what cost. Only what
 * is likely enough is kept; everything else costs {@link FLOOR}.
 */
export interface Emissions {
  /** The signs that can be told, by number less one: 0 stands for none. */
  readonly signs: string
  /** How many columns there are. */
  readonly count: number
  /**
   * The columns, a number below 256 in each character, so that pages can be kept as JSON: of each column how many signs may
   * stand there, and for each its number and −log of how likely it is, in steps of {@link STEP} nats.
   */
  readonly columns: string
  /**
   * Left edge of the first column and width of each: of a word on a page from its left edge, in parts of its width, which
   * hold however the page is scaled.
   */
  readonly left: number
  readonly width: number
}

/** A step of a cost, in nats. */
export const STEP = 1 / 16
/** What every sign costs that is not kept, in nats. */
export const FLOOR = 9

/** Told of a sign that may stand in a column. */
export type OnSign = (column: number, sign: number, cost: number) => void

/**
 * Goes through all signs that may stand in a word, column by column.
 *
 * @param emissions of the word
 * @param onSign told of each: number of the column and of the sign, cost in nats
 */
export function eachSign({ columns, count }: Emissions, onSign: OnSign): void {
  for (let column = 0, at = 0; column < count; column++) {
    for (let left = columns.charCodeAt(at++); left > 0; left--) {
      onSign(column, columns.charCodeAt(at), columns.charCodeAt(at + 1) * STEP)
      at += 2
    }
  }
}

/**
 * Packs what a recogniser says.
 *
 * @param scores log-probabilities in nats, column by column: of none, and of each sign
 * @param frame signs, 254 at most, and place
 * @returns what is likely enough of it
 */
export function packEmissions(scores: Float32Array, frame: Pick<Emissions, 'signs' | 'left' | 'width'>): Emissions {
  const signs = [...frame.signs].length + 1
  const count = scores.length / signs
  const packed: number[] = []
  for (let column = 0; column < count; column++) {
    const head = packed.push(0) - 1
    for (let sign = 0; sign < signs; sign++) {
      const cost = -scores[column * signs + sign]!
      if (cost >= FLOOR) continue
      packed.push(sign, Math.round(cost / STEP))
      packed[head]!++
    }
  }
  return { ...frame, count, columns: Buffer.from(packed).toString('latin1') }
}

/**
 * The columns between two places.
 *
 * @param emissions of a word
 * @param from left edge, in the units of the emissions
 * @param to right edge
 * @returns their emissions, in the same units
 */
export function emissionsBetween(emissions: Emissions, from: number, to: number): Emissions {
  const { columns, count, left, width } = emissions
  const first = Math.max(0, Math.min(count, Math.round((from - left) / width)))
  const last = Math.max(first, Math.min(count, Math.round((to - left) / width)))
  const start = offsetOf(columns, first)
  const end = start + offsetOf(columns.slice(start), last - first)
  return { ...emissions, count: last - first, columns: columns.slice(start, end), left: left + first * width }
}

/** Where a column begins. */
function offsetOf(columns: string, column: number): number {
  let at = 0
  for (let k = 0; k < column; k++) at += 1 + 2 * columns.charCodeAt(at)
  return at
}

/**
 * The same emissions in another measure.
 *
 * @param emissions of a word
 * @param origin where the other measure begins, in this one
 * @param unit how long one of it is, in this one
 * @returns the same columns at the same places
 */
export const measuredFrom = (emissions: Emissions, origin: number, unit: number): Emissions => ({
  ...emissions,
  left: (emissions.left - origin) / unit,
  width: emissions.width / unit,
})

/**
 * The emissions of words beside each other as those of one.
 *
 * @param parts of the words; at least one
 * @returns all their columns; only those of the first stand where they say
 */
export const joinedEmissions = (parts: readonly Emissions[]): Emissions => ({
  ...parts[0]!,
  count: parts.reduce((sum, { count }) => sum + count, 0),
  columns: parts.map(({ columns }) => columns).join(''),
})
