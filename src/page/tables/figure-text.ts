/** A number as tables print it, with what engines make of its signs: "1.286,5", "(12)", "99,7%", "5.0l8". */
const FIGURE = /^[-+–(]?[\dOolI|][\dOolI.,:/]*(?<![.,:/])\s?%?\)?$/
const DASH = /^[-–—]$/

/** Whether a text is a number that stands alone, or the dash that stands for none. */
export const isFigure = (text: string): boolean => (FIGURE.test(text) && /\d/.test(text)) || DASH.test(text)
