import { type DocumentType, readDocumentTypes, readPackaged } from '../../lexicon/index.ts'
import { type FoldedWord, joinedKey, keyOf } from '../folded-words.ts'
import { differences } from '../resemblance.ts'

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

/**
 * Finds the type of a document at the start of a line, with letters read wrong.
 *
 * @param words the words of the line
 * @param symbol what the document's code says it is: "BC-UBND"; '' if there is no code
 */
export function findType(words: readonly FoldedWord[], symbol: string): TypeMatch | null {
  const abbreviation = symbol.split(/[-/]/)[0]!
  let best: TypeMatch | null = null
  let bestFit = 0
  const most = Math.min(words.length, LONGEST)
  for (let count = 1; count <= most; count++) {
    const read = joinedKey(words.slice(0, count))
    for (const type of types()) {
      const confirmed = abbreviation !== '' && type.abbreviation === abbreviation && count === words.length
      const wrong = differences(read, type.key)
      if (wrong > type.key.length * (confirmed ? CONFIRMED : TOLERANCE)) continue
      const fit = type.key.length - 2 * wrong + (confirmed ? type.key.length : 0)
      if (fit > bestFit) {
        best = { type, words: count }
        bestFit = fit
      }
    }
  }
  return best
}

/** Most words that a type has, and one that an engine cut in two. */
const LONGEST = 5
