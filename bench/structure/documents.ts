import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BenchDocument, type DocumentFolders, loadDocuments } from '../documents.ts'
import { heldOutForms } from './held-out.ts'
import type { GoldTruth } from './score-structure.ts'

/** Documents whose scores are added up. */
export const STRUCTURE_GROUPS = [
  'gold',
  'clean',
  'fixtures good',
  'fixtures poor',
  'fixtures, printed text',
  'forms',
  'forms, printed text',
  'held-out forms',
  'held-out forms, printed text',
] as const

export type StructureGroup = (typeof STRUCTURE_GROUPS)[number]

/** A document to parse and to score. */
export interface StructuredDocument {
  readonly name: string
  readonly group: StructureGroup
  /** What is restored and then parsed. */
  readonly input: BenchDocument
  readonly truth: GoldTruth
}

/**
 * Reads the documents that have their structure written down: gold documents, scans, and the printed text of the scans.
 * What is missing is left out.
 *
 * @param folders - where they lie; forms are below the fixtures
 */
export function loadStructuredDocuments(folders: DocumentFolders): StructuredDocument[] {
  return [
    ...loadDocuments(folders).flatMap((input) => structured(input, input.group, ...truthFiles(folders, input))),
    ...formDocuments(join(folders.fixtures, 'forms')),
  ]
}

function truthFiles({ gold, fixtures }: DocumentFolders, { name, group }: BenchDocument): [string, string] {
  if (!group.startsWith('fixtures')) return [join(gold, `${name}.struct.json`), join(gold, `${name}.labels.txt`)]
  const [slug = '', quality = ''] = name.split(', ')
  return [join(fixtures, slug, 'structure.json'), join(fixtures, slug, quality, 'labels.txt')]
}

function formDocuments(folder: string): StructuredDocument[] {
  if (!existsSync(folder)) return []
  const heldOut = heldOutForms(folder)
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const [gold, garbled] = [join(folder, name, 'gold.txt'), join(folder, name, 'garbled.txt')].map(readText)
      const input = { name, group: 'fixtures good' as const, gold: gold ?? '', garbled: garbled ?? '' }
      const files = [join(folder, name, 'structure.json'), join(folder, name, 'labels.txt')] as const
      return structured(input, heldOut.has(name) ? 'held-out forms' : 'forms', ...files)
    })
}

/** A scan is parsed as it was read, and as it was printed. */
function structured(
  input: BenchDocument,
  group: StructureGroup,
  structureFile: string,
  labelFile: string,
): StructuredDocument[] {
  if (!existsSync(structureFile) || !existsSync(labelFile)) return []
  const truth = { structure: JSON.parse(readText(structureFile)), labels: readText(labelFile) }
  const asRead: StructuredDocument = { name: input.name, group, input, truth }
  const printedGroup = PRINTED_GROUPS[group]
  if (printedGroup === undefined || input.gold === input.garbled) return [asRead]
  const printed = { ...input, name: `${input.name}, printed`, garbled: input.gold }
  return [asRead, { name: printed.name, group: printedGroup, input: printed, truth }]
}

const PRINTED_GROUPS: { readonly [G in StructureGroup]?: StructureGroup } = {
  'fixtures good': 'fixtures, printed text',
  forms: 'forms, printed text',
  'held-out forms': 'held-out forms, printed text',
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
