import type { Restoration } from '../../src/restore/index.ts'
import type { Root } from '../../src/tree/index.ts'
import type { RestoreFairly } from '../restorations.ts'
import { STRUCTURE_GROUPS, type StructuredDocument, type StructureGroup } from './documents.ts'
import { type StructureScores, scoreStructure, sumScores } from './score-structure.ts'

/** Makes a tree of a text and its restoration. */
export type ParseRestoration = (source: string, restoration: Restoration) => Root

export interface DocumentStructureScores {
  readonly name: string
  readonly group: StructureGroup
  readonly scores: StructureScores
}

/** The documents of a group as one. */
export interface GroupStructureScores {
  readonly group: StructureGroup
  readonly scores: StructureScores
}

/**
 * Scores the trees of documents.
 *
 * @param documents - the documents
 * @param restore - restores one of them
 * @param parse - makes its tree
 * @returns scores by document
 */
export function scoreTrees(
  documents: readonly StructuredDocument[],
  restore: RestoreFairly,
  parse: ParseRestoration,
): DocumentStructureScores[] {
  return documents.map(({ name, group, input, truth }) => {
    const tree = parse(input.garbled, restore(input))
    return { name, group, scores: scoreStructure(truth, tree) }
  })
}

/** The scores of each group that has documents, added up. */
export function groupTotals(documents: readonly DocumentStructureScores[]): GroupStructureScores[] {
  return STRUCTURE_GROUPS.flatMap((group) => {
    const members = documents.filter((document) => document.group === group)
    return members.length === 0 ? [] : [{ group, scores: sumScores(members.map(({ scores }) => scores)) }]
  })
}
