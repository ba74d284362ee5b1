import type { Page } from '../../src/page/index.ts'
import { parseRestoration } from '../../src/parse/index.ts'
import type { Restorer } from '../../src/restore/index.ts'
import { restorePages } from '../../src/scan/index.ts'
import type { Root } from '../../src/tree/index.ts'
import { agreement } from '../structure/agreement.ts'
import { isLike } from '../structure/likeness.ts'
import { type StructureScores, scoreStructure, startLines, sumScores } from '../structure/score-structure.ts'
import type { PageTruth } from './page-truth.ts'
import { INPUT_ROWS, type InputRowName } from './rows.ts'

/** What the parser is given: the restored text alone, or the places of its words as well. */
export const PAGE_PARSERS = { text: 'text alone', places: 'with places' } as const

export type PageParser = keyof typeof PAGE_PARSERS

/** What is parsed. */
export const PARSED_ROWS = ['englishRestored', 'both'] as const satisfies readonly InputRowName[]

export type ParsedRow = (typeof PARSED_ROWS)[number]

/** The scores of the trees of a document. */
export type PageStructure = Readonly<Record<ParsedRow, Readonly<Record<PageParser, StructureScores>>>>

/** How much of a printed line has to agree with one that was read. */
const SAME_LINE = 0.75

/**
 * Scores the trees that are made of a scanned document. Blocks are told by the text of their first lines, since the same
 * page is read in other lines by another engine.
 *
 * @param truth what the trees should say
 * @param pagesOf the pages as they were read for a row
 * @param restorer how they are restored
 */
export function scorePageStructure(
  truth: PageTruth,
  pagesOf: (engines: (typeof INPUT_ROWS)[ParsedRow]['engines']) => readonly Page[],
  restorer: Restorer,
): PageStructure {
  const entries = PARSED_ROWS.map((row) => {
    const { pageText, restoration } = restorePages(pagesOf(INPUT_ROWS[row].engines), restorer)
    const lines = restoration.text.split('\n')
    const scored = (tree: Root) => scoreTree(truth, tree, lines)
    return [
      row,
      {
        text: scored(parseRestoration(pageText.text, restoration)),
        places: scored(parseRestoration(pageText.text, restoration, pageText)),
      },
    ] as const
  })
  return Object.fromEntries(entries) as unknown as PageStructure
}

/** Adds the scores of documents up. */
export function sumPageStructures(structures: readonly PageStructure[]): PageStructure {
  const sum = (row: ParsedRow, parser: PageParser) => sumScores(structures.map((it) => it[row][parser]))
  const entries = PARSED_ROWS.map((row) => [row, { text: sum(row, 'text'), places: sum(row, 'places') }] as const)
  return Object.fromEntries(entries) as unknown as PageStructure
}

function scoreTree({ starts, structure }: PageTruth, tree: Root, lines: readonly string[]): StructureScores {
  const found = startLines(tree).map((line) => lines[line - 1] ?? '')
  return {
    ...scoreStructure({ structure, labels: '' }, tree),
    blockStarts: agreement(starts, found, (printed, read) => isLike(printed, read, SAME_LINE)),
  }
}
