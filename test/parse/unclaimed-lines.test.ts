import { expect, it } from 'vitest'
import { unclaimedLines } from '../../src/parse/unclaimed-lines.ts'
import { build } from '../../src/tree/index.ts'
import { laidOut } from './clean.ts'

const document = laidOut('BÁO CÁO\nVề một việc\nvà hai việc\n\nmột dòng lạ')
const at = (start: number, end: number) => document.position({ start, end })
/** A header whose only node has the first lines. */
const headerUpTo = (end: number) =>
  build.header([
    build.subject({ position: at(0, end) }, [build.text({ position: at(0, end) }, document.text.slice(0, end))]),
  ])

it('finds the lines that no node has, and no blank ones', () => {
  expect(unclaimedLines(headerUpTo(19), document.lines).map(({ text }) => text)).toEqual(['và hai việc', 'một dòng lạ'])
})

it('leaves a line where a node ends at its first column', () => {
  expect(unclaimedLines(headerUpTo(20), document.lines).map(({ text }) => text)).toEqual(['và hai việc', 'một dòng lạ'])
})

it('finds none where all are held', () => {
  expect(unclaimedLines(headerUpTo(document.text.length), document.lines)).toEqual([])
})
