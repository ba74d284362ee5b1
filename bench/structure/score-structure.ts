import { is, type Node, type Root, type Section, type Signature, textOf } from '../../src/tree/index.ts'
import { type Agreement, agreement, sumAgreements } from './agreement.ts'
import { blockStartLines, type GoldHeading, type GoldSignature, type GoldStructure } from './gold-structure.ts'
import { isLike, skeleton } from './likeness.ts'
import { allNodes, nodesOf } from './nodes.ts'
import { type Checks, checksOf, scoreHeader, sumChecks } from './score-header.ts'

/** What lists are compared by, and how tables call it. */
export const MEASURE_NAMES = {
  outline: 'outline',
  outlineText: 'headings, text only',
  footnotes: 'footnotes',
  footnoteRefs: 'marks',
  recipients: 'recipients',
  citations: 'citations',
  blockStarts: 'block starts',
} as const

export type Measure = keyof typeof MEASURE_NAMES

export const MEASURES = Object.keys(MEASURE_NAMES) as readonly Measure[]

/** The scores of a tree, by the measures of `../shared/tools/score-structure.mjs`. */
export interface StructureScores extends Readonly<Record<Measure, Agreement>> {
  readonly header: Checks
  /** Signer and the lines above, for each signature. */
  readonly signature: Checks
  readonly pages: { readonly found: number; readonly gold: number | null }
}

/** The structure of a document, written down by hand, and a label for each of its lines. */
export interface GoldTruth {
  readonly structure: GoldStructure
  readonly labels: string
}

const BLOCKS: ReadonlySet<Node['type']> = new Set(['paragraph', 'listItem', 'heading', 'footnoteDefinition'])

/**
 * Scores a tree. Texts are compared without marks, case and punctuation, so that structure is scored apart from
 * restoration.
 *
 * @param truth - what the tree should say
 * @param tree - the tree; positions are needed for the starts of blocks
 */
export function scoreStructure({ structure, labels }: GoldTruth, tree: Root): StructureScores {
  const headings = nodesOf(tree, 'section').map(headingOf)
  const notes = nodesOf(tree, 'footnoteDefinition').map((note): [string, string] => [note.identifier, textOf(note)])
  const marks = nodesOf(tree, 'footnoteReference').map(({ identifier }) => identifier)
  const citations = nodesOf(tree, 'citation').map(({ code }) => code)
  return {
    header: scoreHeader(structure, tree),
    outline: agreement(structure.outline, headings, sameHeading),
    outlineText: agreement(structure.outline, headings, (a, b) => isLike(a[2], b[2], 0.8)),
    footnotes: agreement(Object.entries(structure.footnotes), notes, (a, b) => a[0] === b[0] && isLike(a[1], b[1])),
    footnoteRefs: agreement(structure.footnoteRefs.map(String), marks, (a, b) => a === b),
    recipients: agreement(structure.recipients, nodesOf(tree, 'recipient').map(textOf), (a, b) => isLike(a, b, 0.75)),
    citations: agreement(structure.citations, citations, (a, b) => skeleton(a) === skeleton(b)),
    blockStarts: agreement(blockStartLines(labels), startLines(tree), (a, b) => a === b),
    signature: scoreSignatures(structure, nodesOf(tree, 'signature')),
    pages: { found: nodesOf(tree, 'pageBreak').length + 1, gold: structure.pages },
  }
}

/** Adds scores up as if the documents were one. */
export function sumScores(scores: readonly StructureScores[]): StructureScores {
  const sums = MEASURES.map((name) => [name, sumAgreements(scores.map((it) => it[name]))] as const)
  return {
    ...(Object.fromEntries(sums) as Record<Measure, Agreement>),
    header: sumChecks(scores.map(({ header }) => header)),
    signature: sumChecks(scores.map(({ signature }) => signature)),
    pages: {
      found: scores.reduce((total, { pages }) => total + pages.found, 0),
      gold: scores.reduce((total, { pages }) => total + (pages.gold ?? 0), 0),
    },
  }
}

function headingOf({ depth, label, children }: Section): GoldHeading {
  return [
    depth,
    label,
    children
      .filter((child) => is(child, 'heading'))
      .slice(0, 1)
      .map(textOf)
      .join(''),
  ]
}

function sameHeading(a: GoldHeading, b: GoldHeading): boolean {
  return a[0] === b[0] && skeleton(a[1]) === skeleton(b[1]) && isLike(a[2], b[2], 0.8)
}

/**
 * The lines on which blocks begin.
 *
 * @param tree - a tree with positions
 */
export function startLines(tree: Root): number[] {
  const lines = allNodes(tree).flatMap(({ type, position }) =>
    BLOCKS.has(type) && position !== undefined ? [position.start.line] : [],
  )
  return [...new Set(lines)].sort((a, b) => a - b)
}

/** The reference scorer looks at one signature; where a document has several, each is held against its own. */
function scoreSignatures({ signature, signatures }: GoldStructure, found: readonly Signature[]): Checks {
  const expected = signatures ?? (signature === null ? [] : [signature])
  return sumChecks(expected.map((gold, i) => scoreSignature(gold, found[i])))
}

function scoreSignature({ lines, signer }: GoldSignature, found: Signature | undefined): Checks {
  const text = found === undefined ? '' : skeleton(textOf(found))
  const above = lines.every((line) => text.includes(skeleton(line)))
  return checksOf([
    ...(signer ? [['signer', isLike(found?.signer ?? '', signer, 0.9)] as const] : []),
    ['lines', above] as const,
  ])
}
