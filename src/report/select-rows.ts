import { foldLetters, normalizeText } from '../orthography/index.ts'
import type { DocumentRow } from './document-row.ts'

/** How documents can be sorted. */
export const ROW_ORDERS = ['least-sure', 'most-unsure', 'most-findings', 'name'] as const

export type RowOrder = (typeof ROW_ORDERS)[number]

/** Which documents can be left out. */
export const ROW_FILTERS = ['all', 'unsure', 'findings'] as const

export type RowFilter = (typeof ROW_FILTERS)[number]

/** Which documents are wanted, and how they are sorted. */
export interface RowSelection {
  /** Words of name, number or subject; those without marks are found with any. */
  readonly text: string
  readonly filter: RowFilter
  readonly order: RowOrder
}

/**
 * Makes a search over documents. Their texts are got ready once.
 *
 * @param rows the documents, the least sure first
 * @returns what gives the places in `rows` of the documents that are wanted
 */
export function rowSelector(rows: readonly DocumentRow[]): (selection: RowSelection) => readonly number[] {
  const texts = rows.map(({ input, number, subject }) => marked(`${input} ${number} ${subject}`))
  const folded = texts.map(foldLetters)
  return ({ text, filter, order }) => {
    const words = marked(text).split(/\s+/).filter(Boolean)
    const wanted = words.map((word) => ({ word, among: foldLetters(word) === word ? folded : texts }))
    const holds = (i: number) => wanted.every(({ among, word }) => among[i]!.includes(word))
    const places = rows.map((_, i) => i).filter((i) => FILTERS[filter](rows[i]!) && holds(i))
    return places.sort((a, b) => ORDERS[order](rows[a]!, rows[b]!) || a - b)
  }
}

const marked = (text: string) => normalizeText(text).toLowerCase()

const FILTERS: Readonly<Record<RowFilter, (row: DocumentRow) => boolean>> = {
  all: () => true,
  unsure: ({ unsure }) => unsure > 0,
  findings: (row) => findingCount(row) > 0,
}

const NAMES = new Intl.Collator('vi', { numeric: true })

const ORDERS: Readonly<Record<RowOrder, (a: DocumentRow, b: DocumentRow) => number>> = {
  'least-sure': (a, b) => a.confidence - b.confidence,
  'most-unsure': (a, b) => b.unsure - a.unsure,
  'most-findings': (a, b) => findingCount(b) - findingCount(a),
  name: (a, b) => NAMES.compare(a.input, b.input),
}

/** How many findings a document has, of all rules. */
export const findingCount = ({ findings }: DocumentRow): number =>
  Object.values(findings).reduce((total, count) => total + count, 0)
