export { loadRecogniser } from './load-recogniser.ts'
export { readWords } from './read-words.ts'
export { packagedRecogniser, type Recogniser } from './recogniser.ts'
