import { type Box, overlapAcross, overlapDown } from '../page/index.ts'

/** Finds what stands where on a page. */
export interface WordGrid<Item> {
  /**
   * The item that a box lies upon: of those that share at least so much of the lesser height and width, the one that
   * shares the longest stretch.
   *
   * @param box a box
   * @param share above 0, to 1
   */
  under(box: Box, share: number): Item | undefined
}

/** A cell is as high as a word and as wide as a long one. */
const CELL_WIDTH = 6
/** Bounds for boxes that are no words: cells that a box is entered in, items of a cell. */
const MOST_CELLS = 64
const MOST_ITEMS = 64

/**
 * Lays a grid over the boxes of a page, so that a box is only compared with those near it.
 *
 * @param items what stands there
 * @param boxOf its box
 * @param height height of a word, above 0
 */
export function wordGrid<Item>(items: Iterable<Item>, boxOf: (item: Item) => Box, height: number): WordGrid<Item> {
  const cells = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of cellsOf(boxOf(item), height)) {
      const cell = cells.get(key)
      if (cell === undefined) cells.set(key, [item])
      else if (cell.length < MOST_ITEMS) cell.push(item)
    }
  }
  return {
    under: (box, share) => {
      let best: Item | undefined
      let longest = 0
      for (const key of cellsOf(box, height)) {
        for (const item of cells.get(key) ?? []) {
          const length = sharedLength(box, boxOf(item), share)
          if (length > longest) {
            longest = length
            best = item
          }
        }
      }
      return best
    },
  }
}

function cellsOf({ left, top, right, bottom }: Box, height: number): string[] {
  const keys: string[] = []
  const width = height * CELL_WIDTH
  for (let y = Math.floor(top / height); y * height <= bottom; y++) {
    for (let x = Math.floor(left / width); x * width <= right; x++) {
      if (keys.push(`${x} ${y}`) === MOST_CELLS) return keys
    }
  }
  return keys
}

function sharedLength(a: Box, b: Box, share: number): number {
  const across = overlapAcross(a, b)
  const down = overlapDown(a, b)
  const narrower = Math.min(a.right - a.left, b.right - b.left)
  const lower = Math.min(a.bottom - a.top, b.bottom - b.top)
  return down > 0 && down >= share * lower && across > 0 && across >= share * narrower ? across : 0
}
