import type { BlockContent, ListItem as MdastItem, Nodes } from 'mdast'
import { itemLabel } from '../../import/items.ts'
import { meaningOf } from '../../import/labels.ts'
import type { List, ListItem } from '../../tree/index.ts'
import { comment, commentFor } from './comments.ts'
import { flowContent } from './flow-content.ts'
import { paragraph } from './inline-content.ts'
import { joinedStart, withLabel } from './labelled-content.ts'
import { follows, itemOf, listOf, markerFor } from './lists.ts'
import type { MarkdownHandlers, MarkdownState } from './state.ts'

type ListHandlers = Pick<MarkdownHandlers, 'list' | 'listItem'>

/** Lists with bullets and numbers as printed; any other label stands in the text of its item. */
export const LIST_HANDLERS: ListHandlers = {
  list: (node, state) => {
    const { children } = node
    const [first] = children
    const last = children.at(-1)
    const opens = state.before?.type === 'list' || first?.type !== 'listItem'
    return [
      ...commentFor(node, { style: first?.type === 'listItem' ? styleOf(first) : null }, !opens),
      ...runs(node, state),
      ...(last?.type === 'listItem' ? [] : [comment('end', {}, 'list')]),
    ]
  },
  listItem: (node, state) => {
    const { printed } = node
    const marker = markerFor(printed)
    const blocks = marker === printed ? flowContent(node.children, node, state) : labelledBlocks(node, state)
    const [opening] = blocks
    const text = opening?.type === 'paragraph' ? joinedStart(opening.children) : ''
    const { label } = meaningOf(printed)
    const isPlain = opening === undefined || opening.type === 'paragraph'
    const told = commentFor(node, { printed: itemLabel(marker, text), label }, isPlain)
    return [itemOf(marker, [...told, ...blocks] as BlockContent[])]
  },
}

const styleOf = ({ printed }: ListItem) => meaningOf(printed).style ?? 'dash'

/** The blocks of an item whose label stands in its text. */
function labelledBlocks(node: ListItem, state: MarkdownState): Nodes[] {
  const blocks = flowContent(node.children, node, state)
  const [opening, ...rest] = blocks
  if (opening?.type !== 'paragraph' || node.printed === '') {
    return node.printed === '' ? blocks : [paragraph(withLabel(node.printed, [])), ...blocks]
  }
  return [{ ...opening, children: withLabel(node.printed, opening.children) }, ...rest]
}

/** The lists of Markdown that a list is cut into by pages and by numbers that do not follow each other. */
function runs(node: List, state: MarkdownState): Nodes[] {
  const content: Nodes[] = []
  let run: MdastItem[] = []
  let hasRun = false
  const endRun = () => {
    if (run.length > 0) {
      content.push(listOf(run))
      hasRun = true
    }
    run = []
  }
  for (const child of node.children) {
    const made = state.at({ before: null }).one(child, node)
    if (child.type !== 'listItem') {
      endRun()
      content.push(...made)
      continue
    }
    const last = run.at(-1)
    for (const item of made as MdastItem[]) {
      if (last !== undefined && !follows(item.data?.marker ?? '', last.data?.marker ?? '')) endRun()
      const begins = run.length === 0 && hasRun
      if (begins && (last !== undefined || styleOf(child) !== node.style)) content.push(comment('continued'))
      run.push(item)
    }
  }
  endRun()
  return content
}
