/** How far the ink of a text reaches above and below its base line, in parts of the size of the type. */
export interface Extents {
  readonly ascent: number
  readonly descent: number
}

/**
 * How far letters and signs reach without marks in the type that documents are set in, Times New Roman and its kin; it
 * is the same in bold and italic type to a hundredth or two.
 */
const PLAIN: readonly (readonly [signs: string, ascent: number, descent: number])[] = [
  ['acemnorsuvwxz', 0.47, 0],
  ['gpqy', 0.48, 0.21],
  ['t', 0.56, 0],
  ['i', 0.66, 0],
  ['j', 0.66, 0.21],
  ['bdđfhkl', 0.69, 0],
  ['ABCDEFGHIJKLMNOPRSTUVWXYZĐ', 0.66, 0],
  ['Q', 0.66, 0.16],
  ['0123456789%!?"“”/', 0.67, 0],
  ['-–', 0.27, 0],
  ['.', 0.1, 0],
  [',', 0.1, 0.15],
  [':', 0.47, 0],
  [';', 0.47, 0.15],
  ['()', 0.69, 0.21],
]
/** How far small letters and capitals reach with a horn, with a mark above, and with two. */
const SMALL = { horn: 0.57, mark: 0.69, marks: 0.73 }
const CAPITAL = { horn: 0.71, mark: 0.86, marks: 0.89 }
const DOT_BELOW = 0.18

const HORN = '\u031b'
const DOT = '\u0323'

const plain = new Map(
  PLAIN.flatMap(([signs, ascent, descent]) => [...signs].map((sign) => [sign, { ascent, descent }])),
)
const letters = new Map<string, Extents | undefined>()

/**
 * How far the ink of a text reaches above and below its base line.
 *
 * @param text a word with the signs around it
 * @returns in parts of the size of the type; undefined if there is a sign in it whose extents are not known
 * @example
 * extentsOf('bán') // { ascent: 0.69, descent: 0 }
 * extentsOf('BẠN') // { ascent: 0.66, descent: 0.18 }
 */
export function extentsOf(text: string): Extents | undefined {
  let ascent = 0
  let descent = 0
  for (const letter of text.normalize('NFC')) {
    if (!letters.has(letter)) letters.set(letter, extentsOfLetter(letter))
    const own = letters.get(letter)
    if (own === undefined) return undefined
    if (own.ascent > ascent) ascent = own.ascent
    if (own.descent > descent) descent = own.descent
  }
  return { ascent, descent }
}

function extentsOfLetter(letter: string): Extents | undefined {
  const [base = '', ...marks] = letter.normalize('NFD')
  const own = plain.get(base)
  if (own === undefined) return undefined
  const reach = base === base.toLowerCase() ? SMALL : CAPITAL
  const above = marks.filter((mark) => mark !== DOT && mark !== HORN).length
  const marked = above > 1 ? reach.marks : above > 0 ? reach.mark : marks.includes(HORN) ? reach.horn : 0
  return {
    ascent: Math.max(own.ascent, marked),
    descent: Math.max(own.descent, marks.includes(DOT) ? DOT_BELOW : 0),
  }
}
