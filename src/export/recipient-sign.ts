import type { Node } from '../tree/index.ts'

/**
 * The sign that is printed behind a recipient and that the tree leaves out: a full stop behind the last.
 *
 * @param node the recipient
 * @param parent what it stands in
 */
export function recipientSign(node: Node, parent: Node | undefined): ';' | '.' {
  const last = parent?.type === 'recipients' ? parent.children.findLast(({ type }) => type === 'recipient') : node
  return last === node ? '.' : ';'
}
