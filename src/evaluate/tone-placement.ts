const OPEN_OA_OE_UY = /^(.*?)([ou])([\u0300\u0301\u0303\u0309\u0323]?)([aey])([\u0300\u0301\u0303\u0309\u0323]?)$/iu

/**
 * Writes the tone of a final oa, oe or uy on its first vowel, so that both schools of spelling compare equal
 * (hoá and hóa, uỷ and ủy). It is meant for comparison only: a word it does not know is given back unchanged.
 *
 * @param word - one word
 * @returns the word in NFC
 * @example
 * foldTonePlacement('hoá') // 'hóa'
 * foldTonePlacement('quý') // 'quý': the u belongs to qu
 */
export function foldTonePlacement(word: string): string {
  const match = OPEN_OA_OE_UY.exec(word.normalize('NFD'))
  if (match === null) return word.normalize('NFC')
  const [, before = '', first = '', firstTone = '', second = '', secondTone = ''] = match
  if (/q$/i.test(before)) return word.normalize('NFC')
  return (before + first + (firstTone || secondTone) + second).normalize('NFC')
}
