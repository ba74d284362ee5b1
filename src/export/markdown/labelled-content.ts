import type { PhrasingContent } from 'mdast'

/** Inline content behind a label as printed. */
export function withLabel(printed: string, content: readonly PhrasingContent[]): PhrasingContent[] {
  if (printed === '') return [...content]
  return [{ type: 'text', value: content.length === 0 ? printed : `${printed} ` }, ...content]
}

/** The text that inline content begins with, up to the first thing that is none. */
export function joinedStart(content: readonly PhrasingContent[]): string {
  const end = content.findIndex(({ type }) => type !== 'text')
  const texts = end < 0 ? content : content.slice(0, end)
  return texts.map((node) => (node.type === 'text' ? node.value : '')).join('')
}
