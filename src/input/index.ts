export { type DecodedText, decodeText } from './decode-text.ts'
export { type FileKind, fileKind, type PictureKind } from './file-kinds.ts'
export { type KeptOcr, keptOcr, type OcrSource, ocrForEachFile } from './ocr-engine.ts'
export { pageReader, type ReadPages, readPages } from './page-readers.ts'
export { isIn, type PageSettings, type PageSpan } from './page-settings.ts'
export { type LoadedResources, loadResources, type Resources, type TextFile } from './resources.ts'
export {
  emptinessOf,
  explained,
  type OcrFile,
  type PagesSource,
  type PreparedSource,
  preparedSource,
  readPagesSource,
  readSource,
  type Source,
  type SourceSettings,
  type TextSource,
} from './source.ts'
export { systemCode, systemReason } from './system-error.ts'
export { importTree, type TreeFormat, treeFormatOf } from './tree-files.ts'
