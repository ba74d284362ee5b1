export type * from './nodes.ts'
