import { expect, it } from 'vitest'
import { layOutPages } from '../../src/page/index.ts'
import { linesByPage } from '../../src/scan/lines-by-page.ts'
import { lineOf, pageOf } from './pages.ts'

const line = (text: string, top: number) => lineOf([{ text, box: { left: 100, top, right: 300, bottom: top + 20 } }])

it('has the lines of each page in the order of the text, and no page without lines', () => {
  const pages = [
    pageOf({ source: 'eng', lines: [line('mot', 100), line('hai', 200)] }),
    { ...pageOf({ source: 'eng', lines: [] }), number: 2 },
    { ...pageOf({ source: 'eng', lines: [line('ba', 100)] }), number: 3 },
  ]
  const lines = [...linesByPage(layOutPages(pages))].map(([page, own]) => [
    page,
    own.map(({ words }) => words.map(({ word }) => word.text)),
  ])
  expect(lines).toEqual([
    [1, [['mot'], ['hai']]],
    [3, [['ba']]],
  ])
})
