import { readFile } from 'node:fs/promises'
import { type Chunk, chunks } from '../chunks/index.ts'
import { importTree, systemReason } from '../input/index.ts'
import { InputError } from '../page/index.ts'

/** What a document that can be searched is kept as: chunks, or a tree as JSON or Markdown. The first is read fastest. */
export const SEARCHABLE_FORMATS = ['jsonl', 'json', 'md'] as const

export type SearchableFormat = (typeof SEARCHABLE_FORMATS)[number]

/**
 * Reads a document as chunks.
 *
 * @param file path of a file that `phuchoi batch` or `phuchoi convert` wrote
 * @param format what it was written as
 * @param document what the document is called, where the file does not say it
 * @returns its chunks
 * @throws InputError if it cannot be read, or is not what it should be
 */
export async function readChunks(file: string, format: SearchableFormat, document: string): Promise<Chunk[]> {
  const text = await readText(file)
  if (format === 'jsonl') return chunksOf(text)
  return chunks(await importTree(format, text), { document })
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const reason = systemReason(error)
    throw reason === null ? error : new InputError(reason, { cause: error })
  }
}

function chunksOf(lines: string): Chunk[] {
  return lines.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const chunk = parsed(line)
    if (!isChunk(chunk)) throw new InputError(`line ${i + 1} is no chunk of a document`)
    return chunk
  })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** Whether all is there that an index takes from a chunk. */
function isChunk(value: unknown): value is Chunk {
  if (typeof value !== 'object' || value === null) return false
  const { code, document, documentNumber, headings, id, kind, metadata, pages, text } = value as Record<string, unknown>
  return (
    [document, id, kind, text].every((field) => typeof field === 'string') &&
    (code === null || typeof code === 'string') &&
    typeof documentNumber === 'number' &&
    Array.isArray(headings) &&
    Array.isArray(pages) &&
    pages.length === 2 &&
    typeof metadata === 'object' &&
    metadata !== null
  )
}
