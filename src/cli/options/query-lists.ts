import {
  type CitationEntry,
  citations,
  type Figure,
  type FigureCheck,
  type FigureOptions,
  type Footnote,
  figures,
  footnotes,
  type Metadata,
  metadata,
  type OutlineEntry,
  outline,
} from '../../query/index.ts'
import { documents, type Root } from '../../tree/index.ts'

/** A list that can be made of a tree: its entries, and the lines that show one to people. */
interface ListKind<Entry> {
  find(tree: Root, options: FigureOptions): readonly Entry[]
  lines(entry: Entry): readonly string[]
}

/** The lists, by the options that ask for them. */
export const LISTS = {
  outline: kind(outline, outlineLines),
  metadata: kind((tree) => documents(tree).map(metadata), metadataLines),
  citations: kind(citations, (entry) => [citationLine(entry)]),
  footnotes: kind(footnotes, (note) => [footnoteLine(note)]),
  figures: kind(
    (tree, options) => figures(tree, options).figures,
    (figure) => [figureLine(figure)],
  ),
  checks: kind(
    (tree, options) => figures(tree, options).checks,
    (check) => [checkLine(check)],
  ),
} as const

export type ListName = keyof typeof LISTS

/** A list whose entries are known to itself only. */
interface OpenList {
  readonly entries: readonly unknown[]
  lines(): string[]
}

function kind<Entry>(find: ListKind<Entry>['find'], lines: ListKind<Entry>['lines']) {
  return (tree: Root, options: FigureOptions): OpenList => {
    const entries = find(tree, options)
    return { entries, lines: () => entries.flatMap(lines) }
  }
}

function outlineLines({ children, label, printed, title, type }: OutlineEntry): string[] {
  const name = type === 'appendix' ? `Phụ lục ${label}`.trim() : printed
  return [`${name} ${title}`.trim(), ...children.flatMap(outlineLines).map((line) => `  ${line}`)]
}

function metadataLines(record: Metadata): string[] {
  return Object.entries(record).flatMap(([name, value]) => fieldLines(name, value))
}

function fieldLines(name: string, value: unknown): string[] {
  if (value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => fieldLines(name, item))
  if (typeof value !== 'object') return [`${name}: ${value}`]
  return Object.entries(value as object).flatMap(([inner, part]) => fieldLines(`${name}.${inner}`, part))
}

function citationLine({ code, documentType, footnote, issuedDate, issuer, line, section }: CitationEntry): string {
  const place = footnote === null ? section : `[^${footnote}]`
  return row(code, documentType, issuedDate, issuer, place, line)
}

const LOST = { mark: ' (its mark was lost)', text: '(its text was lost)' } as const

function footnoteLine({ identifier, lost, text }: Footnote): string {
  return `[^${identifier}] ${text ?? ''}${lost === null ? '' : LOST[lost]}`
}

const shown = ({ printed, unit }: Figure) => `${printed} ${unit}`.trim()

function figureLine(figure: Figure): string {
  return row(shown(figure), figure.position?.start.line, figure.sentence)
}

function checkLine({ expected, kind, parts, total, verdict }: FigureCheck): string {
  return row(verdict, kind, shown(total), expected, parts.map(shown).join('; '), total.position?.start.line)
}

/** Fields parted by tabs, what is missing empty. */
function row(...fields: readonly (string | number | null | undefined)[]): string {
  return fields.map((field) => field ?? '').join('\t')
}
