import type { FlowContent, Furniture, Heading, ListItem, PageBreak, Section } from '../tree/index.ts'
import { append } from './append.ts'
import type { Block, TextBlock } from './blocks.ts'
import type { DocumentText } from './document-text.ts'
import { basisOf, itemOf, listOf, paperNode, paragraphOf, sectionOf } from './flow-nodes.ts'
import type { Label } from './labels/labels.ts'
import { type Level, levelKey, levelsAbove } from './labels/levels.ts'
import { lostLevels } from './labels/lost-levels.ts'
import { plainDepths } from './labels/plain-depths.ts'
import { settleLabels } from './labels/settle-labels.ts'
import { childrenOf, listPlace, listsThatGoOn, type OpenList } from './lists.ts'
import { notesOf } from './notes/notes.ts'
import { settlePosition } from './positions.ts'
import { type Role, rolesOf } from './roles.ts'
import { tableOf } from './table-nodes.ts'
import type { TableBlock } from './tables.ts'

/** The whole text, or an open section, with the lists that are open in it. */
interface OpenSection extends Level {
  readonly children: (Heading | FlowContent)[]
  lists: readonly OpenList[]
}

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
  const roles = rolesOf(blocks)
  const plain = plainDepths(blocks, roles)
  const opened = (level: Level, children: (Heading | FlowContent)[]): OpenSection => ({ ...level, children, lists: [] })
  const whole: Level = { key: null, label: null, inside: new Set() }
  let open = [whole, ...lostLevels(blocks, roles)].map((level) => opened(level, root))
  /** Pages and furniture between the last block of text and the next: they stand where that one does. */
  let held: (PageBreak | Furniture)[] = []
  /** Where footnotes are put: behind the last block. */
  let last = root

  const place = <Child>(children: (Child | PageBreak | Furniture)[], node: Child) => {
    append(children, held)
    children.push(node)
    held = []
  }
  const addSection = (block: TextBlock, plain: number) => {
    const { label } = block
    open = open.slice(0, levelsAbove(open, label, plain))
    const parent = open.at(-1)!
    const key = levelKey(label, plain)
    parent.inside.add(key)
    parent.lists = []
    const section = sectionOf(document, block, open.length)
    if (label !== null) labels.set(section, label)
    place<Heading | FlowContent>(parent.children, section)
    last = section.children
    open.push(opened({ key, label, inside: new Set() }, last))
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
  const addPlain = (block: TextBlock | TableBlock, index: number) => {
    const section = open.at(-1)!
    if (section.lists.length > 0) section.lists = section.lists.slice(0, goingOn(section.lists, index))
    last = childrenOf(section.lists) ?? section.children
    if (block.kind === 'table') place(last, tableOf(document, block))
    else place(last, roles[index] === 'basis' ? basisOf(document, block) : paragraphOf(document, block))
  }
  const goingOn = listsBehind(blocks, roles)

  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'notes') last.push(notesOf(document, block.notes))
    else if (block.kind === 'table') addPlain(block, i)
    else if (block.kind !== 'text') held.push(paperNode(document, block))
    else if (roles[i] === 'title') addSection(block, plain[i]!)
    else if (block.label !== null) addItem(block, block.label)
    else addPlain(block, i)
  }
  append(root, held)
  settleLabels(root, labels, damaged)
  for (const node of root) settlePosition(node)
  return root as FlowContent[]
}

/** Tells how many of some open lists go on behind the paragraph of an index; to be asked in the order of the blocks. */
function listsBehind(blocks: readonly Block[], roles: readonly Role[]) {
  let marked = 0
  let before: TextBlock | undefined
  return (lists: readonly OpenList[], index: number): number => {
    // The next item or title is sought once for all paragraphs above it.
    if (marked <= index) {
      before = undefined
      for (marked = index; marked < blocks.length; marked++) {
        const block = blocks[marked]!
        if (block.kind !== 'text') continue
        if (marked > index && (roles[marked] === 'title' || roles[marked] === 'item')) break
        before = block
      }
    }
    const next = blocks[marked]
    return next?.kind === 'text' && roles[marked] === 'item' ? listsThatGoOn(lists, next.label, before) : 0
  }
}
