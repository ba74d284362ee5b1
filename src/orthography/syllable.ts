import { TONED_LETTERS, TONES, type Tone } from './letters.ts'
import { ONSETS, spell } from './onsets.ts'
import type { Rhyme } from './rhymes.ts'

/** A written syllable (âm tiết) taken apart; letters are lower case and without a tone. */
export interface Syllable {
  /** Onset (âm đầu) as written: '', `b`, `ngh`, `gi`, `qu` … */
  readonly onset: string
  readonly rhyme: Rhyme
  readonly tone: Tone
}

interface Frame {
  readonly onset: string
  readonly rhyme: Rhyme
  /** Index of the letter that carries the tone mark, in the old placement and in the new one. */
  readonly mark: Readonly<Record<TonePlacement, number>>
}

/**
 * Where the tone mark of an open rhyme oa, oe, uy stands: `old` on the glide (hóa, khỏe, thủy), `new` on the nucleus
 * (hoá, khoẻ, thuỷ). All other syllables are written alike in both.
 */
export type TonePlacement = 'old' | 'new'

/** The nuclei of two letters whose first letter carries the mark (mía, của, mưa); elsewhere the last does. */
const FIRST_CARRIES: ReadonlySet<string> = new Set(['ia', 'ua', 'ưa', 'ya'])
const MOVING: ReadonlySet<string> = new Set(['oa', 'oe', 'uy'])
/** A syllable that ends in a stop is either sắc or nặng. */
const STOPS: ReadonlySet<string> = new Set(['p', 't', 'c', 'ch'])

function frame(onset: string, rhyme: Rhyme): [string, Frame] {
  const letters = spell(onset, rhyme)
  const start = letters.length - rhyme.coda.length - rhyme.nucleus.length
  const carrier = FIRST_CARRIES.has(rhyme.nucleus) ? start : start + rhyme.nucleus.length - 1
  const moves = MOVING.has(rhyme.glide + rhyme.nucleus) && rhyme.glide !== '' && rhyme.coda === ''
  return [letters, { onset, rhyme, mark: { old: moves ? carrier - 1 : carrier, new: carrier } }]
}

let frames: ReadonlyMap<string, Frame> | undefined

/** All toneless syllables; built at the first call, so that importing the module costs nothing. */
function allFrames(): ReadonlyMap<string, Frame> {
  if (frames) return frames
  const built = new Map<string, Frame>()
  for (const [onset, rhymes] of ONSETS) {
    for (const rhyme of rhymes) {
      const [letters, entry] = frame(onset, rhyme)
      if (!built.has(letters)) built.set(letters, entry)
    }
  }
  frames = built
  return built
}

/** The longest syllable: nghiêng, nghuyếch. */
const LONGEST = 8

/**
 * Finds the letter of a toneless syllable that carries the tone mark.
 *
 * @param letters - The syllable without a tone, lower case.
 * @param placement - Old or new placement.
 * @returns The index of the letter, or null if the letters are no syllable.
 */
export function toneIndex(letters: string, placement: TonePlacement): number | null {
  return allFrames().get(letters)?.mark[placement] ?? null
}

/**
 * Takes a written syllable apart. It accepts any case, both placements of the tone mark, and every combination that
 * the spelling allows, whether a word has it or not; letters foreign to Vietnamese (f, j, w, z), abbreviations,
 * foreign clusters (Krông) and a tone on the wrong letter (tóan) are no syllable.
 *
 * @param word - One word in NFC.
 * @returns Its parts, or null if it is no valid written syllable.
 *
 * @example
 * parseSyllable('Quyết')
 * // { onset: 'qu', rhyme: { glide: '', nucleus: 'yê', coda: 't' }, tone: 'sắc' }
 */
export function parseSyllable(word: string): Syllable | null {
  if (word.length === 0 || word.length > LONGEST) return null
  let letters = ''
  let tone: Tone = TONES[0]!
  let toneAt = -1
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at)
    const vowel = TONED_LETTERS.get(letter)
    letters += vowel?.base ?? letter
    if (vowel === undefined || vowel.tone === TONES[0]) continue
    if (toneAt >= 0) return null
    tone = vowel.tone
    toneAt = at
  }
  const found = allFrames().get(letters.toLowerCase())
  if (found === undefined) return null
  if (toneAt >= 0 && toneAt !== found.mark.old && toneAt !== found.mark.new) return null
  if (STOPS.has(found.rhyme.coda) && tone !== 'sắc' && tone !== 'nặng') return null
  return { onset: found.onset, rhyme: found.rhyme, tone }
}

/**
 * Says whether a word is a valid written syllable; see {@link parseSyllable}.
 *
 * @param word - One word in NFC, in any case.
 * @returns True for a syllable.
 *
 * @example
 * isSyllable('khuỷu') // true
 * isSyllable('UBND') // false
 */
export function isSyllable(word: string): boolean {
  return parseSyllable(word) !== null
}
