import type { DictionaryName } from '../../src/lexicon/index.ts'

const SOURCES = [
  'Counted over decisions, plans and reports of authorities (an occurrence counts four times), laws, newspapers and an',
  'encyclopaedia (once).',
]
const PLACEMENT = 'Tone marks of open oa, oe, uy are in the old place: hóa, thủy.'

/** The comments at the head of each dictionary: what it is, what it was made from, its fields. */
export const HEADERS: Readonly<Record<DictionaryName, readonly string[]>> = {
  'syllables.txt': [
    'Written syllables, lower case.',
    ...SOURCES,
    PLACEMENT,
    'Fields: syllable, count in any case, count with a capital first letter.',
  ],
  'words.txt': [
    'Words of documents that are no Vietnamese syllables: foreign words, units, parts of names.',
    ...SOURCES,
    'Checked by hand. A word that is written in several cases has a line for each.',
    'Fields: word, count in this case.',
  ],
  'abbreviations.txt': [
    'Abbreviations of administrative documents.',
    'Written by hand; mined from texts that explain them, with the initials checked; and the frequent ones that no text',
    'explains. Counted over documents of authorities (an occurrence counts four times) and laws (once), outside headings.',
    'Fields: abbreviation, expansions separated by "; " (empty if not known), count.',
  ],
  'document-types.txt': [
    'Types of documents and their abbreviations in codes: those of the decree on records work, of laws, and older ones.',
    'Written by hand.',
    'Fields: type, abbreviation (empty if it has none).',
  ],
  'code-symbols.txt': [
    'Symbols that follow the number in the codes of documents (61/2018/NĐ-CP, 36-HD/VPTW).',
    ...SOURCES,
    'Fields: symbol, count.',
  ],
  'agencies.txt': [
    'Names of agencies and other bodies, now and before.',
    'Checked by hand.',
    ...SOURCES,
    'Fields: name, count (a name within a longer one does not count).',
  ],
  'places.txt': [
    'Administrative units before and after July 2025, when districts ceased and provinces merged.',
    'From lists of units.',
    PLACEMENT,
    'Fields: name, level, units above, validity (-2025-06: until June 2025; 2025-07-: since July 2025; both). The units',
    'above a unit are separated by ", ", the nearest first; several units of one name share a line, separated by "; ".',
  ],
  'family-names.txt': [
    'Family names.',
    'The names by hand, the counts from a list of personal names.',
    'Fields: name, count.',
  ],
  'given-names.txt': [
    'Given names and middle names.',
    'From a list of personal names that begin with a known family name.',
    PLACEMENT,
    'Fields: name, count as last word of a name, count as middle word.',
  ],
  'terms.txt': [
    'Administrative terms of two to five syllables, lower case.',
    'Found in documents of authorities and laws as runs of syllables that attract each other and vary in what stands',
    'beside them. An occurrence in a document of an authority counts four times, in a law once.',
    PLACEMENT,
    'Fields: term, count.',
  ],
}
