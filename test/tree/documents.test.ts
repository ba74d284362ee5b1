import fc from 'fast-check'
import { expect, test } from 'vitest'
import { build, documents, type RootContent } from '../../src/tree/index.ts'
import { both, minutes, plan } from '../query/plan.ts'
import { anyRoot } from './arbitraries.ts'

test('a tree of one document is that document', () => {
  expect(documents(plan)).toEqual([plan])
  expect(documents(plan)[0]).toBe(plan)
})

test('an empty tree is one document', () => {
  const empty = build.root([])
  expect(documents(empty)).toEqual([empty])
})

test('several documents are parted, with the nodes of the tree', () => {
  expect(documents(both).map(({ children }) => children)).toEqual([plan.children, minutes.children])
  expect(documents(both)[1]!.children[0]).toBe(minutes.children[0])
})

test.each([
  ['header body closing header body', ['header body closing', 'header body']],
  ['body closing appendix appendix header', ['body closing appendix appendix', 'header']],
  ['body body', ['body', 'body']],
  ['header header', ['header', 'header']],
  ['closing body appendix', ['closing', 'body appendix']],
])('%s', (types, expected) => {
  const nodes = types.split(' ').map((type): RootContent => {
    return type === 'appendix' ? build.appendix({ label: '' }, []) : build[type as 'body' | 'header'](Object([]))
  })
  const parts = documents(build.root(nodes)).map(({ children }) => children.map(({ type }) => type).join(' '))
  expect(parts).toEqual(expected)
})

test('each has the position of its parts', () => {
  const at = (start: number, end: number) => ({
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  })
  const tree = build.root([
    build.body({ position: at(0, 10) }, []),
    build.closing({ position: at(4, 8) }, []),
    build.header([]),
    build.body({ position: at(10, 15) }, []),
  ])
  expect(documents(tree).map(({ position }) => position)).toEqual([at(0, 10), at(10, 15)])
})

test('no part is lost', () => {
  fc.assert(
    fc.property(anyRoot, (tree) => {
      expect(documents(tree).flatMap(({ children }) => children)).toEqual(tree.children)
    }),
  )
})
