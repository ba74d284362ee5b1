import { type Appendix, type LabelStyle, type Node, type Section, textOf } from '../tree/index.ts'
import { lineOf } from './line-of.ts'
import { nearest } from './nearest.ts'

/** A section or an appendix, with those in it. */
export interface OutlineEntry {
  readonly type: 'section' | 'appendix'
  readonly label: string
  /** The label as printed; '' for an appendix, whose line is not kept. */
  readonly printed: string
  readonly style: LabelStyle | null
  /** 1 for the outermost sections of the text or of an appendix, 0 for an appendix. */
  readonly depth: number
  readonly title: string
  /** Line of the source, from 1; null for a tree without positions. */
  readonly line: number | null
  readonly children: readonly OutlineEntry[]
}

/**
 * The table of contents: sections and appendices, nested as they are.
 *
 * @param node a tree, or a part of one
 * @returns the outermost entries, in order; of all documents, if there are several
 * @example
 * outline(tree).map(({ label, title }) => `${label}. ${title}`)
 */
export function outline(node: Node): OutlineEntry[] {
  return [...nearest(node, 'section', 'appendix')].map(entryOf)
}

function entryOf(node: Section | Appendix): OutlineEntry {
  const { printed, style, depth } = node.type === 'section' ? node : APPENDIX
  const title = node.children.filter(({ type }) => type === 'heading').map(textOf)
  return {
    type: node.type,
    label: node.label,
    printed,
    style,
    depth,
    title: title.join(' '),
    line: lineOf(node),
    children: outline(node),
  }
}

const APPENDIX = { printed: '', style: null, depth: 0 }
