import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Node } from '../../tree/index.ts'
import type { HtmlState } from './html-state.ts'

type Parent = Extract<Node, { children: Node[] }>

/** Makes a handler that puts what is in a node into one element. */
export function elementOf(selector: string): (node: Parent, state: HtmlState) => ElementContent[] {
  return (node, state) => [h(selector, state.all(node.children, node))]
}

/** A label as it was printed, and the blank behind it; nothing for ''. */
export function labelElements(printed: string): ElementContent[] {
  return printed === '' ? [] : [h('span.label', printed), { type: 'text', value: ' ' }]
}
