import type { Appendix, Heading } from '../tree/index.ts'
import { nodeWith } from './build-node.ts'
import { leadingText, withoutLeading } from './content-edges.ts'
import type { Context } from './context.ts'
import { readFlow } from './flow.ts'
import { readInline } from './inline.ts'
import { isAppendixTitle, type Region } from './regions.ts'

const TITLE = /^phụ lục(?:\s+(?:số\s+)?([IVXLC]+|\d+|[A-ZĐ]))?(?=$|[\s.:])[.:]?/iu

/**
 * What the title of an appendix says it is called by.
 *
 * @param title "Phụ lục II"
 * @returns "II", and how long the title is up to what else it says
 */
export function appendixLabel(title: string): { readonly label: string; readonly length: number } {
  const match = TITLE.exec(title)
  return { label: match?.[1] ?? '', length: match?.[0].length ?? 0 }
}

/** Reads an appendix: its title, a bold line below it, and its text. */
export function readAppendix({ blocks, comment }: Region, context: Context): Appendix {
  const [first, ...rest] = blocks
  if (first?.type !== 'block' || first.node.type !== 'heading' || !isAppendixTitle(first.node)) {
    return nodeWith('appendix', { label: '' }, comment, readFlow(blocks, context, true))
  }
  const { label, length } = appendixLabel(leadingText(first.node.children))
  // Where a comment says the label, all of the title is it.
  const behind = comment === null ? withoutLeading(first.node.children, length) : []
  const title = readInline(behind, context.identifierOf)
  const heading: Heading[] = title.length === 0 ? [] : [{ type: 'heading', children: title }]
  return nodeWith('appendix', { label }, comment, [...heading, ...readFlow(rest, context, heading.length === 0)])
}
