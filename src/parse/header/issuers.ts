import type { FoldedWord } from '../folded-words.ts'
import { beginsAgency, beginsArea } from './phrases.ts'

const OPEN = /(?:[,–-]|(?<!\p{L})(?:VÀ|CỦA|CÁC|VỀ|THUỘC|VA|CUA))$/iu

const AREA = /^(?:tỉnh|huyện|quận|xã|phường|phố|trấn|TP\.?)$/iu

/** Whether a line goes the name of the agency on that the line above it began. */
export function continuesIssuer(words: readonly FoldedWord[], before: readonly FoldedWord[]): boolean {
  const last = before[before.length - 1]
  if (last === undefined || OPEN.test(last.text)) return true
  if (beginsAgency(words) || beginsArea(words)) return false
  // "UBND TỈNH VÂN ĐÔNG" is whole, and what follows another agency, whatever an engine made of its first word.
  return !before.some(({ text }, index) => index < before.length - 1 && AREA.test(text))
}

/**
 * Tells the agency that issues a document from the ones above it. The name of one agency may stand on two lines ("ỦY
 * BAN NHÂN DÂN", "TỈNH VÂN ĐÔNG"); the last agency is the one that issues.
 *
 * @param names the words of each issuer's name
 */
export function issuerRoles(names: readonly (readonly FoldedWord[])[]): ('superior' | 'issuing')[] {
  const agencies: number[] = []
  names.forEach((words, index) => {
    const goesOn = index > 0 && beginsArea(words) && !beginsAgency(words)
    agencies.push(index === 0 ? 0 : agencies[index - 1]! + (goesOn ? 0 : 1))
  })
  return agencies.map((agency) => (agency === agencies[agencies.length - 1] ? 'issuing' : 'superior'))
}
