import type { TextFont } from './graphics-state.ts'

const SUBSET_TAG = /^[A-Z]{6}\+/
const BOLD = /bold|black|heavy|demi/i
const ITALIC = /italic|oblique/i
const NATURAL_UNIT = 0.001

/**
 * What text needs to know of a font of the library.
 *
 * @param font its object; anything, since broken files give broken fonts
 */
export function toTextFont(font: unknown): TextFont {
  const { name, bold, black, italic, vertical, fontMatrix } = (font ?? {}) as Readonly<Record<string, unknown>>
  const plain = (typeof name === 'string' ? name : '').replace(SUBSET_TAG, '')
  const unit = Array.isArray(fontMatrix) ? Number(fontMatrix[0]) : NATURAL_UNIT
  return {
    face: {
      name: plain,
      bold: bold === true || black === true || BOLD.test(plain),
      italic: italic === true || ITALIC.test(plain),
    },
    unit: Number.isFinite(unit) && unit !== 0 ? unit : NATURAL_UNIT,
    vertical: vertical === true,
  }
}
