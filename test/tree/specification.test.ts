import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { is, type Node, treeSchema } from '../../src/tree/index.ts'
import { NODE_TYPES, nodeSpec } from '../../src/tree/node-specs.ts'

const text = readFileSync(new URL('../../docs/tree.md', import.meta.url), 'utf8')
const ajv = new Ajv2020({ strictTuples: false })

/** What the specification has under the heading of a node. */
function sectionOf(type: string): string {
  const [, section = ''] = text.split(`\n### \`${type.charAt(0).toUpperCase()}${type.slice(1)}\`\n`)
  return section.split(/^##/m)[0]!
}

function block(section: string, language: string): string | undefined {
  return new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(section)?.[1]
}

test.each(NODE_TYPES)('%s is specified with all its fields', (type) => {
  const [declaration = ''] = block(sectionOf(type), 'ts')?.split('\n}') ?? []
  const names = [...declaration.matchAll(/^ {2}(\w+\??):/gm)].map((match) => match[1])
  const { children, fields = {}, optional = {}, value } = nodeSpec(type)!
  const expected = ['type', ...Object.keys(fields), ...Object.keys(optional).map((name) => `${name}?`)]
  if (children) expected.push('children')
  if (value) expected.push('value')
  expect(names.sort()).toEqual(expected.sort())
})

const examples = NODE_TYPES.flatMap((type) => {
  const json = block(sectionOf(type), 'json')
  return json === undefined ? [] : [[type, JSON.parse(json)] as const]
})

test.each(examples)('the example of %s shows one, and fits the schema', (type, example) => {
  const nodes: unknown[] = Array.isArray(example) ? example : [example]
  expect(JSON.stringify(example)).toContain(`"type":"${type}"`)
  for (const node of nodes) {
    const { type: own } = node as Node
    expect(is(node, own)).toBe(true)
    ajv.validate({ ...treeSchema, $ref: `#/$defs/${own}` }, node)
    expect(ajv.errors).toBeNull()
  }
})

test('the contents lead to every node', () => {
  for (const type of NODE_TYPES) expect(text).toContain(`](#${type.toLowerCase()})`)
})
