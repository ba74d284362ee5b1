export { type RestoredPages, restorePages } from './restore-pages.ts'
