import type { DecoderSettings } from './decoder/decode.ts'
import type { SurroundingsSettings } from './decoder/surroundings.ts'
import type { CacheSettings } from './decoder/word-cache.ts'
import type { LatticePrices } from './lattice/build-lattice.ts'
import type { InkSettings } from './lattice/ink-prices.ts'
import type { ChoiceSettings } from './lattice/token-choices.ts'

/** Weights and limits of the decoder; see the bench for how they were chosen. */
export interface Tuning
  extends ChoiceSettings,
    LatticePrices,
    InkSettings,
    DecoderSettings,
    CacheSettings,
    SurroundingsSettings {}

export const TUNING: Tuning = {
  channelWeight: 1,
  languageWeight: 1,
  width: 10,
  count: 40,
  reach: 22,
  nearReach: 5,
  unknownWord: 4,
  unknownLetter: 2,
  merge: 8,
  mergeAbove: 4,
  split: 8,
  splitAbove: 10,
  blank: 2,
  extentSpread: 0.035,
  extentDoubt: 0.01,
  lettersDoubt: 0.001,
  widthDoubt: 0.01,
  emissionWeight: 0.5,
  emissionDoubt: 0.001,
  beam: 8,
  states: 24,
  wordShare: 0.05,
  pairShare: 0.15,
  pairDoubt: 1,
  contextWeight: 0.5,
  contextDoubt: 0.95,
  change: 0,
  numbersAsWords: true,
}

/** What is otherwise where an engine set to Vietnamese has read: most words stand as they were printed. */
export const VIETNAMESE_TUNING: Tuning = { ...TUNING, numbersAsWords: false }
