import type { Paragraph, PhrasingContent } from 'mdast'

/** A paragraph that is bold or italic as a whole, or neither. */
export interface StyledText {
  readonly style: 'strong' | 'emphasis' | null
  readonly content: readonly PhrasingContent[]
}

const BLANKS = /^ +$/

/** Takes the style of a paragraph off it. */
export function styledText({ children }: Paragraph): StyledText {
  const [only] = children
  if (children.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis')) {
    return { style: only.type, content: only.children }
  }
  return { style: null, content: withoutGuard(children) }
}

/** A paragraph cannot begin with a comment: what begins so would be none. A blank before it makes it one. */
function withoutGuard(content: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [first, second, ...rest] = content
  if (first?.type !== 'text' || second?.type !== 'html' || !BLANKS.test(first.value)) return content
  return [{ ...first, value: first.value.slice(1) }, second, ...rest]
}
