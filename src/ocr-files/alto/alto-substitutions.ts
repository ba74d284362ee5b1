import type { Element } from 'xast'
import type { Edit } from '../edits.ts'
import type { Content } from '../file-changes.ts'
import { attribute, descendants, placeOf, setAttributes } from '../markup.ts'

/**
 * Renews the whole words that ALTO gives for the two parts of a word broken at the end of a line.
 *
 * @param text the whole file
 * @param alto its root
 * @param contents what is to stand in the strings that change
 */
export function substitutionEdits(
  text: string,
  alto: Element,
  contents: ReadonlyMap<Element, readonly Content[]>,
): Edit[] {
  const parts = [...descendants(alto, 'String')].filter((string) => attribute(string, 'SUBS_CONTENT') !== undefined)
  return parts.flatMap((first, i) => {
    const second = parts[i + 1]
    if (attribute(first, 'SUBS_TYPE') !== 'HypPart1' || second === undefined) return []
    if (attribute(second, 'SUBS_TYPE') !== 'HypPart2') return []
    if (!contents.has(first) && !contents.has(second)) return []
    const whole = [first, second].map(contentOf).join('')
    return [first, second]
      .filter((string) => contents.get(string)?.length !== 0)
      .flatMap((string) => setAttributes(text, placeOf(text, string).start, { SUBS_CONTENT: whole }))
  })

  function contentOf(string: Element): string {
    return (
      contents
        .get(string)
        ?.map((content) => content.text)
        .join(' ') ??
      attribute(string, 'CONTENT') ??
      ''
    )
  }
}
