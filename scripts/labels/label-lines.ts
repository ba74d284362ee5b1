import { parseMarkup } from '../pages/markup.ts'
import { type PlacedStretch, placeLines } from './place-lines.ts'
import { printedCells } from './printed-cells.ts'
import type { DocumentStructure } from './structure-file.ts'

/** A scan: line i of one text belongs to line i of the other. */
export interface ScanTexts {
  readonly garbled: string
  readonly gold: string
}

/** Labels that share a line are named together; of others the first counts. */
const SIDE_BY_SIDE = new Set(['issuer', 'motto', 'number', 'date', 'subject', 'addressee', 'recipients', 'sign'])

const lineLabel = (stretches: readonly PlacedStretch[]): string => {
  const labels = [...new Set(stretches.map(({ cell, opens }) => (opens ? cell.first : cell.rest)))]
  const beside = labels.filter((label) => SIDE_BY_SIDE.has(label))
  return beside.length > 0 ? beside.join('&') : (labels[0] ?? 'noise')
}

/** Lines of a text; a page number on a line of its own is taken out, lest it is taken for a number of the text. */
const textLines = (text: string): string[] =>
  text
    .replace(/\n$/, '')
    .split('\f')
    .map((page, i) => page.replace(new RegExp(`^${i + 1}$`, 'm'), ''))
    .join('\f')
    .split('\n')

/**
 * Labels the lines of a scan, as ../shared/gold/LABELS.md has it: what each line is in the structure of its document.
 *
 * @param source markup of the document
 * @param structure its outline and addressees
 * @param scan what was printed and what was read
 * @returns a label for each line; one that is dirt or a page number is `noise`
 */
export const labelLines = (source: string, structure: DocumentStructure, { garbled, gold }: ScanTexts): string[] => {
  const read = garbled.split('\n')
  const lines = textLines(gold).map((line) => line.split(/\s+/).filter((word) => word !== ''))
  const placed = placeLines(printedCells(parseMarkup(source), structure), lines)
  const blank = (i: number) => lines[i]!.length === 0 && (read[i] ?? '').trim() === ''
  return placed.map((stretches, i) => (blank(i) ? 'blank' : lineLabel(stretches)))
}
