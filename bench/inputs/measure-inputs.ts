import { trainChannel } from '../../scripts/channel/train.ts'
import {
  type Counts,
  countErrorClasses,
  type ErrorClass,
  type Rates,
  rates,
  sumCounts,
  type WordError,
} from '../../src/evaluate/index.ts'
import type { Ocr } from '../../src/ocr/create-ocr.ts'
import type { OcrLanguage } from '../../src/ocr/language.ts'
import type { Page, PageReading } from '../../src/page/index.ts'
import { createRestorer, type Restorer } from '../../src/restore/index.ts'
import { preparePages } from '../../src/scan/index.ts'
import { bootstrapInterval } from '../bootstrap.ts'
import type { MemoryFigure } from '../memory.ts'
import { INPUT_ROW_NAMES, INPUT_ROWS, type InputRow, type InputRowName } from './rows.ts'
import { INPUT_GROUPS, type InputGroup, type ScannedDocument, type ScannedPage } from './scanned-documents.ts'
import { type PageStructure, scorePageStructure, sumPageStructures } from './score-page-structure.ts'
import { type ScoredPages, scorePages } from './score-pages.ts'

/** The scores of a row on some documents. */
export interface InputScores extends Rates {
  readonly row: InputRowName
  readonly errors: number
  /** Printed words where nothing was read. */
  readonly lost: number
  /** Where the word accuracy lies with 95 % probability, in per cent: documents are drawn anew, not lines. */
  readonly interval: readonly [low: number, high: number] | null
  readonly errorClasses: Readonly<Record<ErrorClass, number>>
}

/** Documents whose structure is scored together. */
export const SCAN_STRUCTURE_GROUPS = ['fixtures good', 'fixtures poor', 'forms', 'held-out forms'] as const

export type ScanStructureGroup = (typeof SCAN_STRUCTURE_GROUPS)[number]

/** The scores of every way to read scanned documents. */
export interface InputAccuracy {
  readonly documents: readonly {
    readonly name: string
    readonly group: InputGroup
    readonly pages: number
    readonly words: number
    /** Word accuracy, in per cent. */
    readonly accuracy: Readonly<Record<InputRowName, number | null>>
  }[]
  readonly groups: readonly { readonly group: InputGroup; readonly scores: readonly InputScores[] }[]
  /** The trees that are made of them. */
  readonly structure: readonly { readonly group: ScanStructureGroup; readonly scores: PageStructure }[]
}

export interface InputsResult extends InputAccuracy {
  /** Peak memory of the command; empty where it is not built. */
  readonly memory: readonly MemoryFigure[]
}

export interface InputsOptions {
  readonly ocr: Ocr
  /** The gold documents that the channel is trained on, for those that are scored without their own pairs. */
  readonly gold: string
  readonly log: (message: string) => void
  /** Told of every word error. */
  readonly onErrors?: (document: ScannedDocument, row: InputRowName, errors: readonly WordError[]) => void
}

type RowScores = Readonly<Record<InputRowName, ScoredPages>>

/**
 * Scores every way to read scanned documents, in one run.
 *
 * @param documents the documents
 * @param options the engine
 */
export async function measureInputs(
  documents: readonly ScannedDocument[],
  { ocr, gold, log, onErrors }: InputsOptions,
): Promise<InputAccuracy> {
  const shipped = createRestorer()
  const measured: { document: ScannedDocument; pages: number; rows: RowScores; structure: PageStructure | null }[] = []
  for (const document of documents) {
    log(`reading ${document.name}`)
    const pages = await document.pages()
    const readings = { eng: await readAll(pages, 'eng', ocr), vie: await readAll(pages, 'vie', ocr) }
    const { leaveOut } = document
    const restorer = leaveOut === undefined ? shipped : createRestorer({ channel: trainChannel(gold, leaveOut) })
    const pagesOf = (engines: InputRow['engines']) => readBy(engines, readings)
    const scoreRow = (row: InputRow) => {
      const read = pagesOf(row.engines)
      return scoreOf(row, pages, row.unrecognised ? read.map(unrecognised) : read, restorer)
    }
    const rows = Object.fromEntries(INPUT_ROW_NAMES.map((name) => [name, scoreRow(INPUT_ROWS[name])])) as RowScores
    for (const name of INPUT_ROW_NAMES) onErrors?.(document, name, rows[name].errors)
    const structure = document.truth && scorePageStructure(document.truth, pagesOf, restorer)
    measured.push({ document, pages: pages.length, rows, structure })
  }
  return {
    documents: measured.map(({ document: { name, group }, pages, rows }) => ({
      name,
      group,
      pages,
      words: rows.vietnamese.counts.words,
      accuracy: Object.fromEntries(
        INPUT_ROW_NAMES.map((row) => [row, rates(rows[row].counts).wordAccuracy]),
      ) as Readonly<Record<InputRowName, number | null>>,
    })),
    groups: INPUT_GROUPS.flatMap((group) => {
      const own = measured.filter(({ document }) => document.group === group).map(({ rows }) => rows)
      return own.length === 0 ? [] : [{ group, scores: INPUT_ROW_NAMES.map((row) => scoresOfRow(row, own)) }]
    }),
    structure: SCAN_STRUCTURE_GROUPS.flatMap((group) => {
      const own = measured.flatMap(({ document, structure }) =>
        structure !== null && structureGroup(document) === group ? [structure] : [],
      )
      return own.length === 0 ? [] : [{ group, scores: sumPageStructures(own) }]
    }),
  }
}

function structureGroup({ group, truth }: ScannedDocument): ScanStructureGroup | null {
  if (group === 'gold text') return null
  return truth?.heldOut ? 'held-out forms' : group
}

/** The pages as an engine reads them. */
export async function readAll(pages: readonly ScannedPage[], language: 'eng' | 'vie', ocr: Ocr): Promise<Page[]> {
  const read: Page[] = []
  for (const [i, { image }] of pages.entries()) read.push(await ocr.recognise(image, { number: i + 1, language }))
  return read
}

/** The pages with the readings of these engines, the first one first. */
export function readBy(engines: readonly OcrLanguage[], read: Readonly<Record<OcrLanguage, readonly Page[]>>): Page[] {
  return read[engines[0]!].map((page, i): Page => {
    const readings = engines.flatMap((engine): readonly PageReading[] => read[engine][i]!.readings)
    return { ...page, readings }
  })
}

/** A page without what a recogniser says of its words. */
function unrecognised(page: Page): Page {
  const readings = page.readings.map((reading) => ({
    ...reading,
    lines: reading.lines.map((line) => ({ ...line, words: line.words.map(({ emissions, ...word }) => word) })),
  }))
  return { ...page, readings }
}

function scoreOf(
  { restored }: InputRow,
  scanned: readonly ScannedPage[],
  pages: readonly Page[],
  restorer: Restorer,
): ScoredPages {
  const { evidence, pageText } = preparePages(pages)
  const text = restored ? restorer.restore(pageText.text, evidence).text : pageText.text
  return scorePages(
    scanned.map(({ printed }) => printed),
    pageText,
    text,
  )
}

function scoresOfRow(row: InputRowName, documents: readonly RowScores[]): InputScores {
  const scored = documents.map((rows) => rows[row])
  const counts: Counts = sumCounts(scored.map((one) => one.counts))
  const interval = bootstrapInterval(
    scored.map(({ counts: { errors, words } }) => ({ part: words - errors, all: words })),
  )
  return {
    row,
    ...rates(counts),
    errors: counts.errors,
    lost: scored.reduce((sum, { lost }) => sum + lost, 0),
    interval: interval === null ? null : [percent(interval[0]), percent(interval[1])],
    errorClasses: countErrorClasses(scored.flatMap(({ errors }) => errors)),
  }
}

const percent = (share: number): number => Number((100 * share).toFixed(2))
