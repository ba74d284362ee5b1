import type { Addressee, HeaderContent } from '../tree/index.ts'

/**
 * Puts the addressees of a header that follow each other together, for they share one label.
 *
 * @param children children of a header
 * @returns the children, the addressees in groups
 */
export function groupAddressees(
  children: readonly HeaderContent[],
): (Exclude<HeaderContent, Addressee> | Addressee[])[] {
  const groups: (Exclude<HeaderContent, Addressee> | Addressee[])[] = []
  for (const child of children) {
    const last = groups.at(-1)
    if (child.type !== 'addressee') groups.push(child)
    else if (Array.isArray(last)) last.push(child)
    else groups.push([child])
  }
  return groups
}
