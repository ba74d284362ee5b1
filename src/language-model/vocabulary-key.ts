import { isSyllable, placeTone } from '../orthography/index.ts'

/**
 * The form under which the language model counts a word. Tone placement is levelled ("hoá" counts as "hóa"), and a
 * syllable in capitals counts in lower case, so that headings share the statistics of running text. Capitals that
 * are no syllable (UBND) keep their case: they are abbreviations.
 *
 * @param word a word of letters, NFC
 * @returns the vocabulary key
 * @example
 * vocabularyKey('HOÁ') // 'hóa'
 * vocabularyKey('Tỉnh') // 'Tỉnh'
 * vocabularyKey('UBND') // 'UBND'
 */
export function vocabularyKey(word: string): string {
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) {
    const lower = word.toLowerCase()
    return isSyllable(lower) ? placeTone(lower, 'old') : word
  }
  return placeTone(word, 'old')
}
