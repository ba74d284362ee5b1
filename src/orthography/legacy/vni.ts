/** Letters of VNI (VNI-Times) that are one byte, as Windows-1252 shows them. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ['Ñ', 'Đ'],
  ['ñ', 'đ'],
  ['Ô', 'Ơ'],
  ['ô', 'ơ'],
  ['Ö', 'Ư'],
  ['ö', 'ư'],
  ['Æ', 'Ỉ'],
  ['æ', 'ỉ'],
  ['Ó', 'Ĩ'],
  ['ó', 'ĩ'],
  ['Ò', 'Ị'],
  ['ò', 'ị'],
  ['Î', 'Ỵ'],
  ['î', 'ỵ'],
])

const ACUTE = '\u0301'
const GRAVE = '\u0300'
const HOOK = '\u0309'
const TILDE = '\u0303'
const DOT = '\u0323'
const CIRCUMFLEX = '\u0302'
const BREVE = '\u0306'

/** Marks of VNI, which stand behind their vowel, lower case; capitals have capital ones. */
export const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ['ù', ACUTE],
  ['ø', GRAVE],
  ['û', HOOK],
  ['õ', TILDE],
  ['ï', DOT],
  ['â', CIRCUMFLEX],
  ['á', CIRCUMFLEX + ACUTE],
  ['à', CIRCUMFLEX + GRAVE],
  ['å', CIRCUMFLEX + HOOK],
  ['ã', CIRCUMFLEX + TILDE],
  ['ä', CIRCUMFLEX + DOT],
  ['ê', BREVE],
  ['é', BREVE + ACUTE],
  ['è', BREVE + GRAVE],
  ['ú', BREVE + HOOK],
  ['ü', BREVE + TILDE],
  ['ë', BREVE + DOT],
])

/** The vowels that take a mark, as they are written in VNI, lower case: ô is ơ, and ö is ư. */
export const VNI_CARRIERS: ReadonlySet<string> = new Set(['a', 'e', 'o', 'u', 'y', 'ô', 'ö'])
