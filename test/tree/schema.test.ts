import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { build, treeFaults, treeSchema } from '../../src/tree/index.ts'
import { NODE_TYPES } from '../../src/tree/node-specs.ts'
import { anyNode, anyRoot } from './arbitraries.ts'

const ajv = new Ajv2020({ strict: true, strictTuples: false })
const validate = ajv.compile(treeSchema)
const isTree = (value: unknown) => treeFaults(value).next().done === true

test('the file of the package is the schema', () => {
  const file = new URL('../../tree.schema.json', import.meta.url)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(treeSchema)
})

test.each(NODE_TYPES)('every %s fits the schema', (type) => {
  const validateNode = ajv.compile({ ...treeSchema, $ref: `#/$defs/${type}` })
  fc.assert(fc.property(anyNode(type), (node) => validateNode(node)))
})

test('every tree fits the schema and has no faults', () => {
  fc.assert(fc.property(anyRoot, (tree) => validate(tree) && isTree(tree)))
})

/** A tree with all that can go wrong: parents, a literal, a leaf, fields of all kinds. */
const tree = build.root([
  build.header([
    build.docNumber({ code: '12/BC-UBND', number: '12', symbol: 'BC-UBND' }, ['Số: 12/BC-UBND']),
    build.placeDate({ place: 'Vân Đông', date: '2024-08-16' }, ['Vân Đông, ngày 16 tháng 8 năm 2024']),
  ]),
  build.body([
    build.section({ depth: 1, label: 'I', printed: 'I.', style: 'roman' }, [
      build.heading(['KẾT QUẢ']),
      build.pageBreak({
        page: 2,
        position: { start: { line: 3, column: 1, offset: 9 }, end: { line: 3, column: 1, offset: 9 } },
      }),
    ]),
  ]),
  build.closing([build.recipients([build.recipient({ archive: true }, ['Lưu: VT'])])]),
])

/** JSON Pointers of all that the tree consists of. */
function pointers(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, part]) => pointers(part, `${path}/${key}`))]
}

function changed(value: unknown, path: readonly string[], change: (part: unknown) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return change(value)
  const copy: Record<string, unknown> = { ...(value as object) }
  const part = changed(copy[key], rest, change)
  if (part === undefined) delete copy[key]
  else copy[key] = part
  return Array.isArray(value) ? Object.values(copy) : copy
}

const STRAYS = [undefined, null, 0, -1, 1.5, '', 'x', '2024', true, [], {}, { type: 'text', value: '' }, { type: 'no' }]

test('schema and check agree on what is no tree', () => {
  const outcomes = { tree: 0, none: 0 }
  for (const pointer of pointers(tree)) {
    for (const stray of STRAYS) {
      const broken = changed(tree, pointer.split('/').slice(1), () => stray)
      expect(isTree(broken), `${pointer} = ${JSON.stringify(stray)}`).toBe(validate(broken))
      outcomes[isTree(broken) ? 'tree' : 'none']++
    }
  }
  expect(outcomes.tree).toBeGreaterThan(50)
  expect(outcomes.none).toBeGreaterThan(500)
})

test('a field that the schema does not know is none of the tree', () => {
  for (const pointer of pointers(tree)) {
    const broken = changed(tree, pointer.split('/').slice(1), (part) =>
      typeof part === 'object' && part !== null && !Array.isArray(part) ? { ...part, 'a/b': 1 } : part,
    )
    expect(isTree(broken)).toBe(validate(broken))
  }
})
