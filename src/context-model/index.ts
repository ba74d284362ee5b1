export { type ContextModel, loadContextModel } from './context-model.ts'
export { type ContextReader, contextReader } from './context-reader.ts'
export { vocabularyFingerprint } from './vocabulary-fingerprint.ts'
