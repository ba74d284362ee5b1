import type { LabelStyle } from '../tree/index.ts'
import type { Block, TextBlock } from './blocks.ts'
import { isBasis } from './flow-nodes.ts'
import { type LevelKey, levelKey } from './labels/levels.ts'
import { endsSentence, wordCount } from './sentence-shape.ts'
import { isTitle, textsBelow } from './titles.ts'

/** What a block is in its document. */
export type Role = 'title' | 'item' | 'basis' | 'paragraph' | 'paper'

/** Styles that count titles as well as items. */
const COUNTED: ReadonlySet<LabelStyle> = new Set<LabelStyle>(['decimal', 'letter'])
/** With a sentence of so many words that is no legal basis the preamble ends. */
const LEAST_MATTER = 12

/**
 * Tells titles, items, legal bases and paragraphs apart.
 *
 * @param blocks the blocks of a text, in order
 * @returns the role of each
 */
export function rolesOf(blocks: readonly Block[]): Role[] {
  const below = textsBelow(blocks)
  /** Of each level the last label that was counted, and its role. */
  const last = new Map<LevelKey, { value: number; role: Role }>()
  let inPreamble = true
  return blocks.map((block, i) => {
    if (block.kind !== 'text') return 'paper'
    const role = roleOf(block, below[i]!, inPreamble)
    if (role === 'title' || role === 'item' || endsPreamble(block, role)) inPreamble = false
    const { label } = block
    if (label === null || label.value === null) return role
    const before = last.get(levelKey(label))
    // What goes on with items is an item, though its last sign be lost.
    const isItem = role === 'title' && before?.role === 'item' && before.value === label.value - 1
    const settled = isItem && COUNTED.has(label.style) ? 'item' : role
    last.set(levelKey(label), { value: label.value, role: settled })
    return settled
  })
}

function roleOf(block: TextBlock, below: readonly TextBlock[], inPreamble: boolean): Role {
  if (isTitle(block, below, inPreamble)) return 'title'
  if (block.label !== null) return 'item'
  return inPreamble && isBasis(block) ? 'basis' : 'paragraph'
}

const endsPreamble = ({ text }: TextBlock, role: Role) =>
  role === 'paragraph' && endsSentence(text) && wordCount(text) >= LEAST_MATTER
