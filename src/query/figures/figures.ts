import type { Position } from 'unist'
import type { Node } from '../../tree/index.ts'
import { exact, type FigureCheckKind, type FigureVerdict, type MentionCheck, type Placed } from './checks.ts'
import { type Context, contextOf, sentenceAt } from './context.ts'
import { inlineSums } from './inline-sums.ts'
import { listSums } from './list-sums.ts'
import type { Mention } from './mentions.ts'
import { positionOf } from './positions.ts'
import { remainderChecks } from './remainders.ts'
import { shareChecks } from './shares.ts'
import { statementsOf } from './statements.ts'
import { wordChecks } from './words.ts'

/** A number of the text, with what it counts or measures. */
export interface Figure {
  /** 2846.5 */
  readonly value: number
  /** "tỷ đồng", "hồ sơ", "%"; '' where it is not said. */
  readonly unit: string
  /** "2.846,5" */
  readonly printed: string
  /** The sentence that it stands in. */
  readonly sentence: string
  /** Headings that it stands below, the outermost first: ["II. KẾT QUẢ", "1. Kết quả chung"]. */
  readonly path: readonly string[]
  /** Where it stands in the source; of the whole text node, where it cannot be told more exactly. */
  readonly position?: Position
}

/** Whether figures of the text fit each other. */
export interface FigureCheck {
  readonly kind: FigureCheckKind
  readonly verdict: FigureVerdict
  /** What must follow from the parts: the total, the percentage, the whole. */
  readonly total: Figure
  /** What it follows from; for an amount in words none. */
  readonly parts: readonly Figure[]
  /** What the total should be by the parts, in its unit. */
  readonly expected: number
}

/** What a document says in figures. */
export interface Figures {
  readonly figures: readonly Figure[]
  readonly checks: readonly FigureCheck[]
}

/** How figures are placed. */
export interface FigureOptions {
  /** The text that the tree was parsed from; with it every figure gets a position of its own. */
  readonly source?: string
}

/**
 * Finds the figures of a document and checks what the document itself says of them: that parts make up a total, that a
 * part is a percentage of a whole. A misread digit shows as a check that is inconsistent. Dates, numbers of articles
 * and the codes of other documents are no figures.
 *
 * A check is inconsistent only where the text clearly says that the figures must fit, or where a single other digit
 * would make them fit; where it is not clear, it is "not checkable". Percentages and figures with decimals may be
 * rounded. A check says nothing about which of its figures is wrong.
 *
 * @param tree a tree, or a node of one
 * @param options how figures are placed
 * @returns the figures in the order of the tree; the checks in the order of what they check
 *
 * @example
 * const { checks } = figures(parse(text), { source: text })
 * checks.filter(({ verdict }) => verdict === 'inconsistent')
 */
export function figures(tree: Node, { source }: FigureOptions = {}): Figures {
  const contexts = statementsOf(tree).map(contextOf)
  const made = contexts.map(
    (context) => new Map(context.mentions.map((mention) => [mention, figureOf(context, mention, source)])),
  )
  const figureAt = ({ mention, statement }: Placed) => made[statement]!.get(mention)!
  const inline = contexts.flatMap((context, statement) =>
    CHECKS.flatMap((check) => check(context)).map((check) => placedIn(statement, check)),
  )
  const ordered = [...inline, ...listSums(contexts)].sort(
    (a, b) => a.total.statement - b.total.statement || a.total.mention.start - b.total.mention.start,
  )
  return {
    figures: made.flatMap((all) => [...all.values()]),
    checks: ordered.map(({ expected, kind, parts, total, verdict }) => ({
      kind,
      verdict,
      total: figureAt(total),
      parts: parts.map(figureAt),
      expected: exact(expected),
    })),
  }
}

/**
 * The figures that do not fit each other.
 *
 * @param tree a tree, or a node of one
 * @param options how figures are placed
 * @returns the checks of {@link figures} that are inconsistent
 */
export function inconsistentFigures(tree: Node, options: FigureOptions = {}): readonly FigureCheck[] {
  return figures(tree, options).checks.filter(({ verdict }) => verdict === 'inconsistent')
}

const CHECKS: readonly ((context: Context) => readonly MentionCheck<Mention>[])[] = [
  inlineSums,
  shareChecks,
  remainderChecks,
  wordChecks,
]

function placedIn(statement: number, check: MentionCheck<Mention>): MentionCheck<Placed> {
  const placed = (mention: Mention) => ({ statement, mention })
  return { ...check, total: placed(check.total), parts: check.parts.map(placed) }
}

function figureOf(context: Context, mention: Mention, source: string | undefined): Figure {
  const [start, end] = sentenceAt(context, mention.start)
  const { path, text } = context.statement
  const position = positionOf(context.statement, mention, source)
  return {
    value: mention.value,
    unit: mention.unit.name,
    printed: mention.printed,
    sentence: text.slice(start, end).trim(),
    path,
    ...(position !== undefined && { position }),
  }
}
