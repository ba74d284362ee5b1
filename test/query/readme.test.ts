import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from '../../src/parse/index.ts'
import { metadata, outline, selectAll } from '../../src/query/index.ts'
import { textOf } from '../../src/tree/index.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** What is printed there, so that the test does not depend on how well it is restored. */
const tree = parse(read('fixtures/ke-hoach/good/gold.txt'), { restore: false })

/** The queries of the README, each with what it prints. */
const queries = [
  ...read('README.md').matchAll(/^\$ phuchoi query plan\.json '(.+)'\n((?:[^\n]+\n)+?)(?=\n|```)/gm),
].map(([, selector = '', printed = '']) => [selector, printed.trimEnd().split('\n')] as const)

test.each(queries)('%s finds what the README says', (selector, printed) => {
  const found = selectAll(selector, tree).map(textOf)
  const shown = printed.filter((line) => line !== '[…]')
  expect(found.slice(0, shown.length)).toEqual(shown)
  expect(found.length > shown.length).toBe(printed.includes('[…]'))
})

test('the README asks five questions', () => {
  expect(queries).toHaveLength(5)
})

test('the functions give what the README says', () => {
  expect(selectAll('basis citation', tree).map(({ code }) => code)).toEqual([
    '131/QĐ-TTg',
    '42/2021/TT-BGDĐT',
    '96/KH-UBND',
  ])
  expect(metadata(tree).SignerInfo).toEqual({ Position: 'PHÓ CHỦ TỊCH', FullName: 'Đỗ Thị Thuý Hằng' })
  expect(outline(tree)[3]!.children).toHaveLength(5)
})
