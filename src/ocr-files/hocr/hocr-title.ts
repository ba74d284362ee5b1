import type { Element } from 'xast'
import type { Box } from '../../page/index.ts'
import { attribute } from '../markup.ts'

/** What the `title` of an hOCR element says, by the name of the property: `bbox` to ['0', '0', '10', '20']. */
export type HocrProperties = ReadonlyMap<string, readonly string[]>

const PROPERTY = /(?:[^;"']|"[^"]*"|'[^']*')+/g
const VALUE = /"[^"]*"|'[^']*'|[^\s"']+/g

/**
 * Reads the properties in the title of an element.
 *
 * @param element an element of hOCR
 */
export function hocrProperties(element: Element): HocrProperties {
  const title = attribute(element, 'title') ?? ''
  return new Map(
    (title.match(PROPERTY) ?? []).flatMap((property): [string, readonly string[]][] => {
      const [name, ...values] = property.match(VALUE) ?? []
      return name === undefined ? [] : [[name, values]]
    }),
  )
}

/** The box of an element; undefined if it gives none. */
export const boxOf = (properties: HocrProperties): Box | undefined => boxesIn(properties, 'bbox')[0]

/** The boxes of letters (`x_bboxes`), in order; none if it gives none. */
export const letterBoxesOf = (properties: HocrProperties): readonly Box[] => boxesIn(properties, 'x_bboxes')

/** The boxes in a property: four numbers each. */
function boxesIn(properties: HocrProperties, name: string): readonly Box[] {
  const numbers = numbersOf(properties, name)
  return Array.from({ length: Math.floor(numbers.length / 4) }, (_, i): Box => {
    const [left, top, right, bottom] = numbers.slice(4 * i, 4 * i + 4)
    return { left: left!, top: top!, right: right!, bottom: bottom! }
  })
}

/** The numbers of a property; none if it is missing or holds anything else. */
export function numbersOf(properties: HocrProperties, name: string): readonly number[] {
  const numbers = (properties.get(name) ?? []).map(Number)
  return numbers.every(Number.isFinite) ? numbers : []
}
