export { type ClosingMatch, findClosing } from './closing.ts'
