import { describe, expect, it } from 'vitest'
import { blocksOf, type TextBlock } from '../../src/parse/blocks.ts'
import { labelOf } from '../../src/parse/labels/labels.ts'
import { levelKey } from '../../src/parse/labels/levels.ts'
import { listPlace, listsThatGoOn, type OpenList } from '../../src/parse/lists.ts'
import { build } from '../../src/tree/index.ts'
import { layoutOf } from './clean.ts'

const label = (printed: string) => labelOf(`${printed} Một việc`)!

/** Open lists, one in the other, the last item of each with its label. */
const opened = (...printed: string[]): OpenList[] =>
  printed.map(label).map((own) => ({
    key: levelKey(own),
    label: own,
    list: build.list({ style: own.style }, []),
    item: build.listItem({ label: own.text, printed: own.printed }, []),
  }))

const paragraph = (text: string) => blocksOf(layoutOf(text), 0, 1)[0] as TextBlock

describe('listPlace', () => {
  it('goes on with the open list of the style', () => {
    const open = opened('1.', 'a)')
    expect(listPlace(open, label('2.'))).toEqual({ above: [], list: open[0]!.list })
    expect(listPlace(open, label('b)'))).toEqual({ above: [open[0]], list: open[1]!.list })
  })

  it('begins a list in the last item of the one above', () => {
    const open = opened('1.')
    expect(listPlace(open, label('a)'))).toEqual({ above: open, list: null })
    expect(listPlace(open, label('-'))).toEqual({ above: open, list: null })
  })

  it('begins a list beside one of a lower style', () => {
    expect(listPlace(opened('-'), label('a)'))).toEqual({ above: [], list: null })
  })

  it('begins a list with the first label', () => {
    expect(listPlace(opened('1.'), label('1.'))).toEqual({ above: [], list: null })
  })
})

describe('listsThatGoOn', () => {
  it('lets a list go on whose next item follows', () => {
    expect(listsThatGoOn(opened('1.', '-'), label('2.'), paragraph('Một việc.'))).toBe(1)
    expect(listsThatGoOn(opened('1.', '-'), label('-'), paragraph('Một việc.'))).toBe(2)
  })

  it('ends lists where another number follows', () => {
    expect(listsThatGoOn(opened('1.'), label('5.'), paragraph('Một việc.'))).toBe(0)
  })

  it('ends lists of signs where a paragraph leads to a new one', () => {
    expect(listsThatGoOn(opened('-'), label('-'), paragraph('Cụ thể:'))).toBe(0)
  })

  it('ends lists where a title or nothing follows', () => {
    expect(listsThatGoOn(opened('1.'), null, paragraph('Một việc.'))).toBe(0)
  })
})
