import type { PhrasingContent } from 'mdast'

/** The text that inline content begins with; '' where it begins with something else. */
export function leadingText([first]: readonly PhrasingContent[]): string {
  return first?.type === 'text' ? first.value : ''
}

/** Inline content without the first so many letters, and without the blank behind them. */
export function withoutLeading(content: readonly PhrasingContent[], length: number): readonly PhrasingContent[] {
  const [first, ...rest] = content
  if (first?.type !== 'text' || length === 0) return content
  const value = first.value.slice(length).replace(/^\s/, '')
  return value === '' ? rest : [{ ...first, value }, ...rest]
}

/** Inline content without the sign that ends an item of a list. */
export function withoutItemSign(content: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = content.at(-1)
  if (last?.type !== 'text') return content
  const value = last.value.replace(/[;.,]$/, '')
  return value === '' ? content.slice(0, -1) : [...content.slice(0, -1), { ...last, value }]
}
