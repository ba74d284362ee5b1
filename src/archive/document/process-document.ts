import type { DocumentSettings, OutputFormat } from '../settings.ts'
import type { DocumentOutcome, DocumentTask } from './document-runner.ts'
import { detailOf, findingsOf, packDetail, summaryOf } from './document-views.ts'
import { failureOf } from './failure.ts'
import { outputOf } from './output-formats.ts'
import { type DocumentTools, restoredDocument } from './restored-document.ts'

/** What came of a document, and the files that are to be written of it: none, if it failed. */
export interface ProcessedDocument {
  /** Contents by path below the output folder. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
  readonly outcome: DocumentOutcome
}

/**
 * Does a document, from the bytes of its file to those of what is written of it.
 *
 * @param bytes the file
 * @param task what it is, and where what is written of it goes
 * @param settings how it is done
 * @param tools what reads and restores it
 * @returns what came of it; it is rejected for the signal alone
 */
export async function processDocument(
  bytes: Uint8Array,
  task: DocumentTask,
  settings: DocumentSettings,
  tools: DocumentTools,
): Promise<ProcessedDocument> {
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1000
  try {
    const document = await restoredDocument(bytes, task, settings, tools)
    const findings = findingsOf(document)
    const files = new Map<string, string | Uint8Array>()
    for (const [format, path] of Object.entries(task.outputs) as [OutputFormat, string][]) {
      files.set(path, outputOf(format, document.tree, settings, task.input))
    }
    files.set(task.detail, packDetail(detailOf(task, document, findings)))
    const summary = summaryOf(document, findings)
    return { files, outcome: { status: 'done', summary, warnings: document.warnings, seconds: seconds() } }
  } catch (error) {
    tools.signal?.throwIfAborted()
    return { files: new Map(), outcome: failureOf(error, seconds()) }
  }
}
