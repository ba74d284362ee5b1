import fc from 'fast-check'
import { build, type FlowContent, type Root, type Section } from '../../src/tree/index.ts'

/** Words that are found again: each is there once in a tree. */
type Words = () => string

const counting = (): Words => {
  let count = 0
  return () => `từ${++count}`
}

interface Shape {
  readonly blocks: readonly (readonly [kind: 'paragraph' | 'list' | 'table' | 'noted', size: number])[]
  readonly inner: readonly Shape[]
}

const blocks: fc.Arbitrary<Shape['blocks']> = fc.array(
  fc.tuple(fc.constantFrom('paragraph', 'list', 'table', 'noted'), fc.integer({ min: 1, max: 60 })),
  { maxLength: 3 },
)

const shapes = (levels: number): fc.Arbitrary<Shape> =>
  fc.record({
    blocks,
    inner: levels === 1 ? fc.constant([]) : fc.array(shapes(levels - 1), { maxLength: 3 }),
  })

/** Trees with sections, lists, tables and footnotes; every word but labels is there once. */
export const trees = fc.array(shapes(3), { maxLength: 3 }).map((sections): Root => {
  const word = counting()
  let notes = 0
  const sentences = (size: number) =>
    Array.from({ length: size }, (_, i) => `${word()}${i % 7 === 6 ? '.' : i % 5 === 4 ? ',' : ''}`).join(' ')
  const blocksOf = ([kind, size]: Shape['blocks'][number]): FlowContent[] => {
    if (kind === 'paragraph') return [build.paragraph([sentences(size)])]
    if (kind === 'list') {
      const item = () =>
        build.listItem({ label: '-', printed: '-' }, [build.paragraph([sentences(Math.ceil(size / 4))])])
      return [build.paragraph([`${word()}:`]), build.list({ style: 'dash' }, [item(), item(), item()])]
    }
    if (kind === 'table') {
      const row = () => build.tableRow([build.tableCell([word()]), build.tableCell([sentences(Math.ceil(size / 9))])])
      // Of some tables the head has two rows.
      const head = () => [
        build.tableRow([build.tableCell({ data: { rows: 2 } }, [word()]), build.tableCell([word()])]),
        build.tableRow([build.tableCell([]), build.tableCell([word()])]),
      ]
      return [build.table([...(size % 2 === 0 ? head() : []), row(), row(), row(), row()])]
    }
    const identifier = String(++notes)
    return [
      build.paragraph([sentences(size), build.footnoteReference({ identifier }), ` ${word()}.`]),
      build.notes([build.footnoteDefinition({ identifier }, [sentences(Math.ceil(size / 2))])]),
    ]
  }
  const sectionOf =
    (depth: number) =>
    (shape: Shape, i: number): Section =>
      build.section({ depth, label: String(i + 1), printed: `${i + 1}.`, style: 'decimal' }, [
        build.heading([word()]),
        ...shape.blocks.flatMap(blocksOf),
        ...shape.inner.map(sectionOf(depth + 1)),
      ])
  return build.root([build.body([build.paragraph([sentences(9)]), ...sections.map(sectionOf(1))])])
})
