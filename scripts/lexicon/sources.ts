import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { normalizeText } from '../../src/orthography/index.ts'

/** A text that words are counted in. */
export interface Source {
  readonly file: string
  /** How much one occurrence counts: text like that of the documents to be restored counts more. */
  readonly weight: number
  /** Whether it is of the administration: abbreviations, foreign words and terms are taken from these. */
  readonly official: boolean
  /** Whether its words came down whole; texts of laws hold pieces of words from bad conversions. */
  readonly clean: boolean
}

/** The texts, one paragraph a line, by kind: documents of authorities, their titles, laws, newspapers, encyclopaedia. */
export const SOURCES: readonly Source[] = [
  { file: 'admin.txt.gz', weight: 4, official: true, clean: true },
  { file: 'admin_lower.txt.gz', weight: 4, official: true, clean: true },
  { file: 'legal.txt.gz', weight: 1, official: true, clean: false },
  { file: 'news_gov.txt.gz', weight: 1, official: false, clean: true },
  { file: 'wiki.txt.gz', weight: 1, official: false, clean: true },
]

/**
 * Streams the lines of a text.
 *
 * @param corpus - The folder of the texts.
 * @param source - Which of them.
 * @returns Its lines in normal form.
 */
export async function* readLines(corpus: string, source: Source): AsyncGenerator<string> {
  const input = createReadStream(join(corpus, source.file)).pipe(createGunzip())
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) yield normalizeText(line)
}
