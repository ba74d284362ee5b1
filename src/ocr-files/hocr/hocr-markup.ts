import type { Element, ElementContent } from 'xast'
import type { Raw } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Box, WordAlternative } from '../../page/index.ts'
import type { Content } from '../file-changes.ts'

/** A box as hOCR has it: in whole units. */
export const hocrBox = ({ bottom, left, right, top }: Box): string =>
  [left, top, right, bottom].map(Math.round).join(' ')

/** A confidence as hOCR has it: in percent. */
export const hocrPercent = (confidence: number): string => String(Math.round(confidence * 100))

/**
 * The content of a word of hOCR: its text with a raised mark, and what else was read.
 *
 * @param content what is to stand there
 * @param alternatives whether alternatives are kept
 * @param read what stood there, with the elements in it, where it is more than the first alternative
 */
export function hocrMarkup(content: Content, alternatives: boolean, read: string | null = null): ElementContent[] {
  const { alternatives: others = [], confidence, text } = content
  if (!alternatives || others.length === 0) return withMark(content)
  const chosen = x('ins', alt(confidence === undefined ? { text } : { text, confidence }), ...withMark(content))
  const dropped = others.map((other, i): Element => {
    const element = x('del', alt(other), other.text)
    return i === 0 && read !== null ? { ...element, children: [raw(read)] } : element
  })
  return [x('span', { class: 'alternatives' }, chosen, ...dropped)]
}

/** A piece of the file as it is. */
const raw = (value: string): ElementContent => ({ type: 'raw', value }) satisfies Raw as never

/** The negative logarithm of a probability, as the standard wants it. */
function alt({ confidence }: WordAlternative): Record<string, string> {
  if (confidence === undefined || confidence <= 0) return { class: 'alt' }
  return { class: 'alt', title: `nlp ${Number((-Math.log(confidence)).toFixed(6))}` }
}

function withMark({ raised, text }: Content): ElementContent[] {
  if (raised === undefined) return [{ type: 'text', value: text }]
  const { end, start } = raised
  const parts: ElementContent[] = [
    { type: 'text', value: text.slice(0, start) },
    x('sup', {}, text.slice(start, end)),
    { type: 'text', value: text.slice(end) },
  ]
  return parts.filter((part) => part.type !== 'text' || part.value !== '')
}
