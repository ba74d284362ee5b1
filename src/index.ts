export { LexiconError, type UserDictionary, type UserWord } from './lexicon/index.ts'
export {
  type AdaptOptions,
  type Alternative,
  adaptChannel,
  applyCorrections,
  type Correction,
  type CorrectionKind,
  createRestorer,
  type Models,
  type Restoration,
  type Restorer,
  type RestorerOptions,
  restore,
} from './restore/index.ts'
