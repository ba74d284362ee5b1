import { assertTree, type Root } from '../tree/index.ts'

/**
 * Reads a tree from JSON, such as `toJson` writes.
 *
 * @param json the JSON of a root
 * @returns the tree
 * @throws SyntaxError if it is no JSON
 * @throws TreeError if it is no tree; the message names the first fault and its place
 */
export function fromJson(json: string): Root {
  const value: unknown = JSON.parse(json)
  assertTree(value)
  return value
}
