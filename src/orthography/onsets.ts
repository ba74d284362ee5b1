import { GLIDE_RHYMES, IE_RHYMES, PLAIN_RHYMES, QU_RHYMES, type Rhyme, Y_RHYMES, YE_RHYMES } from './rhymes.ts'

const isFront = ({ glide, nucleus }: Rhyme): boolean => glide === '' && /^[eêiy]/.test(nucleus)
const isSpelledInI = ({ nucleus }: Rhyme): boolean => nucleus.startsWith('i')

const UNGLIDED = [...PLAIN_RHYMES, ...IE_RHYMES, ...Y_RHYMES]
const FRONT = UNGLIDED.filter(isFront)
const FRONT_IN_I = FRONT.filter(({ nucleus }) => nucleus !== 'y')
const BACK = [...PLAIN_RHYMES, ...GLIDE_RHYMES].filter((rhyme) => !isFront(rhyme))
const ALL = [...UNGLIDED, ...GLIDE_RHYMES]

/** Onsets of one sound that have one spelling before every rhyme. */
const REGULAR = 'b ch d đ h kh l m n nh p ph r s t th tr v x'.split(' ')

/**
 * Each onset (âm đầu), '' for none, with the rhymes that may follow it in writing: c, g, ng stand before back vowels
 * and glides, k, gh, ngh before e, ê, i. The i of `gi` is written once when the rhyme begins with i (gì, giếng).
 */
export const ONSETS: ReadonlyMap<string, readonly Rhyme[]> = new Map<string, readonly Rhyme[]>([
  ['', [...PLAIN_RHYMES, ...YE_RHYMES, ...Y_RHYMES, ...GLIDE_RHYMES]],
  // iê before ê, since a closed giê- is heard as iê (giêng).
  ['gi', [...IE_RHYMES, ...PLAIN_RHYMES.filter((rhyme) => rhyme.nucleus !== 'ia'), ...GLIDE_RHYMES]],
  ['qu', QU_RHYMES],
  ['c', BACK],
  ['k', FRONT],
  ['g', BACK],
  ['gh', FRONT_IN_I],
  ['ng', BACK],
  ['ngh', FRONT_IN_I],
  ...REGULAR.map((onset): [string, readonly Rhyme[]] => [onset, ALL]),
])

/**
 * Writes an onset and a rhyme without a tone.
 *
 * @param onset - A key of {@link ONSETS}.
 * @param rhyme - One of its rhymes.
 * @returns The letters, lower case: `gi` and `iêng` give 'giêng'.
 */
export function spell(onset: string, rhyme: Rhyme): string {
  const letters = rhyme.glide + rhyme.nucleus + rhyme.coda
  return onset === 'gi' && isSpelledInI(rhyme) ? `g${letters}` : onset + letters
}
