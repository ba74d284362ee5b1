import { expect, test } from 'vitest'
import { assertTree, build, TreeError, treeFaults } from '../../src/tree/index.ts'

const section = { depth: 1, label: 'I', printed: 'I.', style: 'roman' } as const
const bodyOf = (...children: readonly unknown[]) => ({ type: 'root', children: [{ type: 'body', children }] })

test('a tree passes', () => {
  const tree: unknown = JSON.parse(JSON.stringify(build.root([build.body([build.paragraph(['Báo cáo'])])])))
  expect(() => assertTree(tree)).not.toThrow()
})

test('the error names the place and the reason', () => {
  const broken = bodyOf({ ...build.section(section, [build.heading(['A'])]), depth: 0 })
  const error = { path: '/children/0/children/0/depth', reason: 'is 0; expected a whole number from 1 on' }
  expect(() => assertTree(broken)).toThrow(TreeError)
  expect(() => assertTree(broken)).toThrow(expect.objectContaining(error))
  expect(() => assertTree(broken)).toThrow(`${error.path} ${error.reason}`)
})

test.each([
  [null, ': is no node'],
  [[], ': is no node'],
  [{ children: [] }, ': has no type; expected root'],
  [build.body([]), ': has the type "body"; expected root'],
  [{ type: 'root' }, '/children: is missing; expected an array'],
  [bodyOf(build.text('x')), /^\/children\/0\/children\/0: has the type "text"; expected section, paragraph, .* or/],
  [bodyOf(build.section(section, [] as never)), '/children/0/children/0/children: is empty; expected heading first'],
  [
    bodyOf(build.section(section, [build.paragraph([])])),
    '/children/0/children/0/children/0: has the type "paragraph"; expected heading',
  ],
  [bodyOf({ type: 'text' }), /has the type "text"/],
  [
    bodyOf({ type: 'furniture', kind: 'stamp', value: '' }),
    '/children/0/children/0/kind: is "stamp"; expected pageNumber, runningHead, noise or link',
  ],
  [bodyOf({ type: 'furniture', kind: 'noise' }), '/children/0/children/0/value: is missing; expected a string'],
  [bodyOf({ type: 'pageBreak', page: 2, number: 2 }), '/children/0/children/0/number: is no field of pageBreak'],
  [bodyOf({ type: 'pageBreak', page: 2, data: 2 }), '/children/0/children/0/data: is 2; expected an object'],
  [
    bodyOf({ type: 'pageBreak', page: 2, position: { start: { line: 0, column: 1 }, end: { line: 1, column: 1 } } }),
    '/children/0/children/0/position/start/line: is 0; expected a whole number from 1 on',
  ],
  [
    {
      type: 'root',
      children: [
        { type: 'header', children: [{ ...build.placeDate({ place: '', date: null }, []), date: '16/8/2024' }] },
      ],
    },
    '/children/0/children/0/date: is "16/8/2024"; expected a string that matches ^\\d{4}-\\d{2}-\\d{2}$ or null',
  ],
])('%j is told', (value, fault) => {
  const faults = [...treeFaults(value)].map(({ path, reason }) => `${path}: ${reason}`)
  expect(faults).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)])
})

test('all faults are told, in the order of the tree', () => {
  const broken = bodyOf({ type: 'list' }, { type: 'pageBreak', page: '2' })
  expect([...treeFaults(broken)].map(({ path }) => path)).toEqual([
    '/children/0/children/0/style',
    '/children/0/children/0/children',
    '/children/0/children/1/page',
  ])
})
