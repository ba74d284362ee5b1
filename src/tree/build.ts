import type { Position } from 'unist'
import { NODE_TYPES, nodeSpec } from './node-specs.ts'
import type { Node, NodeOf, Text } from './nodes.ts'

type OwnFields<Content extends Node> = Omit<Content, 'type' | 'children' | 'value' | 'position'> & {
  position?: Position | undefined
}

/** Text may stand for the text node that holds it. */
type ChildOf<Child> = Child | (Text extends Child ? string : never)

type ContentOf<Content extends Node> = Content extends { children: (infer Child)[] }
  ? [children: readonly ChildOf<Child>[]]
  : Content extends { value: string }
    ? [value: string]
    : []

/** Makes a node: its fields, if it has any, then its children or its value. */
type Builder<Content extends Node> =
  object extends OwnFields<Content>
    ? (...args: [...ContentOf<Content>] | [fields: OwnFields<Content>, ...ContentOf<Content>]) => Content
    : (fields: OwnFields<Content>, ...content: ContentOf<Content>) => Content

type Builders = { readonly [Type in Node['type']]: Builder<NodeOf<Type>> }

/**
 * Makes nodes: a function for each type.
 *
 * @example
 * build.section({ depth: 1, label: 'I', printed: 'I.', style: 'roman' }, [
 *   build.heading(['KẾT QUẢ']),
 *   build.paragraph(['Năm 2023', build.footnoteReference({ identifier: '1' }), '.']),
 * ])
 */
export const build = Object.fromEntries(NODE_TYPES.map((type) => [type, builder(type)])) as unknown as Builders

type Content = string | readonly (Node | string)[]

function builder(type: Node['type']) {
  const content = nodeSpec(type)?.children ? 'children' : 'value'
  return (...args: readonly (object | Content)[]): object => {
    const last = args.at(-1)
    const hasContent = typeof last === 'string' || Array.isArray(last)
    const fields = hasContent ? args[args.length - 2] : last
    return { type, ...(fields as object), ...(hasContent ? { [content]: contentOf(last as Content) } : {}) }
  }
}

function contentOf(content: Content): Content {
  return typeof content === 'string'
    ? content
    : content.map((child) => (typeof child === 'string' ? text(child) : child))
}

const text = (value: string): Text => ({ type: 'text', value })
