import type { Node } from '../tree/index.ts'
import type { DocumentSource } from './document-source.ts'
import type { Line, Run } from './line.ts'

/**
 * The text of inline nodes, node by node.
 *
 * @param node a block with inline children, or an inline node
 * @param source the document
 * @param noteLine makes the line of a footnote
 */
export function runsOf(
  node: Node,
  source: DocumentSource,
  noteLine: (definition: Node & { type: 'footnoteDefinition' }) => Line,
  citation?: string,
): Run[] {
  if (node.type === 'text') return [{ ...placed(node, source), text: node.value, ...(citation && { citation }) }]
  if (node.type === 'footnoteReference') {
    const definition = source.notes.get(node)
    const mark = { ...placed(node, source), text: noteMark(node.identifier) }
    return [definition === undefined ? mark : { ...mark, note: noteLine(definition) }]
  }
  if (!('children' in node)) return []
  const code = node.type === 'citation' ? node.code : citation
  return node.children.flatMap((child) => runsOf(child, source, noteLine, code))
}

/** How a footnote is called in its mark and before its text. */
export const noteMark = (identifier: string) => `[${identifier}]`

/**
 * Text that is in no node: a label, or a sign.
 *
 * @param text the text
 * @param start where the label stands in the source; null for what is not printed there
 */
export function signRun(text: string, start: number | null = null): Run {
  return { text, start, end: start, page: null }
}

function placed(node: Node, { pages }: DocumentSource): Omit<Run, 'text'> {
  const { position } = node
  return {
    start: position?.start.offset ?? null,
    end: position?.end.offset ?? null,
    page: pages.get(node) ?? null,
  }
}
