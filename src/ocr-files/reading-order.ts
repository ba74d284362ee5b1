import type { Element } from 'xast'
import { wordsOf } from '../page/index.ts'
import { attribute, childElements, localName, numberAttribute } from './markup.ts'

/**
 * The identifiers that a `ReadingOrder` of PAGE or ALTO names, in the order that it gives.
 *
 * @param order the element, or a group in it
 */
function orderedIds(order: Element): string[] {
  const members = childElements(order)
  // Members of an ordered group of PAGE tell their place; in all other groups it is that of the file.
  const sorted = members
    .map((member, i) => ({ member, index: numberAttribute(member, 'index') ?? i }))
    .sort((a, b) => a.index - b.index)
  return sorted.flatMap(({ member }) => [
    ...wordsOf(attribute(member, 'regionRef') ?? attribute(member, 'REF') ?? ''),
    ...(localName(member).includes('Group') ? orderedIds(member) : []),
  ])
}

/**
 * Sorts elements that stand side by side as a reading order says; those that it does not name follow in their order.
 *
 * @param elements with their identifiers
 * @param ranks place of each identifier in the reading order
 * @param idName name of the attribute that is the identifier
 */
export function inReadingOrder(
  elements: readonly Element[],
  ranks: ReadonlyMap<string, number>,
  idName: 'id' | 'ID',
): Element[] {
  if (ranks.size === 0) return [...elements]
  return elements
    .map((element) => ({ element, rank: rankOf(element, ranks, idName) }))
    .sort((a, b) => a.rank - b.rank || 0)
    .map(({ element }) => element)
}

/** Place of an element, or of the first one in it. */
function rankOf(element: Element, ranks: ReadonlyMap<string, number>, idName: 'id' | 'ID'): number {
  const own = ranks.get(attribute(element, idName) ?? '')
  if (own !== undefined) return own
  return childElements(element).reduce(
    (least, child) => Math.min(least, rankOf(child, ranks, idName)),
    Number.MAX_VALUE,
  )
}

/** Places of the identifiers in a reading order; empty for none. */
export function ranksOf(order: Element | undefined): ReadonlyMap<string, number> {
  return new Map((order === undefined ? [] : orderedIds(order)).map((id, rank) => [id, rank]))
}
