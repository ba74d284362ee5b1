export { type PreparedPages, preparePages } from './prepare-pages.ts'
export { type RestoredPages, restorePages } from './restore-pages.ts'
