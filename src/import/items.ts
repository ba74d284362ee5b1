import type { ListItem as MdastItem } from 'mdast'
import { printedLabel } from './labels.ts'

declare module 'mdast' {
  interface ListItemData {
    /** The bullet or number that stands before the item: "-", "3.". */
    marker?: string | undefined
  }
}

/** The bullet of items whose label, if it is another, stands in their text. */
export const PLAIN_MARKER = '-'

/** The bullet or number of an item. */
export function markerOf({ data }: MdastItem): string {
  return data?.marker ?? PLAIN_MARKER
}

/**
 * The label that an item has by its looks: its bullet or number, or behind a plain bullet what its text begins with:
 * "- a) Về đất đai".
 *
 * @param marker the bullet or number
 * @param text the text that the item begins with
 */
export function itemLabel(marker: string, text: string): string {
  return (marker === PLAIN_MARKER && printedLabel(text)) || marker
}
