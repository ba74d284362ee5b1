import { unified } from 'unified'
import { expect, test } from 'vitest'
import { toHtml, toJson, toMarkdown, toText } from '../../src/export/index.ts'
import { parse } from '../../src/parse/index.ts'
import { phuchoiParse, phuchoiStringify } from '../../src/unified/index.ts'

const text = 'I. MỤC TIÊU CHUNG\nTrồng 12.000 cây xanh.\n'
const tree = parse(text, { restore: false })
const processor = unified().use(phuchoiParse, { restore: false })

test.each([
  ['markdown', toMarkdown(tree)],
  ['html', toHtml(tree)],
  ['json', toJson(tree)],
  ['text', toText(tree)],
] as const)('the tree becomes %s', (to, expected) => {
  expect(String(processor().use(phuchoiStringify, { to }).processSync(text))).toBe(expected)
})

test('the settings of the format reach it', () => {
  const file = processor().use(phuchoiStringify, { to: 'json', indent: 0, positions: false }).processSync(text)
  expect(String(file)).toBe(toJson(tree, { indent: 0, positions: false }))
})

test('another format is told', () => {
  // @ts-expect-error there is no such format
  expect(() => processor().use(phuchoiStringify, { to: 'docx' }).freeze()).toThrow(
    'to must be one of markdown, html, json, text',
  )
})
