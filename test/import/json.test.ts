import { expect, test } from 'vitest'
import { fromJson } from '../../src/import/index.ts'
import { build } from '../../src/tree/index.ts'

test('a tree is read', () => {
  expect(fromJson('{"type":"root","children":[{"type":"body","children":[]}]}')).toEqual(build.root([build.body([])]))
})

test('what is no JSON is refused', () => {
  expect(() => fromJson('{"type":"root"')).toThrow(SyntaxError)
})

test('what is no tree is refused, with the place of the fault', () => {
  expect(() => fromJson('{"type":"root","children":[{"type":"paragraph","children":[]}]}')).toThrow(
    '/children/0 has the type "paragraph"',
  )
  expect(() => fromJson('{"type":"paragraph","children":[]}')).toThrow('the tree has the type "paragraph"')
})
