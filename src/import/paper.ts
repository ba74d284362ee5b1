import type { Furniture, Node, PageBreak } from '../tree/index.ts'
import type { Comment } from './comment.ts'

/** What belongs to the paper. */
export type Paper = PageBreak | Furniture

const KINDS: ReadonlySet<unknown> = new Set<Furniture['kind']>(['pageNumber', 'runningHead', 'noise', 'link'])

/** Whether a node belongs to the paper. */
export function isPaper(node: Node): node is Paper {
  return node.type === 'pageBreak' || node.type === 'furniture'
}

/** The page break or furniture that a comment tells; null for any other comment. */
export function paperOf({ fields, name, value }: Comment): Paper | null {
  if (name === 'page' && typeof value === 'number' && value > 0) return { type: 'pageBreak', page: value }
  if (name !== 'furniture' || !KINDS.has(fields.kind)) return null
  return { type: 'furniture', kind: fields.kind as Furniture['kind'], value: String(value ?? '') }
}
