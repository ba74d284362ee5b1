import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sqlite, { type Database } from 'node-sqlite3-wasm'

/**
 * Opens a database that nobody writes any more. SQLite locks a file by a folder beside it, which an archive that is only
 * read does not allow and a search that was killed would leave behind; a link in a folder of its own takes the lock.
 *
 * @param file path of the database
 * @returns the database, and what closes it
 */
export function openToRead(file: string): { readonly database: Database; close(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'phuchoi-search-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const database = new sqlite.Database(linkTo(file, folder), { readOnly: true, fileMustExist: true })
    return {
      database,
      close() {
        database.close()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}

function linkTo(file: string, folder: string): string {
  const link = join(folder, 'index')
  try {
    symlinkSync(resolve(file), link)
    return link
  } catch {
    // Windows lets not everybody make links.
    return file
  }
}

/**
 * Makes a database.
 *
 * @param file its path; nothing may be there
 */
export function createDatabase(file: string): Database {
  const database = new sqlite.Database(file)
  // It is written in one go and takes its place when it is done: what is left of a failure is thrown away.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE')
  database.exec('PRAGMA page_size = 8192; PRAGMA cache_size = -16000')
  return database
}
