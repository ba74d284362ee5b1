import type { BlockContent, DefinitionContent, List, ListItem } from 'mdast'

const NUMBER = /^\d{1,9}(?=[.)]$)/

/** The bullet or number that stands before an item with a label; '-' where the label stands in its text. */
export function markerFor(printed: string): string {
  return /^[-+*]$/.test(printed) || NUMBER.test(printed) ? printed : '-'
}

/** Blocks that need no blank line around them in an item; nor does a list of such. */
const CLOSE: ReadonlySet<string> = new Set(['paragraph', 'html'])

/** An item. */
export function itemOf(marker: string, children: (BlockContent | DefinitionContent)[]): ListItem {
  const spread = children.some((child) => (child.type === 'list' ? child.spread : !CLOSE.has(child.type)))
  return { type: 'listItem', spread, data: { marker }, children }
}

/** A list of items that have the same bullets, or numbers that follow each other. */
export function listOf(items: ListItem[]): List {
  const number = NUMBER.exec(items[0]?.data?.marker ?? '')
  return {
    type: 'list',
    ordered: number !== null,
    ...(number === null ? {} : { start: Number(number[0]) }),
    spread: items.some(({ spread }) => spread),
    children: items,
  }
}

/** Whether an item can stand in a list behind another. */
export function follows(marker: string, before: string): boolean {
  const number = NUMBER.exec(marker)
  const numberBefore = NUMBER.exec(before)
  if (number === null || numberBefore === null) return marker === before
  return Number(number[0]) === Number(numberBefore[0]) + 1 && marker.at(-1) === before.at(-1)
}
