import type { Element } from 'xast'

/**
 * Puts each element on a line of its own, indented; elements with text in them stay on one line.
 *
 * @param element of a new file, changed in place
 * @param isFlat which elements stay on one line, whatever is in them
 * @param depth how deep it stands
 * @returns the same element
 */
export function indented(element: Element, isFlat: (element: Element) => boolean, depth = 0): Element {
  const { children } = element
  if (children.length === 0 || isFlat(element) || children.some(({ type }) => type === 'text')) return element
  const feed = `\n${'  '.repeat(depth + 1)}`
  element.children = [
    ...children.flatMap((child): Element['children'] => [
      { type: 'text', value: feed },
      child.type === 'element' ? indented(child, isFlat, depth + 1) : child,
    ]),
    { type: 'text', value: feed.slice(0, -2) },
  ]
  return element
}
