import { type DocumentType, readDocumentTypes, readPackaged } from '../../lexicon/index.ts'
import { isInCapitals } from '../capitals.ts'
import { type FoldedWord, joinedKey, joinedText, keyOf } from '../folded-words.ts'
import { differences } from '../resemblance.ts'
import { beginsAgency } from './phrases.ts'

interface KeyedType extends DocumentType {
  readonly key: string
}

/** A type of document at the start of a line. */
export interface TypeMatch {
  readonly type: DocumentType
  /** Number of words that name it. */
  readonly words: number
}

/** Share of the letters that may be read wrong; more where the document's code names the type as well. */
const TOLERANCE = 0.2
const CONFIRMED = 0.45
/** Types that bear no name in print. */
const UNPRINTED = new Set(['congvan'])

let known: readonly KeyedType[] | undefined

function types(): readonly KeyedType[] {
  known ??= readDocumentTypes(readPackaged('document-types.txt').toString('utf8'))
    .map((type) => ({ ...type, key: keyOf(type.name) }))
    .filter(({ key }) => !UNPRINTED.has(key))
  return known
}

/** What is known of a header above the line of the type. */
export interface AboveType {
  /** What the document's code says it is: "BC-UBND"; '' if there is no code. */
  readonly symbol: string
  readonly motto: boolean
  readonly number: boolean
  readonly date: boolean
}

/**
 * Finds the type of a document at the start of a line. It is in capitals; below number and date, a short line in
 * capitals is a type even if no list has it.
 *
 * @param words the words of the line
 * @param above what stands above
 */
export function typeOf(words: readonly FoldedWord[], { date, motto, number, symbol }: AboveType): TypeMatch | null {
  const match = knownType(words, symbol)
  if (match !== null) return isInCapitals(joinedText(words.slice(0, match.words))) ? match : null
  const name = joinedText(words)
  const below = number && (date || motto) && words.length <= UNKNOWN_WORDS && isInCapitals(name)
  return below ? { type: { name, abbreviation: '' }, words: words.length } : null
}

/** The known type that the first words of a line are likest to. */
function knownType(words: readonly FoldedWord[], symbol: string): TypeMatch | null {
  const abbreviation = symbol.split(/[-/]/)[0]!
  const whole = words.findLastIndex(({ key }) => key !== '') + 1
  // What follows a type, or is likelier an agency, leaves no room for letters read wrong: "HỘI ĐỒNG", "HỢP ĐỒNG".
  const agency = beginsAgency(words)
  let best: TypeMatch | null = null
  let bestFit = 0
  for (let count = 1; count <= Math.min(whole, LONGEST); count++) {
    const read = joinedKey(words.slice(0, count))
    for (const type of types()) {
      const confirmed = abbreviation !== '' && type.abbreviation === abbreviation
      const tolerance = count < whole || agency ? 0 : confirmed ? CONFIRMED : TOLERANCE
      const wrong = differences(read, type.key)
      if (wrong > type.key.length * tolerance) continue
      const fit = type.key.length - 2 * wrong + (confirmed ? type.key.length : 0)
      if (fit > bestFit) {
        best = { type, words: count }
        bestFit = fit
      }
    }
  }
  return best
}

/** Most words of a type that no list has. */
const UNKNOWN_WORDS = 8
/** Most words that a type has, and one that an engine cut in two. */
const LONGEST = 5
