export { type ChangesByWord, changesByWord, correctedPages, type MarkStyle, wordsAfter } from './corrected-pages.ts'
export { type PreparedPages, preparePages } from './prepare-pages.ts'
export { type RestoredPages, restorePages } from './restore-pages.ts'
export { type RestoredWord, restoredWords, type WordChange } from './restored-words.ts'
