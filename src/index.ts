export { type ChannelModel, formatChannel } from './channel/index.ts'
export {
  type HtmlHandlers,
  type HtmlOptions,
  type HtmlState,
  type JsonHandlers,
  type JsonOptions,
  type JsonState,
  type JsonValue,
  type PaperOptions,
  type TextHandlers,
  type TextOptions,
  type TextState,
  toHast,
  toHtml,
  toJson,
  toText,
} from './export/index.ts'
export { fromJson } from './import/index.ts'
export { ModelError } from './language-model/index.ts'
export { LexiconError, type UserDictionary, type UserWord } from './lexicon/index.ts'
export { type ParseOptions, parse, parseRestoration } from './parse/index.ts'
export {
  type CitationEntry,
  citations,
  type Footnote,
  footnotes,
  type Metadata,
  matches,
  metadata,
  type OutlineEntry,
  outline,
  type RecipientEntry,
  recipients,
  type SelectedNode,
  SelectorError,
  type SignatureEntry,
  section,
  select,
  selectAll,
  signature,
  signatures,
} from './query/index.ts'
export {
  type Adaptation,
  type AdaptOptions,
  type Alternative,
  adaptChannel,
  applyCorrections,
  type ChannelFit,
  type Correction,
  type CorrectionKind,
  createRestorer,
  type ModelFile,
  type Restoration,
  type RestoredPart,
  type Restorer,
  type RestorerOptions,
  restore,
} from './restore/index.ts'
export type * from './tree/index.ts'
export {
  assertTree,
  build,
  documents,
  is,
  isLiteral,
  isNode,
  isParent,
  TreeError,
  textOf,
  treeFaults,
  treeSchema,
} from './tree/index.ts'
