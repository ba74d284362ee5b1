import type { Element } from 'xast'
import { wordsOf } from '../../page/index.ts'
import { attribute, childElement, childElements, numberAttribute } from '../markup.ts'
import type { TypeStyle } from '../type-style.ts'

/** The styles of an ALTO file by their identifiers. */
export type AltoStyles = ReadonlyMap<string, TypeStyle>

/** Reads the `Styles` of an ALTO file. */
export function altoStyles(alto: Element): AltoStyles {
  const styles = childElement(alto, 'Styles')
  const textStyles = styles === undefined ? [] : childElements(styles, 'TextStyle')
  return new Map(
    textStyles.map((style) => {
      const points = numberAttribute(style, 'FONTSIZE')
      const names = fontStyles(attribute(style, 'FONTSTYLE'))
      return [attribute(style, 'ID') ?? '', { ...(points === undefined || points <= 0 ? {} : { points }), ...names }]
    }),
  )
}

/**
 * The style of an element: that of the elements around it, but for what its own says.
 *
 * @param element a block, line or string
 * @param around the style around it
 * @param styles of the file
 */
export function styleWithin(element: Element, around: TypeStyle, styles: AltoStyles): TypeStyle {
  const own = wordsOf(attribute(element, 'STYLEREFS') ?? '').flatMap((name) => styles.get(name) ?? [])
  return Object.assign({}, around, ...own, fontStyles(attribute(element, 'STYLE')))
}

/** "bold italics superscript"; an older schema wrote "bold italic". Nothing for no list at all. */
function fontStyles(list: string | undefined): TypeStyle {
  if (list === undefined) return {}
  const names = new Set(wordsOf(list.toLowerCase()))
  return {
    bold: names.has('bold'),
    italic: names.has('italics') || names.has('italic'),
    superscript: names.has('superscript'),
  }
}
