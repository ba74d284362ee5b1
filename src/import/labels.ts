import { labelOf } from '../parse/labels/labels.ts'
import type { LabelStyle } from '../tree/index.ts'

/** A label and what it means. */
export interface ReadLabel {
  readonly printed: string
  readonly label: string
  readonly style: LabelStyle | null
}

/** What a label may stand before. */
const ANYTHING = 'NỘI DUNG'
const CLOSING_SIGN = /[.,:;)/]+$/

/**
 * What stands at the start of a text as a label.
 *
 * @param text a title, or the first paragraph of an item
 * @returns '' if there is none
 */
export function printedLabel(text: string): string {
  return labelOf(text)?.printed ?? ''
}

/**
 * What a label is.
 *
 * @param printed the label as printed; '' for none
 */
export function meaningOf(printed: string): ReadLabel {
  if (printed === '') return { printed, label: '', style: null }
  const read = labelOf(`${printed} ${ANYTHING}`)
  return read?.printed === printed
    ? { printed, label: read.text, style: read.style }
    : { printed, label: printed.replace(CLOSING_SIGN, ''), style: null }
}
