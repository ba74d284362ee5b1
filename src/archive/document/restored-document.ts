import { toText } from '../../export/index.ts'
import {
  emptinessOf,
  explained,
  importTree,
  preparedSource,
  type ReadPages,
  readSource,
  type Source,
  type TreeFormat,
  treeFormatOf,
} from '../../input/index.ts'
import type { PageText } from '../../page/index.ts'
import { parseRestoration } from '../../parse/index.ts'
import { metadata } from '../../query/index.ts'
import {
  emptyTally,
  joinParts,
  linesOf,
  pagesOf,
  type Restorer,
  type Tally,
  tallied,
  wordCount,
} from '../../restore/index.ts'
import { documents, type Root } from '../../tree/index.ts'
import type { DocumentSettings } from '../settings.ts'
import { applyDecisions, type DecidedCorrection } from './apply-decisions.ts'
import type { DocumentTask } from './document-runner.ts'

/** A document that was read, restored and parsed. */
export interface RestoredDocument {
  readonly tree: Root
  /** The text that was restored; that of the tree, for a tree that was written down. */
  readonly text: string
  /** Whether places in the tree are places in the text. */
  readonly isPlaced: boolean
  readonly corrections: readonly DecidedCorrection[]
  /** Offset at which each page begins. */
  readonly pageStarts: readonly number[]
  readonly pages: number
  /** Pages that could not be read. */
  readonly failedPages: number
  readonly words: number
  /** Mean confidence of the words that were read, 0 to 1. */
  readonly confidence: number
  readonly warnings: readonly string[]
}

/** What a document is read and restored with. */
export interface DocumentTools {
  readonly restorer: Restorer
  readonly readPages: ReadPages
  /** Calls the reading off: it throws the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Reads a document, restores its text, with what people decided of it, and parses it.
 *
 * @param bytes the file
 * @param task what it is
 * @param settings how it is read and restored
 * @param tools what reads and restores it
 * @throws InputError for what cannot be read; the signal's reason
 */
export async function restoredDocument(
  bytes: Uint8Array,
  task: DocumentTask,
  settings: DocumentSettings,
  { readPages, restorer, signal }: DocumentTools,
): Promise<RestoredDocument> {
  const warnings: string[] = []
  const { dpi, ocr, password } = settings
  const source = await readSource(bytes, {
    ocr,
    ...(dpi === undefined ? {} : { dpi }),
    ...(password === undefined ? {} : { password }),
    ...(signal === undefined ? {} : { signal }),
    readPages,
    onPageError: (error) => warnings.push(explained(error)),
  })
  const emptiness = emptinessOf(source, settings)
  if (emptiness !== null) warnings.push(emptiness)
  const format = source.kind === 'text' ? treeFormatOf(task.input, source.input.text) : null
  if (source.kind === 'text' && format !== null) return await writtenTree(format, source.input.text)
  signal?.throwIfAborted()

  const { input, scan } = await preparedSource(source)
  const { text } = input
  const tally = emptyTally()
  const parts = settings.restore ? restorer.restoreParts(text, scan?.evidence) : []
  const restoration = settings.restore
    ? joinParts(tallied(text, parts, tally))
    : { text, corrections: [], confidence: 1 }
  const decided = applyDecisions(text, restoration, task.decisions, task.sha256)
  const pageStarts = scan === undefined ? textPages(text) : scanPages(scan.pageText, pageCount(source))
  return {
    tree: parseRestoration(text, decided, scan?.pageText),
    text,
    isPlaced: true,
    corrections: decided.corrections,
    pageStarts,
    pages: pageStarts.length,
    failedPages: source.kind === 'pages' ? source.failed : 0,
    words: settings.restore ? tally.words : wordCount(text),
    confidence: confidenceOf(tally, decided.gained),
    warnings,
  }
}

/** A tree that was written down is taken as it is. */
async function writtenTree(format: TreeFormat, written: string): Promise<RestoredDocument> {
  const tree = await importTree(format, written)
  const text = toText(tree)
  return {
    tree,
    text,
    isPlaced: false,
    corrections: [],
    pageStarts: [0],
    pages: documents(tree).reduce((sum, document) => sum + metadata(document).PageAmount, 0),
    failedPages: 0,
    words: wordCount(text),
    confidence: 1,
    warnings: [],
  }
}

const confidenceOf = ({ read, sure }: Tally, gained: number) => (read === 0 ? 1 : Math.min(1, (sure + gained) / read))

const pageCount = (source: Source) => (source.kind === 'pages' ? source.pages.length : 0)

function textPages(text: string): number[] {
  const lines = linesOf(text)
  const { starts } = pagesOf(text, lines)
  return lines.filter((_, i) => starts[i]).map(({ start }) => start)
}

/** Where pages begin in the text that they were laid out as; one without text begins where the next one does. */
function scanPages({ lines, text }: PageText, pages: number): number[] {
  const lineStarts = linesOf(text).map(({ start }) => start)
  const starts: number[] = []
  for (const [i, line] of lines.entries()) {
    while (line !== null && starts.length < Math.min(line.page, pages)) starts.push(lineStarts[i] ?? text.length)
  }
  while (starts.length < pages) starts.push(text.length)
  return starts
}
