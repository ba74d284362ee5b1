import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseRestoration } from '../../src/parse/index.ts'
import { createRestorer, type Restoration } from '../../src/restore/index.ts'
import { correctedText } from '../../src/restore/restoration.ts'
import type { Node, Text } from '../../src/tree/index.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const sources = readdirSync(FIXTURES, { withFileTypes: true })
  .filter(({ name }) => existsSync(join(FIXTURES, name, 'structure.json')))
  .map(({ name }) => readFileSync(join(FIXTURES, name, 'poor', 'garbled.txt'), 'utf8'))
const restorer = createRestorer()

function textsOf(node: Node): Text[] {
  if (node.type === 'text') return [node]
  return 'children' in node ? node.children.flatMap((child) => textsOf(child)) : []
}

/** As text stands in a tree: blanks are one blank, and none where a line ends with a hyphen or a stroke. */
const inTree = (text: string) => text.replace(/([^\s–—-][-/])\s*[\r\n]\s*/g, '$1').replace(/\s+/g, ' ')

/** The texts of a tree whose place in the source restores to something else. */
function strays(source: string, { corrections, text }: Omit<Restoration, 'confidence'>) {
  return textsOf(parseRestoration(source, { text, corrections })).flatMap(({ position, value }) => {
    const start = position!.start.offset!
    const end = position!.end.offset!
    const within = corrections.filter((correction) => correction.start >= start && correction.end <= end)
    const restored = inTree(correctedText(source, within, start, end))
    return restored === value ? [] : [{ value, restored }]
  })
}

it.each(sources.map((source, i) => [i + 1, source]))(
  'the source of each text restores to it, fixture %i',
  (_, source) => {
    expect(strays(source, restorer.restore(source))).toEqual([])
  },
)

it('the source of each text is itself where nothing was changed', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...' \n\r\fa.-/1)[^]IVĐ'), maxLength: 200 }), (text) => {
      expect(strays(text, { text, corrections: [] })).toEqual([])
    }),
  )
}, 60_000)

it('lines and columns fit the offsets', () => {
  const source = 'I. MỤC ĐÍCH\r\n\r\n- Một việc;\r\n- hai việc\r\n  nữa.'
  const tree = parseRestoration(source, { text: source, corrections: [] })
  const nodes: Node[] = []
  const visit = (node: Node) => {
    nodes.push(node)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  for (const { position } of nodes) {
    for (const { column, line, offset } of [position!.start, position!.end]) {
      const before = source.slice(0, offset).split('\r\n')
      expect([line, column]).toEqual([before.length, before.at(-1)!.length + 1])
    }
  }
})
