import { isInCapitals } from '../parse/capitals.ts'
import { foldedWords } from '../parse/folded-words.ts'
import { findDate } from '../parse/header/dates.ts'
import { findMotto } from '../parse/header/mottoes.ts'
import type { HeaderContent } from '../tree/index.ts'
import type { StyledText } from './styled-text.ts'

/** What stands in the two columns above the title. */
export type LetterheadType = 'issuer' | 'motto' | 'docNumber' | 'placeDate'

const NUMBER = /^số(?!\p{L})/iu
const ADDRESSED = /^kính gửi/iu
const ABOUT = /^v\/v(?!\p{L})/iu

/** "Số:", which is a label and no part of a document's number. */
export const NUMBER_LABEL = 'Số:'

/** "V/v", which is a label of a letter's subject and no part of it. */
export const ABOUT_LABEL = 'V/v'

/**
 * What a cell of a letterhead is: on the left issuer and number, on the right the state and the date.
 *
 * @param column 0 for the left one
 * @param text of the cell, label and all
 */
export function letterheadType(column: number, text: string): LetterheadType {
  if (column === 0) return NUMBER.test(text) ? 'docNumber' : 'issuer'
  return findDate(text) === null ? 'motto' : 'placeDate'
}

/**
 * What a paragraph of a header is.
 *
 * @param style of the paragraph
 * @param text of the paragraph
 * @param titled whether the type of the document stands above it
 * @returns null if it belongs to no header
 */
export function headerType(style: StyledText['style'], text: string, titled: boolean): HeaderContent['type'] | null {
  if (ADDRESSED.test(text)) return 'addressee'
  if (ABOUT.test(text) || (titled && style === 'strong')) return 'subject'
  if (titled) return null
  if (NUMBER.test(text)) return 'docNumber'
  if (findDate(text) !== null && text.length < LONGEST_DATE) return 'placeDate'
  if (findMotto(foldedWords(text, { start: 0, end: text.length })) !== null) return 'motto'
  return isInCapitals(text) ? 'issuer' : null
}

/** Longer lines with a date in them are sentences. */
const LONGEST_DATE = 80
