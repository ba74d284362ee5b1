export { type AdaptOptions, adaptChannel } from './adapt.ts'
export { createRestorer, type Restorer, type RestorerOptions, restore } from './create-restorer.ts'
export {
  type Alternative,
  applyCorrections,
  type Correction,
  type CorrectionKind,
  type Restoration,
} from './restoration.ts'
export { type Models, type RestoreSettings, restorerOf, TUNING, type Tuning } from './restorer.ts'
