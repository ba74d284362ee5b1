import { expect, it } from 'vitest'
import { pageLayout } from '../../src/parse/page-layout.ts'
import { laidOut } from './clean.ts'

const pages = (text: string) => [...pageLayout(laidOut(text)).breaks]

it('begins a page at a form feed and counts from the second', () => {
  expect(pages('một\n\fhai\nba\n\fbốn')).toEqual([
    [1, 2],
    [3, 3],
  ])
})

it('begins no page at the first line', () => {
  expect(pages('\fmột\nhai')).toEqual([])
})

it('takes a single blank before a line for the beginning of a page, where few lines have one', () => {
  const page = Array.from({ length: 12 }, (_, i) => `dòng thứ ${i}`).join('\n')
  expect(pages(`${page}\n ${page}`)).toEqual([[12, 2]])
})

it('takes blanks before many lines for indents', () => {
  expect(pages('một\n hai\nba\n bốn')).toEqual([])
})

it('knows the lines that hold the numbers of pages', () => {
  const page = Array.from({ length: 12 }, (_, i) => `dòng thứ ${i}`).join('\n')
  const layout = pageLayout(laidOut(`${page}\n2\n${page}\n3\n${page}`))
  expect([...layout.numbers]).toEqual([12, 25])
  expect([...layout.breaks.keys()]).toEqual([12, 25])
})
