import type { Html } from 'mdast'
import { type Comment, type CommentValue, writeComment } from '../../import/comment.ts'
import type { Fields } from '../../import/derived-fields.ts'
import { type Node, nodeSpec } from '../../tree/index.ts'

/** A comment, as a node that stands between blocks or in a text. */
export function comment(name: string, fields: Comment['fields'] = {}, value?: CommentValue): Html {
  return { type: 'html', value: writeComment(name, fields, value) }
}

/**
 * The fields of a node that whoever reads it would get wrong.
 *
 * @param node the node
 * @param derived what they would be read as
 */
export function toldFields(node: Node, derived: Fields): Fields {
  const { fields = {}, optional = {} } = nodeSpec(node.type) ?? {}
  const own = node as unknown as Fields
  const names = [...Object.keys(fields), ...Object.keys(optional)]
  return Object.fromEntries(names.filter((name) => own[name] !== derived[name]).map((name) => [name, own[name]]))
}

/** A comment before a node, if some of its fields would be read wrong, or if it would be taken for something else. */
export function commentFor(node: Node, derived: Fields, isPlain = true): Html[] {
  const fields = toldFields(node, derived)
  return isPlain && Object.keys(fields).length === 0 ? [] : [comment(node.type, fields)]
}

/** What stands for a node that has nothing in it. */
export function emptyComment(node: Node): Html {
  return comment('empty', toldFields(node, {}), node.type)
}
