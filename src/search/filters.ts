import { wordsOf } from './words.ts'

/** Which documents are searched. */
export interface SearchFilters {
  /** Type of the document, or its abbreviation: "báo cáo", "BC"; with or without marks. */
  readonly type?: string
  /** First day it may be issued on: "2024-01-01". Documents without a date are left out. */
  readonly from?: string
  /** Last day it may be issued on. */
  readonly to?: string
  /** Words of the name of the agency that issued it, with or without marks. */
  readonly issuer?: string
}

/** A condition in SQL, and what stands for its question marks. */
export interface Condition {
  readonly sql: string
  readonly values: readonly string[]
}

const CONDITIONS: { readonly [Name in keyof SearchFilters]-?: (value: string) => Condition } = {
  type: (value) => ({ sql: '? IN (type_key, notation_key)', values: [keyOf(value)] }),
  from: (value) => ({ sql: 'issued >= ?', values: [value] }),
  to: (value) => ({ sql: 'issued <= ?', values: [value] }),
  issuer: (value) => ({ sql: "instr(' ' || issuer_key || ' ', ?) > 0", values: [` ${keyOf(value)} `] }),
}

/** How filters compare a text: the words without marks, parted by blanks. */
export function keyOf(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')
}

/**
 * Says in SQL which documents are searched.
 *
 * @param filters what was asked for
 * @returns null for all documents
 */
export function conditionOf(filters: SearchFilters): Condition | null {
  const names = Object.keys(CONDITIONS) as (keyof SearchFilters)[]
  const conditions = names.flatMap((name) => {
    const value = filters[name]
    return value === undefined ? [] : CONDITIONS[name](value)
  })
  if (conditions.length === 0) return null
  return { sql: conditions.map(({ sql }) => sql).join(' AND '), values: conditions.flatMap(({ values }) => values) }
}
