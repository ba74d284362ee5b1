export { type Adaptation, type AdaptOptions, adaptChannel, type ChannelFit } from './adapt.ts'
export { createRestorer, type Restorer, type RestorerOptions, restore } from './create-restorer.ts'
export { channelOf, languageModelOf, type ModelFile } from './model-files.ts'
export {
  type Alternative,
  applyCorrections,
  type Correction,
  type CorrectionKind,
  type Restoration,
  type RestoredPart,
} from './restoration.ts'
export { type Models, type RestoreSettings, restorerOf, TUNING, type Tuning } from './restorer.ts'
