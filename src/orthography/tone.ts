import { TONE_ROWS, TONED_LETTERS, TONES, type Tone } from './letters.ts'
import { isSyllable, type TonePlacement, toneIndex } from './syllable.ts'

/**
 * Reads the tone of a word off its first tone mark.
 *
 * @param word - One word in NFC.
 * @returns The tone; `ngang` if no letter carries a mark.
 *
 * @example
 * toneOf('Tỉnh') // 'hỏi'
 */
export function toneOf(word: string): Tone {
  for (const letter of word) {
    const tone = TONED_LETTERS.get(letter)?.tone
    if (tone !== undefined && tone !== 'ngang') return tone
  }
  return 'ngang'
}

/**
 * Takes the tone marks off and leaves the other marks and the case.
 *
 * @param word - Text in NFC.
 * @returns The text without tones, of the same length.
 *
 * @example
 * stripTone('Quyết') // 'Quyêt'
 */
export function stripTone(word: string): string {
  let stripped = ''
  for (const letter of word) stripped += letter < '\u0080' ? letter : (TONED_LETTERS.get(letter)?.base ?? letter)
  return stripped
}

/**
 * Gives a syllable a tone in place of the one it has.
 *
 * @param word - A syllable in any case, with or without a tone.
 * @param tone - The tone it gets.
 * @param placement - Where the mark of an open oa, oe, uy stands.
 * @returns The syllable with the tone, or the word unchanged if its letters are no syllable. The tone is not checked
 *   against the coda: a stop with another tone than sắc or nặng is written, though no syllable.
 *
 * @example
 * withTone('HOA', 'sắc') // 'HÓA'
 * withTone('thuy', 'hỏi', 'new') // 'thuỷ'
 */
export function withTone(word: string, tone: Tone, placement: TonePlacement = 'old'): string {
  const stripped = stripTone(word)
  const at = toneIndex(stripped.toLowerCase(), placement)
  if (at === null) return word
  const toned = TONE_ROWS.get(stripped.charAt(at))?.charAt(TONES.indexOf(tone))
  return stripped.slice(0, at) + toned + stripped.slice(at + 1)
}

/** The last two letters of each open oa, oe, uy with a tone, in every case, and the same in the other placement. */
function endings(placement: TonePlacement): ReadonlyMap<string, string> {
  const pairs = ['oa', 'oe', 'uy'].flatMap(([glide = '', nucleus = '']) =>
    [glide, glide.toUpperCase()].flatMap((first) =>
      [nucleus, nucleus.toUpperCase()].flatMap((second) =>
        TONES.slice(1).map((_, index): [string, string] => {
          const old = TONE_ROWS.get(first)!.charAt(index + 1) + second
          const modern = first + TONE_ROWS.get(second)!.charAt(index + 1)
          return placement === 'new' ? [old, modern] : [modern, old]
        }),
      ),
    ),
  )
  return new Map(pairs)
}

const MOVED: Readonly<Record<TonePlacement, ReadonlyMap<string, string>>> = { old: endings('old'), new: endings('new') }

/** Most words end in a consonant; the test spares them the lookup. */
const OPEN_ENDS: ReadonlySet<number> = new Set([...'aeyAEY'].map((letter) => letter.charCodeAt(0)))

/**
 * Moves the tone mark of an open rhyme oa, oe, uy to its old place (hóa, khỏe, thủy) or its new one (hoá, khoẻ, thuỷ)
 * and keeps the case. After q the u is no part of the rhyme: quý stays in both. What is no syllable stays too.
 *
 * A word without such a rhyme costs a lookup or two; cache by token when counting large texts.
 *
 * @param word - One word in NFC.
 * @param placement - The placement wanted.
 * @returns The word in that placement.
 *
 * @example
 * placeTone('HÓA', 'new') // 'HOÁ'
 * placeTone('Uỷ', 'old') // 'Ủy'
 */
export function placeTone(word: string, placement: TonePlacement): string {
  const last = word.charCodeAt(word.length - 1)
  if (last < 0x80 && !OPEN_ENDS.has(last)) return word
  const moved = MOVED[placement].get(word.slice(-2))
  if (moved === undefined || !isSyllable(word)) return word
  const before = word.charCodeAt(word.length - 3)
  // q and Q: the u belongs to the onset.
  return before === 0x71 || before === 0x51 ? word : word.slice(0, -2) + moved
}
