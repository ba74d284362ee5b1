import type { FlowContent, Furniture, Heading, ListItem, PageBreak, Section } from '../tree/index.ts'
import type { Block, TextBlock } from './blocks.ts'
import type { DocumentText } from './document-text.ts'
import { basisOf, isBasis, itemOf, listOf, paperNode, paragraphOf, sectionOf } from './flow-nodes.ts'
import type { Label } from './labels.ts'
import { type Level, levelKey, levelsAbove } from './levels.ts'
import { childrenOf, listPlace, listsThatGoOn, type OpenList } from './lists.ts'
import { notesOf } from './notes.ts'
import { settlePosition } from './positions.ts'
import { endsSentence, wordCount } from './sentence-shape.ts'
import { settleLabels } from './settle-labels.ts'
import { isTitle, nextText } from './titles.ts'

/** The whole text, or an open section, with the lists that are open in it. */
interface OpenSection extends Level {
  readonly children: (Heading | FlowContent)[]
  lists: readonly OpenList[]
}

/** With a sentence of so many words that is no legal basis the preamble ends. */
const LEAST_MATTER = 12

/**
 * Makes a tree of blocks: sections within sections, items within items, and paragraphs where they belong.
 *
 * @param document the text
 * @param blocks its blocks, in order
 * @param damaged whether an engine read the text
 */
export function flowOf(document: DocumentText, blocks: readonly Block[], damaged: boolean): FlowContent[] {
  const root: (Heading | FlowContent)[] = []
  const labels = new Map<Section | ListItem, Label>()
  let open: OpenSection[] = [{ key: null, label: null, inside: new Set(), children: root, lists: [] }]
  /** Pages and furniture between the last block of text and the next: they stand where that one does. */
  let held: (PageBreak | Furniture)[] = []
  let inPreamble = true

  const place = <Child>(children: (Child | PageBreak | Furniture)[], node: Child) => {
    children.push(...held, node)
    held = []
  }
  /** Where footnotes are put: behind the last block. */
  let last = root
  const addSection = (block: TextBlock) => {
    open = open.slice(0, levelsAbove(open, block.label))
    const parent = open.at(-1)!
    const key = levelKey(block.label)
    parent.inside.add(key)
    parent.lists = []
    const section = sectionOf(document, block, open.length)
    if (block.label !== null) labels.set(section, block.label)
    place<Heading | FlowContent>(parent.children, section)
    open.push({ key, label: block.label, inside: new Set(), children: section.children, lists: [] })
    last = section.children
    inPreamble = false
  }
  const addItem = (block: TextBlock, label: Label) => {
    const key = levelKey(label)
    // An item that is numbered as an open title is stands beside it.
    if (open.some((section) => section.key === key)) open = open.slice(0, levelsAbove(open, label))
    const section = open.at(-1)!
    const item = itemOf(document, block, label)
    labels.set(item, label)
    const found = listPlace(section.lists, label)
    const list = found.list ?? listOf(label)
    if (found.list === null) place<Heading | FlowContent>(childrenOf(found.above) ?? section.children, list)
    place<ListItem | PageBreak | Furniture>(list.children, item)
    section.lists = [...found.above, { key, label, list, item }]
    last = item.children
  }
  const addPlain = (block: TextBlock, index: number) => {
    const section = open.at(-1)!
    if (section.lists.length > 0) section.lists = section.lists.slice(0, goingOn(section.lists, index))
    const children = childrenOf(section.lists) ?? section.children
    last = children
    const basis = inPreamble && isBasis(block)
    place<Heading | FlowContent>(children, basis ? basisOf(document, block) : paragraphOf(document, block))
    if (!basis && endsSentence(block.text) && wordCount(block.text) >= LEAST_MATTER) inPreamble = false
  }

  const titleAt = (block: Block, index: number) =>
    block.kind === 'text' && isTitle(block, nextText(blocks, index), inPreamble)
  let marked = 0
  /** How many of the open lists go on behind a paragraph. */
  const goingOn = (lists: readonly OpenList[], index: number) => {
    // The next item or title is sought once for all paragraphs above it.
    if (marked <= index) {
      marked = index + 1
      while (marked < blocks.length && !isMarked(blocks[marked]!) && !titleAt(blocks[marked]!, marked)) marked++
    }
    const next = blocks[marked]
    if (next?.kind !== 'text' || titleAt(next, marked)) return 0
    const before = blocks.findLast((block, i): block is TextBlock => i < marked && block.kind === 'text')
    return listsThatGoOn(lists, next.label, before!)
  }

  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'notes') last.push(notesOf(document, block.notes))
    else if (block.kind !== 'text') held.push(paperNode(document, block))
    else if (titleAt(block, i)) addSection(block)
    else if (block.label !== null) addItem(block, block.label)
    else addPlain(block, i)
    if (block.kind === 'text' && isMarked(block)) inPreamble = false
  }
  root.push(...held)
  settleLabels(root, labels, damaged)
  for (const node of root) settlePosition(node)
  return root as FlowContent[]
}

const isMarked = (block: Block) => block.kind === 'text' && block.label !== null
