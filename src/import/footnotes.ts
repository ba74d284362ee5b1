import type { FootnoteDefinition as MdastDefinition, PhrasingContent } from 'mdast'
import type { FootnoteDefinition } from '../tree/index.ts'
import { blocksOf } from './blocks.ts'
import type { Context } from './context.ts'
import { readInline } from './inline.ts'
import { styledText } from './styled-text.ts'

const BLANK: PhrasingContent = { type: 'text', value: ' ' }

/** Reads a footnote: its paragraphs are one. */
export function readFootnote(node: MdastDefinition, { identifierOf }: Context): FootnoteDefinition {
  const paragraphs = blocksOf(node.children).flatMap((block) =>
    block.type === 'block' && block.node.type === 'paragraph' ? [styledText(block.node).content] : [],
  )
  const content = paragraphs.flatMap((paragraph, i) => (i === 0 ? paragraph : [BLANK, ...paragraph]))
  return {
    type: 'footnoteDefinition',
    identifier: identifierOf(node.label ?? node.identifier),
    children: readInline(content, identifierOf),
  }
}
