import { existsSync } from 'node:fs'
import type { Database } from 'node-sqlite3-wasm'
import type { ChunkHeading, ChunkKind } from '../chunks/index.ts'
import { openToRead } from './database.ts'
import { conditionOf, type SearchFilters } from './filters.ts'
import { IndexError } from './index-error.ts'
import { type Combination, hasMarks, matchExpression } from './match-expression.ts'
import { parseQuery, type Term } from './parse-query.ts'
import { APPLICATION_ID, INDEX_VERSION } from './schema.ts'
import { type Snippet, snippetOf } from './snippet.ts'
import { spellingsOf } from './spellings.ts'

/** An index that is open. Any number may be open at once, in several programs too. */
export interface SearchIndex {
  readonly documents: number
  readonly chunks: number
  /** Closes it; it has to be called. */
  close(): void
}

/** Settings of `searchIndex`. */
export interface SearchOptions extends SearchFilters {
  /** The most hits; 20 by default. */
  readonly limit?: number
  /** Whether all words have to be in a chunk, or any of them; 'all' by default. */
  readonly match?: Combination
  /** Whether words are found that differ by a letter, or two in long words; false by default. */
  readonly typos?: boolean
}

/** A chunk that was found. */
export interface SearchHit {
  /** Id of the chunk. */
  readonly id: string
  readonly document: string
  readonly documentNumber: number
  /** What is registered of the document; null for what it does not say. */
  readonly type: string | null
  readonly code: string | null
  readonly issued: string | null
  readonly issuer: string | null
  readonly subject: string | null
  readonly kind: ChunkKind
  readonly headings: readonly ChunkHeading[]
  readonly pages: readonly [first: number, last: number]
  readonly snippet: Snippet
  /** How it was found: with the marks that were typed, without regard to marks, or in another spelling. */
  readonly match: 'exact' | 'folded' | 'typo'
  /** How well it fits: the higher the better, among hits of the same `match`. */
  readonly score: number
}

const databases = new WeakMap<SearchIndex, Database>()

/**
 * Opens an index that `buildIndex` made.
 *
 * @param file its path
 * @returns the index; to be closed
 * @throws IndexError if it is not there, is no index, or is of another version
 */
export function openIndex(file: string): SearchIndex {
  if (!existsSync(file)) throw new IndexError(file, 'no such index')
  try {
    const { close, database } = openToRead(file)
    try {
      checkVersion(file, database)
      const counts = one(
        database,
        'SELECT (SELECT max(id) FROM document) AS documents, (SELECT max(id) FROM chunk) AS chunks',
      )
      const index: SearchIndex = { documents: Number(counts.documents), chunks: Number(counts.chunks), close }
      databases.set(index, database)
      return index
    } catch (error) {
      close()
      throw error
    }
  } catch (error) {
    throw error instanceof IndexError
      ? error
      : new IndexError(file, 'is no index of phuchoi', undefined, { cause: error })
  }
}

/**
 * Searches an index. Hits with the marks as they were typed come before those with other marks, those before other
 * spellings; of each the best first, by BM25.
 *
 * @param index an open index
 * @param query words, which all have to be in a chunk; phrases in quotes; beginnings of words with a star: `"đề án" chuyển đổi 61/2018/NĐ-CP ngh*`
 * @param options see {@link SearchOptions}
 * @returns the hits, the best first; none for a query without letters and digits
 * @example
 * const index = openIndex('archive.index')
 * searchIndex(index, 'nông thôn mới', { from: '2024-01-01' }).map(({ document, snippet }) => [document, snippet.text])
 * index.close()
 */
export function searchIndex(index: SearchIndex, query: string, options: SearchOptions = {}): SearchHit[] {
  const terms = parseQuery(query)
  const database = databases.get(index)
  if (database === undefined) throw new TypeError('this is no index that openIndex opened')
  if (terms.length === 0) return []
  // In one transaction the file is locked once.
  database.exec('BEGIN')
  try {
    return hitsOf(database, terms, options)
  } finally {
    database.exec('COMMIT')
  }
}

function hitsOf(database: Database, terms: readonly Term[], options: SearchOptions): SearchHit[] {
  const { limit = 20, match: combination = 'all', typos = false } = options
  const hits: SearchHit[] = []
  const seen = new Set<number>()
  const find = (match: SearchHit['match'], expression: string, spellings?: ReadonlySet<string>) => {
    if (hits.length >= limit) return
    for (const row of rowsOf(database, expression, options, limit + seen.size)) {
      if (hits.length >= limit || seen.has(row.id)) continue
      seen.add(row.id)
      hits.push(hitOf(database, row, match, terms, spellings))
    }
  }
  if (hasMarks(terms)) find('exact', matchExpression(terms, 'exact', combination))
  find('folded', matchExpression(terms, 'folded', combination))
  if (typos && hits.length < limit) {
    const spellings = spellingsOf(database, terms)
    const expression = matchExpression(terms, 'folded', combination, (word) => spellings.get(word) ?? [])
    find('typo', expression, new Set([...spellings.values()].flat()))
  }
  return hits
}

function checkVersion(file: string, database: Database): void {
  const { application_id } = one(database, 'PRAGMA application_id')
  const { user_version } = one(database, 'PRAGMA user_version')
  if (application_id !== APPLICATION_ID) throw new IndexError(file, 'is no index of phuchoi')
  if (user_version !== INDEX_VERSION) {
    throw new IndexError(
      file,
      `is an index of another version (${user_version}, not ${INDEX_VERSION})`,
      'Build it anew.',
    )
  }
}

interface Row {
  readonly id: number
  readonly score: number
}

function rowsOf(database: Database, expression: string, filters: SearchFilters, limit: number): Row[] {
  const condition = conditionOf(filters)
  const within =
    condition === null
      ? ''
      : `AND rowid IN (SELECT id FROM chunk WHERE document IN (SELECT id FROM document WHERE ${condition.sql}))`
  const sql = `SELECT rowid AS id, -rank AS score FROM words WHERE words MATCH ? ${within} ORDER BY rank LIMIT ?`
  return database.all(sql, [expression, ...(condition?.values ?? []), limit]) as unknown as Row[]
}

interface Found extends Pick<SearchHit, 'type' | 'code' | 'issued' | 'issuer' | 'subject' | 'kind'> {
  readonly chunk: string
  readonly name: string
  readonly number: number
  readonly headings: string
  readonly first_page: number
  readonly last_page: number
  readonly text: string
}

const FOUND = `SELECT chunk.name AS chunk, chunk.kind, chunk.headings, chunk.first_page, chunk.last_page, chunk.text, document.*
  FROM chunk JOIN document ON document.id = chunk.document WHERE chunk.id = ?`

function hitOf(
  database: Database,
  { id, score }: Row,
  match: SearchHit['match'],
  terms: readonly Term[],
  spellings: ReadonlySet<string> | undefined,
): SearchHit {
  const found = one(database, FOUND, id) as unknown as Found
  return {
    id: found.chunk,
    document: found.name,
    documentNumber: found.number,
    type: found.type,
    code: found.code,
    issued: found.issued,
    issuer: found.issuer,
    subject: found.subject,
    kind: found.kind,
    headings: JSON.parse(found.headings),
    pages: [found.first_page, found.last_page],
    snippet: snippetOf(found.text, terms, match === 'exact' ? match : 'folded', spellings),
    match,
    // Digits beyond these depend on the order of additions.
    score: Number(score.toFixed(4)),
  }
}

function one(database: Database, sql: string, ...values: readonly number[]): Record<string, unknown> {
  return (database.get(sql, [...values]) ?? {}) as Record<string, unknown>
}
