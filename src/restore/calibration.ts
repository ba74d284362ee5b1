import type { EngineName } from './engine.ts'

type Knots = readonly (readonly [posterior: number, share: number])[]

/**
 * Posteriors of the decoder and the share of words that were right at them: isotonic regression over the gold documents
 * (each with a channel that never saw it) and the fixtures, by `bench/fit-calibration.ts`. A decoder that weighs its
 * evidence as if every letter were misread on its own is too sure of itself; this undoes it.
 */
const ENGLISH: Knots = [
  [0, 0],
  [0.2987057, 0.33784],
  [0.4431383, 0.40455],
  [0.5897196, 0.61392],
  [0.749396, 0.68541],
  [0.8488589, 0.79861],
  [0.89845, 0.89676],
  [0.9604221, 0.94704],
  [0.9919516, 0.96909],
  [0.9987545, 0.98819],
  [0.999999, 0.99962],
  [1, 0.99963],
]

/**
 * The same for words that an engine set to Vietnamese has read, with a witness or without: only what it got wrong, or the
 * restorer takes to be wrong, is changed, and of that less is right. Logistic regression over the readings of fixtures and
 * forms, by `bench/fit-scan-calibration.ts`; of a document left out the stated confidence is off by 2.1 points.
 */
const VIETNAMESE: Knots = [
  [0, 0.00026],
  [0.05, 0.11919],
  [0.2, 0.24917],
  [0.4, 0.36857],
  [0.6, 0.48213],
  [0.75, 0.58116],
  [0.87, 0.68772],
  [0.94, 0.7823],
  [0.98, 0.87387],
  [0.995, 0.93949],
  [0.9995, 0.98322],
  [1, 0.99952],
]

/** And for its numbers, of which there are few: isotonic regression. */
const VIETNAMESE_NUMBERS: Knots = [
  [0, 0],
  [0.8482264, 0.8587],
  [0.9999665, 0.98],
  [1, 0.98001],
]

/** What was read: numbers are units, labels and digits too. */
export type CalibratedKind = 'word' | 'number'

const MAPS: Readonly<Record<EngineName, Readonly<Record<CalibratedKind, Knots>>>> = {
  eng: { word: ENGLISH, number: ENGLISH },
  vie: { word: VIETNAMESE, number: VIETNAMESE_NUMBERS },
}

/**
 * Turns a posterior of the decoder into the share of readings that are right at that posterior.
 *
 * @param posterior 0 to 1; what rounding puts outside is taken for the nearer end
 * @param engine what the engine that read it is set to
 * @param kind what was read
 * @returns calibrated confidence, 0 to 1, rising with the posterior
 */
export function calibrate(posterior: number, engine: EngineName = 'eng', kind: CalibratedKind = 'word'): number {
  const knots = MAPS[engine][kind]
  let k = 1
  while (k < knots.length - 1 && posterior > knots[k]![0]) k++
  const [left, low] = knots[k - 1]!
  const [right, high] = knots[k]!
  const along = Math.min(1, Math.max(0, (posterior - left) / (right - left)))
  return low + along * (high - low)
}

/** Share of codes whose numbers the engine read right: 97.5 % on gold documents, fixtures and rendered pages. */
const CODE_NUMBERS_RIGHT = 0.975

/**
 * The same for a document code. The posterior is about its letters alone; its numbers are never put in doubt, though the
 * engine may have misread them.
 *
 * @param posterior 0 to 1
 * @returns calibrated confidence, at most 0.975
 */
export function calibrateCode(posterior: number): number {
  return CODE_NUMBERS_RIGHT * calibrate(posterior)
}
