import type { Node } from '../../src/tree/index.ts'

/**
 * Draws a tree: a line for each node with its type, its fields, its value and where it stands in the source ("3:1-4:12":
 * from line 3, column 1 to before line 4, column 12), indented below its parent.
 */
export function drawTree(node: Node, depth = 0): string {
  const { type, position, ...rest } = node
  const { children = [], ...fields } = 'children' in rest ? rest : { ...rest, children: [] }
  const described = Object.entries(fields).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  const start = position && `${position.start.line}:${position.start.column}`
  const end = position && `${position.end.line}:${position.end.column}`
  const line = `${'  '.repeat(depth)}${[type, ...described, `${start}-${end}`].join(' ')}`
  return [line, ...children.map((child) => drawTree(child, depth + 1))].join('\n')
}
