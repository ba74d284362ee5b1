import type { Element } from 'xast'
import { type Box, boxAround } from '../../page/index.ts'
import { attribute, childElement, childElements, numberAttribute, textIn } from '../markup.ts'
import type { TypeStyle } from '../type-style.ts'

/** The box around the polygon of a PAGE element; undefined if it has none. */
export function pageBox(element: Element): Box | undefined {
  const coords = childElement(element, 'Coords')
  if (coords === undefined) return undefined
  const pairs = Array.from((attribute(coords, 'points') ?? '').matchAll(POINT), ([, x, y]) => [Number(x), Number(y)])
  // The schema of 2010 has an element for each point.
  const points = childElements(coords, 'Point').map((point) => [
    numberAttribute(point, 'x'),
    numberAttribute(point, 'y'),
  ])
  const boxes = [...pairs, ...points].flatMap(([x, y]): Box[] =>
    x === undefined || y === undefined ? [] : [{ left: x, top: y, right: x, bottom: y }],
  )
  return boxes.length === 0 ? undefined : boxAround(boxes)
}

const POINT = /(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/g

/** The corners of a box, as PAGE has polygons: in whole units. */
export function pagePoints(box: Box): string {
  const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map(Math.round)
  return `${left},${top} ${right},${top} ${right},${bottom} ${left},${bottom}`
}

/** A text that PAGE gives for a word, a line or a region. */
export interface TextEquiv {
  readonly element: Element
  /** The `Unicode` in it. */
  readonly unicode: Element | undefined
  readonly text: string
  readonly confidence?: number
  readonly index: number
}

/**
 * The texts that PAGE gives for an element: the one with the lowest index is the text, the others are alternatives.
 *
 * @param element a word, a line or a region
 */
export function textEquivs(element: Element): TextEquiv[] {
  return childElements(element, 'TextEquiv')
    .map((equiv, i): TextEquiv => {
      const unicode = childElement(equiv, 'Unicode')
      const confidence = numberAttribute(equiv, 'conf')
      return {
        element: equiv,
        unicode,
        text: unicode === undefined ? '' : textIn(unicode),
        ...(confidence === undefined ? {} : { confidence: Math.min(1, Math.max(0, confidence)) }),
        index: numberAttribute(equiv, 'index') ?? i,
      }
    })
    .sort((a, b) => a.index - b.index)
}

const YES: ReadonlySet<string | undefined> = new Set(['true', '1'])
const FLAGS = ['bold', 'italic', 'superscript'] as const

/** The style of a PAGE element: that of the elements around it, but for what its own says. */
export function pageStyle(element: Element, around: TypeStyle): TypeStyle {
  const style = childElement(element, 'TextStyle')
  if (style === undefined) return around
  const points = numberAttribute(style, 'fontSize')
  const flags = FLAGS.flatMap((name) => {
    const value = attribute(style, name)
    return value === undefined ? [] : [[name, YES.has(value)]]
  })
  return { ...around, ...(points === undefined || points <= 0 ? {} : { points }), ...Object.fromEntries(flags) }
}
