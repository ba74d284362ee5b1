import type { FlowContent, List, ListItem } from '../tree/index.ts'
import type { TextBlock } from './blocks.ts'
import { type Label, SIGNS } from './labels/labels.ts'
import { type LevelKey, levelKey, levelRank } from './labels/levels.ts'

/** A list that may go on. */
export interface OpenList {
  readonly key: LevelKey
  readonly label: Label
  readonly list: List
  /** Its last item. */
  readonly item: ListItem
}

/** Where an item belongs. */
export interface ListPlace {
  /** The lists that it stands in, the outermost first; its own not among them. */
  readonly above: readonly OpenList[]
  /** Its own, if that is open already. */
  readonly list: List | null
}

/**
 * Finds the list that an item belongs into: the open one of its style, or a new one in the last item of those that are
 * usually above it. What begins with the first label again begins a new list.
 *
 * @param open the open lists, the outermost first
 * @param label the item's label
 */
export function listPlace(open: readonly OpenList[], label: Label): ListPlace {
  const key = levelKey(label)
  const found = open.findLastIndex((list) => list.key === key)
  if (found >= 0) return { above: open.slice(0, found), list: label.value === 1 ? null : open[found]!.list }
  if (SIGNS.has(label.style)) return { above: open, list: null }
  const rank = levelRank(label)
  const below = open.findIndex((list) => levelRank(list.label) > rank)
  return { above: below < 0 ? open : open.slice(0, below), list: null }
}

/**
 * Tells how many open lists go on behind a paragraph without a label: a paragraph between two items of a list belongs to
 * the first of them.
 *
 * @param open the open lists, the outermost first
 * @param next the next item, if one comes before a title
 * @param before the paragraph above that, if it is one
 */
export function listsThatGoOn(open: readonly OpenList[], next: Label | null, before: TextBlock | undefined): number {
  if (next === null) return 0
  const found = open.findLastIndex((list) => list.key === levelKey(next))
  if (found < 0) return 0
  // A paragraph that ends with a colon leads to a list of its own.
  const isNext = SIGNS.has(next.style)
    ? before?.text.endsWith(':') !== true
    : next.value === (open[found]!.label.value ?? 0) + 1
  return isNext ? found + 1 : 0
}

/** The item that a paragraph behind some open lists belongs to, if any. */
export const childrenOf = (open: readonly OpenList[]): FlowContent[] | undefined => open.at(-1)?.item.children
