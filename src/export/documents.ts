import type { Root, RootContent } from '../tree/index.ts'

/** Parts a tree that holds several documents, one behind the other: each begins with its header, or else its body. */
export function documents({ children }: Root): Root[] {
  const parts: RootContent[][] = []
  for (const node of children) {
    const current = parts.at(-1)
    if (current === undefined || beginsDocument(node, current)) parts.push([node])
    else current.push(node)
  }
  return parts.map((children) => ({ type: 'root', children }))
}

function beginsDocument({ type }: RootContent, current: readonly RootContent[]): boolean {
  return type === 'header' || (type === 'body' && current.some((node) => node.type !== 'header'))
}
