import { foldLetters } from '../../orthography/index.ts'

/** Words that an abbreviation passes over. */
const CONNECTORS = new Set(['và', 'của', 'các', 'về', 'cho', 'với', 'thuộc'])
const LETTER = /\p{L}/u
const CENTRAL = /TƯ$/
const MARKED = /[^A-ZĐ]/g
const LEAST_LETTERS = 3

/**
 * The abbreviation that a body bears in codes: the initials of its name, without marks but for Đ. "Trung ương" is TW.
 *
 * @param agency a body's name
 * @returns the abbreviation; empty if it is shorter than three letters
 * @example
 * agencyInitials('Ban Tuyên giáo Tỉnh ủy') // 'BTGTU'
 */
export function agencyInitials(agency: string): string {
  let initials = ''
  for (const word of agency.split(' ')) {
    const initial = word.charAt(0)
    if (LETTER.test(initial) && !CONNECTORS.has(word)) initials += initial
  }
  if (initials.length < LEAST_LETTERS) return ''
  return initials.toUpperCase().replace(CENTRAL, 'TW').replace(MARKED, foldLetters)
}
