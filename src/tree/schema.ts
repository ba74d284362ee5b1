import { NODE_SPECS, type NodeSpec, POINT } from './node-specs.ts'

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

const definition = (name: string) => ({ $ref: `#/$defs/${name}` })

/** JSON Schema (draft 2020-12) of a tree as JSON; the file `tree.schema.json` of the package. */
export const treeSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The tree of a Vietnamese administrative document',
  ...definition('root'),
  $defs: {
    ...Object.fromEntries(Object.entries(NODE_SPECS).map(([type, spec]) => [type, nodeSchema(type, spec)])),
    position: object({ start: definition('point'), end: definition('point') }),
    point: object(Object.fromEntries(POINT.map(([name, minimum]) => [name, { type: 'integer', minimum }])), ['offset']),
  },
}

function nodeSchema(type: string, { children, fields, first, optional = {}, value }: NodeSpec): JsonSchema {
  const properties = {
    type: { const: type },
    ...fields,
    ...optional,
    ...(value && { value: { type: 'string' } }),
    ...(children && { children: childrenSchema(children, first) }),
    position: definition('position'),
    data: { type: 'object' },
  }
  return {
    ...object(properties, ['position', 'data', ...Object.keys(optional)]),
    additionalProperties: false,
  }
}

function childrenSchema(children: readonly string[], first: string | undefined): JsonSchema {
  const rest = children.filter((type) => type !== first)
  const items = { anyOf: rest.map(definition) }
  if (first === undefined) return { type: 'array', items }
  return { type: 'array', minItems: 1, prefixItems: [definition(first)], items }
}

function object(properties: JsonSchema, optional: readonly string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', required, properties }
}
