export { LexiconError, type UserDictionary, type UserWord } from './lexicon/index.ts'
export {
  type Alternative,
  applyCorrections,
  type Correction,
  type CorrectionKind,
  createRestorer,
  type Restoration,
  type Restorer,
  type RestorerOptions,
  restore,
} from './restore/index.ts'
