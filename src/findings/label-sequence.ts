import { CAPITALS, NUMERALS } from '../parse/index.ts'
import { POINT_LETTERS } from '../restore/index.ts'
import { documents, type LabelStyle, type ListItem, type Node, type Root, type Section } from '../tree/index.ts'
import type { Finding, Remark } from './finding.ts'

/**
 * Finds labels of sections and items that do not go on where the one before left off: what stood between them was lost,
 * the label was misread, or the author misnumbered. Any numbering may begin anew.
 *
 * @param tree a tree
 */
export function labelSequence(tree: Root): Finding {
  const remarks = documents(tree).flatMap((document) => [...remarksIn(document, new Map())])
  return { rule: 'label-sequence', finds: 'labels out of sequence', remarks }
}

interface Labelled {
  readonly node: Section | ListItem
  readonly style: LabelStyle
}

/** The last label of each sequence, by what all of its labels have in common. */
type LastLabels = Map<string, string>

function* remarksIn(parent: Node, articles: LastLabels): Generator<Remark> {
  const own: LastLabels = new Map()
  for (const { node, style } of labelledIn(parent)) {
    // Articles are counted through the whole document.
    const remark = remarkOf(node, style, style === 'article' ? articles : own)
    if (remark !== null) yield remark
  }
  if (!('children' in parent)) return
  for (const child of parent.children) yield* remarksIn(child, articles)
}

function remarkOf({ label, position, printed }: Section | ListItem, style: LabelStyle, last: LastLabels) {
  const counted = label.split('.').at(-1)!
  const prefix = label.slice(0, label.length - counted.length)
  const sequence = `${style} ${prefix}`
  const before = last.get(sequence)
  last.set(sequence, counted)
  const next = before === undefined ? null : expectedLabel(before, counted, style)
  if (next === null) return null
  const expected = prefix + next
  return {
    reason: `Label \`${printed}\` stands where ${expected} is expected`,
    actual: printed,
    expected: [expected],
    place: position,
  }
}

function labelledIn(parent: Node): Labelled[] {
  if (!('children' in parent)) return []
  return parent.children.flatMap((node): Labelled | readonly Labelled[] => {
    if (node.type === 'section') return node.style === null ? [] : { node, style: node.style }
    return node.type === 'listItem' && parent.type === 'list' ? { node, style: parent.style } : []
  })
}

const NUMBERS = Array.from({ length: 300 }, (_, i) => String(i + 1))

/** How labels count; those of the other styles are numerals or numbers. */
const SEQUENCES: Partial<Record<LabelStyle, readonly string[]>> = {
  capital: CAPITALS,
  roman: NUMERALS,
  decimal: NUMBERS,
  letter: POINT_LETTERS,
}

/** What a label should have been; null if it is that, or begins anew, or does not count. */
function expectedLabel(before: string, label: string, style: LabelStyle): string | null {
  const sequences = SEQUENCES[style] === undefined ? [NUMERALS, NUMBERS] : [SEQUENCES[style]]
  const sequence = sequences.find((labels) => labels.includes(before))
  if (sequence === undefined || label === sequence[0]) return null
  const next = sequence[sequence.indexOf(before) + 1]
  return next === undefined || next === label ? null : next
}
