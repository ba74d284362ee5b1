/** What the reading of another engine counts beside that of the engine that is restored. */
export interface WitnessWeights {
  /** Weight of its channel: both engines saw the same print, so their errors are not independent. */
  readonly weight: number
  /** The most that a reading may cost by the channel of the witness, and by that of the base, in nats. */
  readonly most: number
  readonly mostInBase: number
  /** What it costs that a blank came into a word, or was lost. */
  readonly blank: number
  /** How much dearer than the likeliest a code is that only one of the two can have meant. */
  readonly otherCode: number
}

/** Measured on the fixtures and forms of even number, tested on the others. */
export const WITNESS: WitnessWeights = {
  weight: 0.6,
  most: 12,
  mostInBase: 12,
  blank: 2,
  otherCode: 4,
}

/**
 * What the witness's reading gains a stretch that explains it best, in nats. All ways to read a run of the source gain it
 * once, however many words they are, so that they can be compared.
 */
export const credit = ({ most, weight }: WitnessWeights = WITNESS): number => weight * most
