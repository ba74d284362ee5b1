export type { Chunk, ChunkHeading, ChunkKind, ChunkOptions } from './chunk.ts'
export { chunkLines } from './chunk-lines.ts'
export { chunks } from './chunks.ts'
export { estimateTokens } from './estimate-tokens.ts'
