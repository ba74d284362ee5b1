import { matches as nodeMatches, select as selectNode, selectAll as selectNodes } from 'unist-util-select'
import type { Node } from '../tree/index.ts'
import type { SelectedNode } from './selected-node.ts'
import { selectorError } from './selector-error.ts'

/**
 * Finds the first node that a CSS selector selects. Names stand for types of nodes, attributes for their fields.
 *
 * @param selector a selector; those of the third level but for classes and ids, and of the fourth `:is`, `:has`, `:not`
 * @param tree where to look, itself included
 * @returns the first match in the order of the tree, or undefined
 * @throws SelectorError if the selector cannot be read
 * @example
 * select('section[label="II"] > heading', tree)
 */
export function select<Selector extends string>(selector: Selector, tree: Node): SelectedNode<Selector> | undefined {
  return reading(selector, () => selectNode(selector, tree) as SelectedNode<Selector> | undefined)
}

/**
 * Finds all nodes that a CSS selector selects.
 *
 * @param selector as for {@link select}
 * @param tree where to look, itself included
 * @returns the matches in the order of the tree
 * @throws SelectorError if the selector cannot be read
 * @example
 * selectAll('section[label="II"] citation', tree).map(({ code }) => code)
 */
export function selectAll<Selector extends string>(selector: Selector, tree: Node): SelectedNode<Selector>[] {
  return reading(selector, () => selectNodes(selector, tree) as SelectedNode<Selector>[])
}

/**
 * Whether a selector fits a node, whatever stands around it.
 *
 * @param selector a selector without nesting: `listItem[label="a"]`
 * @param node the node
 * @throws SelectorError if the selector cannot be read, or looks at more than the node
 */
export function matches(selector: string, node: Node): boolean {
  return reading(selector, () => nodeMatches(selector, node))
}

function reading<Result>(selector: string, find: () => Result): Result {
  try {
    return find()
  } catch (error) {
    throw selectorError(selector, error)
  }
}
