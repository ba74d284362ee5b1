import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Documents whose figures are added up. */
export const GROUPS = ['gold', 'clean', 'fixtures good', 'fixtures poor'] as const

export type Group = (typeof GROUPS)[number]

/** A document to restore and to score. */
export interface BenchDocument {
  /** As it is called in the tables. */
  readonly name: string
  readonly group: Group
  /** The text as it was printed. */
  readonly gold: string
  /** The text as it was read; line i belongs to line i of the gold text. */
  readonly garbled: string
  /** The document whose own pairs the channel must not have seen, if it was trained on them. */
  readonly leaveOut?: string
}

/** Where the documents lie. */
export interface DocumentFolders {
  /** NAME.gold.txt and NAME.garbled.txt; may be missing. */
  readonly gold: string
  /** SLUG/good and SLUG/poor, each with gold.txt and garbled.txt. */
  readonly fixtures: string
}

/** The gold documents; the channel of the package is trained on those that an engine read. */
const GOLD: readonly (readonly [name: string, group: Group, leaveOut: boolean])[] = [
  ['000', 'gold', true],
  ['003', 'gold', true],
  ['001', 'clean', false],
]

const QUALITIES = ['good', 'poor'] as const

/**
 * Reads every document there is; what is missing is left out.
 *
 * @param folders - where they lie
 * @returns the gold documents, then the fixtures by name, the good scan before the poor one
 */
export function loadDocuments(folders: DocumentFolders): BenchDocument[] {
  return [...goldDocuments(folders.gold), ...fixtureDocuments(folders.fixtures)]
}

function goldDocuments(folder: string): BenchDocument[] {
  return GOLD.flatMap(([name, group, leaveOut]) => {
    const texts = readPair(join(folder, `${name}.gold.txt`), join(folder, `${name}.garbled.txt`))
    return texts === null ? [] : [{ name, group, ...texts, ...(leaveOut ? { leaveOut: name } : {}) }]
  })
}

function fixtureDocuments(folder: string): BenchDocument[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .flatMap((slug) =>
      QUALITIES.flatMap((quality) => {
        const scan = join(folder, slug, quality)
        const texts = readPair(join(scan, 'gold.txt'), join(scan, 'garbled.txt'))
        return texts === null ? [] : [{ name: `${slug}, ${quality}`, group: `fixtures ${quality}` as const, ...texts }]
      }),
    )
}

function readPair(gold: string, garbled: string): Pick<BenchDocument, 'gold' | 'garbled'> | null {
  if (!existsSync(gold) || !existsSync(garbled)) return null
  return { gold: readFileSync(gold, 'utf8'), garbled: readFileSync(garbled, 'utf8') }
}
