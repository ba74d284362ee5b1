export { type TextLayer, textLayer } from './page-lines.ts'
export { commonTurn } from './turn.ts'
