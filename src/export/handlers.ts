import type { Node, NodeOf } from '../tree/index.ts'

/** What is made of each type of node: a function for each, which also gets the node's parent. */
export type Handlers<State, Result> = {
  readonly [Type in Node['type']]: (node: NodeOf<Type>, state: State, parent: Node | undefined) => Result
}

/**
 * Looks a node's handler up and calls it.
 *
 * @param handlers the table
 * @param node any node
 * @param state passed on to the handler
 * @param parent of the node; undefined for the one that is exported
 */
export function handle<State, Result>(
  handlers: Handlers<State, Result>,
  node: Node,
  state: State,
  parent: Node | undefined,
): Result {
  // The table pairs each type with a handler of that type, which the compiler cannot follow through the lookup.
  const handler = handlers[node.type] as (node: Node, state: State, parent: Node | undefined) => Result
  return handler(node, state, parent)
}
