import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ARCHIVE_FILES, ARCHIVE_FOLDER, archiveRecords } from '../archive/index.ts'
import { SEARCHABLE_FORMATS, type SearchableFormat } from '../search/index.ts'

/** A file that holds a document that can be searched. */
export interface SearchableFile {
  /** What the document is called. */
  readonly document: string
  /** Path of the file below the folder. */
  readonly file: string
  readonly format: SearchableFormat
}

/**
 * Finds what can be searched in a folder: of the output of an archive what its manifest names, of another folder every tree
 * and every file of chunks. A document that was written in several formats is found once.
 *
 * @param folder the folder
 * @returns the files, sorted by document, and how many documents were written in no format that can be searched
 * @throws ArchiveError if the manifest cannot be read
 */
export async function searchableFiles(folder: string): Promise<{ files: SearchableFile[]; others: number }> {
  return existsSync(join(folder, ARCHIVE_FILES.manifest))
    ? inArchive(folder)
    : { files: await inFolder(folder), others: 0 }
}

function inArchive(folder: string) {
  const files: SearchableFile[] = []
  let others = 0
  for (const record of archiveRecords(folder)) {
    if (record.status === 'failed') continue
    const format = SEARCHABLE_FORMATS.find((name) => record.outputs[name] !== undefined)
    const file = format && record.outputs[format]
    if (format === undefined || file === undefined) others++
    else files.push({ document: record.input, file, format })
  }
  return { files, others }
}

const ENDING = /\.([a-z]+)$/i

async function inFolder(folder: string): Promise<SearchableFile[]> {
  const { glob } = await import('tinyglobby')
  const names = await glob(`**/*.{${SEARCHABLE_FORMATS.join(',')}}`, {
    cwd: folder,
    ignore: [`${ARCHIVE_FOLDER}/**`, '**/node_modules/**'],
    caseSensitiveMatch: false,
  })
  const found = new Map<string, SearchableFile>()
  for (const format of SEARCHABLE_FORMATS) {
    for (const file of names) {
      if (ENDING.exec(file)?.[1]?.toLowerCase() !== format) continue
      const document = file.replace(ENDING, '')
      if (!found.has(document)) found.set(document, { document, file, format })
    }
  }
  return [...found.values()].sort((a, b) => (a.document < b.document ? -1 : 1))
}
