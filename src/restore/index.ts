export { type Adaptation, type AdaptOptions, adaptChannel, type ChannelFit } from './adapt.ts'
export { createRestorer, type Restorer, type RestorerOptions, restore } from './create-restorer.ts'
export type { EngineAlternative, Evidence, TextSource, Witness } from './evidence.ts'
export { firstBehind } from './first-behind.ts'
export { letterCounts } from './letter-counts.ts'
export { channelOf, languageModelOf, type ModelFile } from './model-files.ts'
export type { Models } from './models.ts'
export { pagesOf } from './pages.ts'
export { LETTERS as POINT_LETTERS } from './point-labels.ts'
export {
  type Alternative,
  applyCorrections,
  type Correction,
  type CorrectionKind,
  correctedText,
  joinParts,
  type Restoration,
  type RestoredPart,
} from './restoration.ts'
export { type RestoreSettings, restorerOf } from './restorer.ts'
export { romanNumeral } from './roman-numerals.ts'
export { emptyTally, type Tally, tallied, UNSURE, wordCount } from './tally.ts'
export { linesOf } from './tokens.ts'
export { TUNING, type Tuning } from './tuning.ts'
