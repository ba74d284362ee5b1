import { toText } from '../export/index.ts'
import { metadata } from '../query/index.ts'
import { documents, type Root } from '../tree/index.ts'
import type { Chunk, ChunkOptions } from './chunk.ts'
import { estimateTokens } from './estimate-tokens.ts'

/** Cuts a tree into pieces for retrieval. */
export function chunks(tree: Root, options: ChunkOptions = {}): Chunk[] {
  const { countTokens = estimateTokens } = options
  return documents(tree).flatMap((document, index) => {
    const name = options.document ?? 'document'
    return document.children.map((part): Chunk => {
      const text = toText(part)
      return {
        id: `${name}#${part.type}`,
        document: name,
        documentNumber: index + 1,
        kind: part.type,
        section: null,
        headings: [],
        text,
        repeated: 0,
        tokens: countTokens(text),
        pages: [1, 1],
        footnotes: [],
        citations: [],
        start: part.position?.start.offset ?? null,
        end: part.position?.end.offset ?? null,
        metadata: metadata(document),
      }
    })
  })
}
