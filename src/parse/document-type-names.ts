import { readDocumentTypes, readPackaged } from '../lexicon/index.ts'

/** What texts call documents beside their types. */
const OTHER_NAMES = ['bản án', 'công hàm', 'công thư', 'giấy phép', 'thông tri', 'văn bản', 'văn bản hợp nhất'] as const

let known: ReadonlyMap<string, string> | undefined

/**
 * Names that documents have in a text that cites them, in small letters, and the abbreviations that their codes bear; ''
 * if there is none. A name that begins with another one's name is another type: the longest counts.
 */
export function documentTypeNames(): ReadonlyMap<string, string> {
  known ??= new Map([
    ...OTHER_NAMES.map((name) => [name, ''] as const),
    ...readDocumentTypes(readPackaged('document-types.txt').toString('utf8')).map(
      ({ abbreviation, name }) => [name.toLowerCase(), abbreviation] as const,
    ),
  ])
  return known
}
