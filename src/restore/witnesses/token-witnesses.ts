import type { Witness } from '../evidence.ts'
import type { ReadingToken, TokenWitness } from '../lattice/build-lattice.ts'
import { otherReadings } from './other-readings.ts'
import { cutLike } from './witnessed-layout.ts'

const BLANKS = /\s+/
/** Most tokens that one word of a witness is parted among, and most words that one token is. */
const MOST = 4

/**
 * Puts to each token what another engine has read in its place.
 *
 * @param tokens the tokens, in reading order
 * @param byStart what was read where, without overlap, by the offset at which it begins
 */
export function withWitnesses(
  tokens: readonly ReadingToken[],
  byStart: ReadonlyMap<number, Witness>,
): readonly ReadingToken[] {
  if (byStart.size === 0) return tokens
  const found: ReadingToken[] = []
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i]!
    const witness = byStart.get(first.start)
    let count = 1
    if (witness !== undefined) {
      while (i + count < tokens.length && tokens[i + count]!.gap === 'none' && tokens[i + count]!.start < witness.end)
        count++
    }
    const run = tokens.slice(i, i + count)
    const heard = witness === undefined ? undefined : heardBy(run, witness)
    const labelEnd = witness === undefined ? undefined : lostBlank(first, witness)
    run.forEach((token, k) => {
      const told = heard?.[k] === undefined ? token : { ...token, witness: heard[k] }
      found.push(k === 0 && labelEnd !== undefined ? { ...told, labelEnd } : told)
    })
    i += count
  }
  return found
}

/** A label at the beginning of a line that is glued to what follows, and one that is not. */
const GLUED = /^(?:\p{L}|\d{1,2}|[IVX]{1,5})([.)])(?=\p{Lu})/u
const APART = /^[^\s.)]{1,5}([.)])\s/u

/** Where a label ends of which the witness alone has read that a blank stands behind it. */
function lostBlank({ gap, text }: ReadingToken, witness: Witness): number | undefined {
  const glued = gap === 'none' ? null : GLUED.exec(text)
  return glued !== null && glued[1] === APART.exec(witness.text)?.[1] ? glued[0].length : undefined
}

/**
 * What each token of a run gets of its witness.
 *
 * @param run the tokens that the witness stands for, in order
 * @param witness what was read there
 * @returns what was heard for each; nothing where it cannot be told
 */
export function heardBy(
  run: readonly Pick<ReadingToken, 'text'>[],
  { alternatives = [], confidence, source, text }: Witness,
): readonly TokenWitness[] {
  const words = text.split(BLANKS).filter(Boolean)
  if (words.length === 0) return []
  if (run.length === 1 && words.length === 1)
    return [
      {
        source,
        heard: words[0]!,
        others: otherReadings(alternatives, confidence, source),
        ...(confidence === undefined ? {} : { confidence }),
      },
    ]
  if (run.length === words.length) return words.map((heard) => ({ source, heard }))
  if (run.length === 1) return words.length > MOST ? [] : [{ source, heard: words.join(' ') }]
  if (words.length > 1 || run.length > MOST) return []
  const [whole] = words as [string]
  const cuts = cutLike(
    whole,
    run.map((token) => token.text),
  )
  if (cuts === undefined) return []
  return run.map((_, k) => ({
    source,
    heard: whole.slice(cuts[k], cuts[k + 1]),
    share: run.length,
    ...(k === 0 ? { run: { heard: whole, tokens: run.length } } : {}),
  }))
}
