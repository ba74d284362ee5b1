/** The parts of a document's code. */
export interface CodeParts {
  readonly code: string
  readonly number: string
  readonly symbol: string
  readonly year?: string
}

const OPEN = /[.…_]+/g
const PARTS = /^([\dOlI]{0,6}\p{L}?)(?:[/-]((?:19|20)\d\d))?[/-](.*)$/u
const EDGE = /^[.,;:]+|[.,;:]+$/g

/**
 * Takes a code as printed apart: number, year where it has one, and symbol. What was left open is empty.
 *
 * @param printed number and symbol, blanks and all: "27/2024 /QĐ-UBND"
 * @example codeParts('224 /BC-UBND') // { code: '224/BC-UBND', number: '224', symbol: 'BC-UBND' }
 */
export function codeParts(printed: string): CodeParts {
  const code = printed.replace(/\s+/g, '').replace(OPEN, dotsOut).replace(EDGE, '').replace(/[–—]/g, '-')
  const match = PARTS.exec(code)
  if (match === null) return { code, number: code, symbol: '' }
  const [, number = '', year, symbol = ''] = match
  return year === undefined ? { code, number, symbol } : { code, number, symbol, year }
}

/** Dots between letters belong to the symbol ("QĐ-T.P"); other dots fill a place that was left open. */
function dotsOut(dots: string, at: number, code: string): string {
  return dots === '.' && /\p{L}/u.test(code[at - 1] ?? '') ? dots : ''
}
