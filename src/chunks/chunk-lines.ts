import type { Root } from '../tree/index.ts'
import type { ChunkOptions } from './chunk.ts'
import { chunks } from './chunks.ts'

/**
 * Writes a tree as chunks for retrieval, one a line (JSON Lines).
 *
 * @param tree a tree; of several documents, one behind the other
 * @param options as for {@link chunks}
 * @returns the lines, each with a line end; '' for a tree without text
 * @example
 * chunkLines(parse(garbled), { document: 'bao-cao.pdf', maxTokens: 256 })
 */
export function chunkLines(tree: Root, options: ChunkOptions = {}): string {
  return chunks(tree, options)
    .map((chunk) => `${JSON.stringify(chunk)}\n`)
    .join('')
}
