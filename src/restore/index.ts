export { type Adaptation, type AdaptOptions, adaptChannel, type ChannelFit } from './adapt.ts'
export { createRestorer, type Restorer, type RestorerOptions, restore } from './create-restorer.ts'
export type { EngineAlternative, Evidence, TextSource, Witness } from './evidence.ts'
export { LETTERS as POINT_LETTERS } from './labels/point-labels.ts'
export { romanNumeral } from './labels/roman-numerals.ts'
export { channelOf, languageModelOf, type ModelFile } from './models/model-files.ts'
export type { Models } from './models/models.ts'
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
export { emptyTally, type Tally, tallied, UNSURE, wordCount } from './tally.ts'
export { firstBehind } from './text/first-behind.ts'
export { letterCounts } from './text/letter-counts.ts'
export { pagesOf } from './text/pages.ts'
export { linesOf } from './text/tokens.ts'
export { TUNING, type Tuning } from './tuning.ts'
