import type { Node } from '../../src/tree/index.ts'

/** What of some lines of a text is in no leaf of a tree that was made of it, in order. */
export function uncovered(text: string, from: number, to: number, root: Node): string[] {
  const lines = text.split('\n')
  const covered = new Uint8Array(text.length)
  const cover = (node: Node) => {
    if ('children' in node) node.children.forEach(cover)
    else covered.fill(1, node.position!.start.offset, node.position!.end.offset)
  }
  cover(root)
  let start = lines.slice(0, from).join('\n').length + (from > 0 ? 1 : 0)
  return lines.slice(from, to).flatMap((line) => {
    const left = [...line].map((sign, i) => (covered[start + i] === 1 ? '\0' : sign)).join('')
    start += line.length + 1
    return left
      .split('\0')
      .map((run) => run.trim())
      .filter((run) => run !== '')
  })
}

/** Code units of a text that more than one leaf of a tree holds. */
export function coveredTwice(length: number, root: Node): number {
  const counts = new Uint8Array(length)
  const count = (node: Node) => {
    if ('children' in node) node.children.forEach(count)
    else for (let i = node.position!.start.offset!; i < node.position!.end.offset!; i++) counts[i]!++
  }
  count(root)
  return counts.filter((leaves) => leaves > 1).length
}
