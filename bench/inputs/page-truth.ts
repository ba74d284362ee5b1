import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { blockStartLines, type GoldStructure } from '../structure/gold-structure.ts'
import { heldOutForms } from '../structure/held-out.ts'

/** The structure of a scanned document, written down by hand. */
export interface PageTruth {
  readonly structure: GoldStructure
  /** The printed lines on which blocks begin: where a line stands in the text depends on how the page was read. */
  readonly starts: readonly string[]
  /** Whether the document is kept from those who work on the parser. */
  readonly heldOut: boolean
}

/**
 * Reads what is written down of a document.
 *
 * @param folder holds `structure.json`
 * @param scan holds `labels.txt` and `gold.txt`, the printed text line by line
 * @returns null if any of them is missing
 */
export function readPageTruth(folder: string, scan: string): PageTruth | null {
  const files = [join(folder, 'structure.json'), join(scan, 'labels.txt'), join(scan, 'gold.txt')] as const
  if (!files.every((file) => existsSync(file))) return null
  const [structure, labels, gold] = files.map((file) => readFileSync(file, 'utf8'))
  const lines = gold!.split('\n')
  return {
    structure: JSON.parse(structure!),
    starts: blockStartLines(labels!).map((line) => lines[line - 1] ?? ''),
    heldOut: heldOutForms(dirname(folder)).has(basename(folder)),
  }
}
