import { randomBytes } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Database, Statement } from 'node-sqlite3-wasm'
import type { Chunk } from '../chunks/index.ts'
import type { Metadata } from '../query/index.ts'
import { createDatabase } from './database.ts'
import { keyOf } from './filters.ts'
import { COLUMNS, FIELD_NAMES, SCHEMA } from './schema.ts'
import { wordsOf } from './words.ts'

/** Settings of `buildIndex`. */
export interface BuildIndexOptions {
  /** Folder for the file while it is written, on the same disk; by default that of the index. */
  readonly temporary?: string
  /** Breaks it off: nothing is left then but what was there before. */
  readonly signal?: AbortSignal
}

/** What is in an index. */
export interface IndexSummary {
  readonly documents: number
  readonly chunks: number
}

/**
 * Builds a full-text index over chunks, and puts it in the place of the one that is there, if any. The same chunks give the
 * same file. Memory does not grow with their number.
 *
 * @param file path of the index; its folder has to be there
 * @param chunks the chunks, those of a document together, as `chunks` gives them
 * @param options see {@link BuildIndexOptions}
 * @returns how much is in it
 * @throws what `chunks` throws, the reason of the signal, or the error of a file that cannot be written; the old index stays
 * @example
 * await buildIndex('archive.index', chunks(tree, { document: 'bao-cao.pdf' }))
 */
export async function buildIndex(
  file: string,
  chunks: Iterable<Chunk> | AsyncIterable<Chunk>,
  { signal, temporary = dirname(file) }: BuildIndexOptions = {},
): Promise<IndexSummary> {
  const unfinished = join(temporary, `.${basename(file)}-${randomBytes(6).toString('hex')}.tmp`)
  try {
    const database = createDatabase(unfinished)
    try {
      const summary = await fill(database, chunks, signal)
      database.close()
      renameSync(unfinished, file)
      return summary
    } finally {
      if (database.isOpen) database.close()
    }
  } finally {
    rmSync(unfinished, { force: true })
    rmSync(`${unfinished}.lock`, { recursive: true, force: true })
  }
}

const WORD_COLUMNS = [...COLUMNS.exact, ...COLUMNS.folded]
const INSERT_WORDS = `INSERT INTO words(rowid, ${WORD_COLUMNS.join(', ')}) VALUES (?${', ?'.repeat(WORD_COLUMNS.length)})`

async function fill(
  database: Database,
  chunks: Iterable<Chunk> | AsyncIterable<Chunk>,
  signal: AbortSignal | undefined,
): Promise<IndexSummary> {
  database.exec(SCHEMA)
  database.exec('BEGIN')
  const insert = {
    document: database.prepare('INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    chunk: database.prepare('INSERT INTO chunk VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
    words: database.prepare(INSERT_WORDS),
  }
  let documents = 0
  let count = 0
  let last: Chunk | undefined
  for await (const chunk of chunks) {
    signal?.throwIfAborted()
    const begins = chunk.document !== last?.document || chunk.documentNumber !== last.documentNumber
    if (begins) insertDocument(insert.document, ++documents, chunk)
    count++
    const { headings, id, kind, pages, text } = chunk
    insert.chunk.run([count, documents, id, kind, JSON.stringify(headings), ...pages, text])
    const titles = headings.map(({ label, title }) => `${label} ${title}`).join('\n')
    const fields = { about: begins ? aboutOf(chunk) : '', headings: titles, text }
    const forms = FIELD_NAMES.map((field) => formsOf(fields[field]))
    insert.words.run([count, ...forms.map(({ exact }) => exact), ...forms.map(({ folded }) => folded)])
    last = chunk
  }
  for (const statement of Object.values(insert)) statement.finalize()
  database.exec('COMMIT')
  // One tree of words in place of many: a search reads less.
  database.exec("INSERT INTO words(words) VALUES ('optimize')")
  return { documents, chunks: count }
}

function insertDocument(statement: Statement, id: number, { code, document, documentNumber, metadata }: Chunk): void {
  const { IssuedDate, OrganName, Subject } = metadata
  const type = typeOf(metadata, code)
  const notation = metadata.CodeNotation?.split(/[-/]/)[0] ?? ''
  const keys = [type ?? '', notation, OrganName ?? ''].map(keyOf)
  statement.run([id, document, documentNumber, type, code, IssuedDate, OrganName, Subject, ...keys])
}

/** A document with a code that names no type is an official letter (công văn). */
const typeOf = ({ TypeName }: Metadata, code: string | null) => TypeName ?? (code === null ? null : 'CÔNG VĂN')

const aboutOf = ({ code, metadata }: Chunk) =>
  [typeOf(metadata, code), code, metadata.Subject, metadata.OrganName].join('\n')

/** The words of a text in the forms that are searched, parted by blanks. */
function formsOf(text: string) {
  const words = wordsOf(text)
  return { exact: words.map(({ exact }) => exact).join(' '), folded: words.map(({ folded }) => folded).join(' ') }
}
