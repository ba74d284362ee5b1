import type { DocumentSummary } from '../archive/document/document-runner.ts'
import { OUTPUT_ENDINGS, type OutputFormat } from '../archive/settings.ts'
import type { Metadata } from '../query/index.ts'
import type { CatalogueRow } from './row.ts'

/** What stands in a cell; nothing for null. */
type Cell = string | number | null | undefined

type Column = readonly [name: string, cell: (row: CatalogueRow) => Cell]

const LIST_SEPARATOR = '; '

/** The columns, from left to right. Those with the names of the decree come first. */
export const COLUMNS: readonly Column[] = [
  ['TypeName', registered(({ TypeName }) => TypeName)],
  ['CodeNumber', registered(({ CodeNumber }) => CodeNumber)],
  ['CodeNotation', registered(({ CodeNotation }) => CodeNotation)],
  ['IssuedDate', registered(({ IssuedDate }) => IssuedDate)],
  ['OrganName', registered(({ OrganName }) => OrganName)],
  ['Subject', registered(({ Subject }) => Subject)],
  ['Language', registered(({ Language }) => Language)],
  ['PageAmount', registered(({ PageAmount }) => PageAmount)],
  ['SignerInfo.Position', registered(({ SignerInfo }) => SignerInfo?.Position)],
  ['SignerInfo.FullName', registered(({ SignerInfo }) => SignerInfo?.FullName)],
  ['To', registered(({ To }) => To.map(({ OrganName }) => OrganName).join(LIST_SEPARATOR))],
  ['Input', ({ record }) => record.input],
  ['DocumentNumber', ({ documentNumber }) => documentNumber],
  ['Status', ({ record }) => record.status],
  ['FailureKind', ({ record }) => (record.status === 'failed' ? record.kind : null)],
  ['Reason', ({ record }) => (record.status === 'failed' ? record.reason : null)],
  ...outputColumns(),
  ['SHA256', ({ record }) => record.sha256],
  ['Size', ofInput(({ record }) => record.size)],
  ['Pages', ofInput(summed(({ pages }) => pages))],
  ['FailedPages', ofInput(summed(({ failedPages }) => failedPages))],
  ['Words', ofInput(summed(({ words }) => words))],
  ['Corrections', ofInput(summed(({ corrections }) => corrections))],
  ['Unsure', ofInput(summed(({ unsure }) => unsure))],
  ['Confidence', summed(({ confidence }) => confidence.toFixed(4))],
  ['Findings', ofInput(summed(({ findings }) => Object.values(findings).reduce((sum, count) => sum + count, 0)))],
  ['FindingsByRule', ofInput(summed(({ findings }) => rulesOf(findings)))],
  ['Warnings', ofInput(({ done }) => done?.warnings.join(LIST_SEPARATOR))],
]

/** Of what is registered of a document. */
function registered(cell: (metadata: Metadata) => Cell): Column[1] {
  return ({ metadata }) => metadata && cell(metadata)
}

/** Of what there is to say of an input that was done. */
function summed(cell: (summary: DocumentSummary) => Cell): Column[1] {
  return ({ done }) => done && cell(done.summary)
}

/** What counts for the whole input stands in its first row alone, so that a column can be added up. */
function ofInput(cell: Column[1]): Column[1] {
  return (row) => ((row.documentNumber ?? 1) === 1 ? cell(row) : null)
}

function outputColumns(): Column[] {
  const formats = Object.keys(OUTPUT_ENDINGS) as OutputFormat[]
  return formats.map((format): Column => [`Output.${format}`, ({ done }) => done?.outputs[format]])
}

function rulesOf(findings: Readonly<Record<string, number>>): string {
  const rules = Object.keys(findings).filter((rule) => findings[rule] !== 0)
  return rules
    .sort()
    .map((rule) => `${rule} ${findings[rule]}`)
    .join(LIST_SEPARATOR)
}
