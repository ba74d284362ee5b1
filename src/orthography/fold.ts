import { PLAIN_LETTERS, TONED_LETTERS } from './letters.ts'

const FOLDED: ReadonlyMap<string, string> = new Map([
  ...[...TONED_LETTERS].map(([letter, { base }]): [string, string] => [letter, plain(base)]),
  ['đ', 'd'],
  ['Đ', 'D'],
])

function plain(letter: string): string {
  const lower = letter.toLowerCase()
  const folded = PLAIN_LETTERS[lower] ?? lower
  return letter === lower ? folded : folded.toUpperCase()
}

const strip = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '')

/**
 * Takes every mark off the letters (`đ` becomes `d`) and keeps their case: what is left are the letters that an OCR
 * engine set to English can print. Letters of other languages lose their marks as well; the rest stays.
 *
 * @param text - Text in NFC.
 * @returns The folded text; of the same length when the text is in NFC and holds no combining mark.
 *
 * @example
 * foldLetters('Đồng Tháp') // 'Dong Thap'
 */
export function foldLetters(text: string): string {
  let folded = ''
  for (const letter of text) folded += letter < '\u0080' ? letter : (FOLDED.get(letter) ?? strip(letter))
  return folded
}
