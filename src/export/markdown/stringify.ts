import type { List, ListItem, Root, Text } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'

type Handle = NonNullable<NonNullable<Options['handlers']>['list']>

/** Escapes of what nobody takes for Markdown: the "&" of "SNN&PTNT", and what looks like an address. */
const NEEDLESS_ESCAPE = /(?<!\\)((?:\\\\)*)\\(&(?!#?\w{1,32};)|(?<!<\S*)@|:(?=\/)|(?<=[Ww]\\)\.)/g

/** Items bear the bullets and numbers that they were printed with. */
const listItem: Handle = (node: ListItem, parent, state, info) => {
  const marker = node.data?.marker ?? numberedMarker(node, parent as List | undefined)
  const size = marker.length + 1
  const tracker = state.createTracker(info)
  tracker.move(`${marker} `)
  tracker.shift(size)
  const exit = state.enter('listItem')
  const value = state.indentLines(state.containerFlow(node, tracker.current()), (line, index, blank) => {
    if (index > 0) return blank ? '' : ' '.repeat(size) + line
    return blank ? marker : `${marker} ${line}`
  })
  exit()
  return value
}

const list: Handle = (node: List, _parent, state, info) => {
  const exit = state.enter('list')
  const value = state.containerFlow(node, info)
  exit()
  return value
}

const text: Handle = (node: Text, _parent, state, info) => state.safe(node.value, info).replace(NEEDLESS_ESCAPE, '$1$2')

/** The bullet of an item that a handler of a caller made. */
function numberedMarker(node: ListItem, parent: List | undefined): string {
  return parent?.ordered ? `${(parent.start ?? 1) + parent.children.indexOf(node)}.` : '-'
}

const PROCESSOR = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { rule: '-', handlers: { list, listItem, text } })
  .freeze()

/** Writes an mdast tree as Markdown. */
export function stringify(tree: Root): string {
  return PROCESSOR.stringify(tree)
}
