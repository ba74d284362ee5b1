import type { ArcKind } from '../lattice/lattice.ts'

/** What the reading of another engine counts beside that of the engine that is restored. */
export interface WitnessWeights {
  /** Weight of its channel: both engines saw the same print, so their errors are not independent. */
  readonly weight: number
  /** The most that its reading may cost by that channel, in nats. */
  readonly most: number
  /** What it costs that a blank came into a word, or was lost. */
  readonly blank: number
  /** What it costs that both engines lost the same blank. */
  readonly blankOfBoth: number
  /** How much dearer than the likeliest a code is that only one of the two can have meant. */
  readonly otherCode: number
  /** The same for what is of another kind than the engine's reading, by kind; other kinds are not thought of. */
  readonly otherKind: Readonly<Partial<Record<ArcKind, number>>>
}

/** Chosen on fixtures and forms; each of them doubled or halved changes hardly one error in fifty there. */
export const WITNESS: WitnessWeights = {
  weight: 0.5,
  most: 12,
  blank: 4,
  blankOfBoth: 8,
  otherCode: 6,
  otherKind: { code: -3, number: 4, unit: 2, word: 5 },
}

/** What the costs of a witness's reading count, by the confidence from which on; chosen on fixtures and forms. */
const TRUST: readonly { readonly least: number; readonly share: number }[] = [
  { least: 0.85, share: 1 },
  { least: 0.5, share: 0.8 },
  { least: 0, share: 0.5 },
]

/**
 * What the costs of a witness's reading count beside those of a sure one: what it is not sure of may have been anything.
 *
 * @param confidence how sure it is, 0 to 1, where it says so
 */
export const trustIn = (confidence = 1): number => TRUST.find(({ least }) => confidence >= least)?.share ?? 1

/** The least confidence that is trusted as much, where one is known. */
export const leastTrusted = (confidence: number | undefined): number | undefined =>
  confidence === undefined ? undefined : TRUST.find(({ least }) => confidence >= least)?.least

/**
 * What the witness's reading gains a stretch that explains it best, in nats. All ways to read a run of the source gain it
 * once, however many words they are, so that they can be compared.
 */
export const credit = ({ most, weight }: WitnessWeights = WITNESS): number => weight * most
