/** The signs of a recogniser, one by one. */
interface Signs {
  readonly signs: readonly string[]
  /** By sign, its number in emissions. */
  readonly numbers: ReadonlyMap<string, number>
}

const known = new Map<string, Signs>()

/**
 * Takes the signs of emissions apart, and remembers them: all words of a recogniser have the same.
 *
 * @param text the signs
 */
export function signsOf(text: string): Signs {
  let own = known.get(text)
  if (own === undefined) {
    const signs = [...text]
    own = { signs, numbers: new Map(signs.map((sign, i) => [sign, i + 1])) }
    known.set(text, own)
  }
  return own
}
