/**
 * Puts items behind others. Unlike the arguments of `push`, they may be any number.
 *
 * @param list what grows
 * @param items what is added, in order
 */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}
