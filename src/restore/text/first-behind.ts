/**
 * Index of the first of some things in order that no longer lies before a place, by bisection.
 *
 * @param things in order: all that lie before the place come first
 * @param isBefore whether a thing does
 * @returns how many things there are if all lie before it
 */
export function firstBehind<Thing>(things: readonly Thing[], isBefore: (thing: Thing) => boolean): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(things[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
