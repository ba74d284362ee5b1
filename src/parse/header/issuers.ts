import { type FoldedWord, joinedKey } from '../folded-words.ts'
import { resembles } from '../resemblance.ts'
import { beginsAgency, beginsArea } from './phrases.ts'

const OPEN = /(?:[,–-]|(?<!\p{L})(?:VÀ|CỦA|CÁC|VỀ|THUỘC|VA|CUA))$/iu

/** Whether a name wants that of an area: "ỦY BAN NHÂN DÂN". */
const lacksArea = (words: readonly FoldedWord[]): boolean => resembles(joinedKey(words.slice(-2)), 'nhandan', 0.3)

const AREA = /^(?:tỉnh|huyện|quận|xã|phường|phố|trấn|TP\.?)$/iu

/** Whether a line goes the name of the agency on that the line above it began. */
export function continuesIssuer(words: readonly FoldedWord[], before: readonly FoldedWord[]): boolean {
  const last = before[before.length - 1]
  if (last === undefined || OPEN.test(last.text)) return true
  // One word alone is the end of a name, though names begin with it: "MÔI", "TRƯỜNG".
  if (words.length > 1 && (beginsAgency(words) || beginsArea(words))) return false
  if (lacksArea(before)) return false
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
    const goesOn = index > 0 && !beginsAgency(words) && (beginsArea(words) || lacksArea(names[index - 1]!))
    agencies.push(index === 0 ? 0 : agencies[index - 1]! + (goesOn ? 0 : 1))
  })
  return agencies.map((agency) => (agency === agencies[agencies.length - 1] ? 'issuing' : 'superior'))
}
