import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { phuchoiRestore } from '../../src/unified/index.ts'
import { restorerOf } from './stand-ins.ts'

const restorer = restorerOf({ tinh: ['tỉnh', 0.4] })

test('the parser before it gets the restored text', async () => {
  const file = await unified()
    .use(remarkParse)
    .use(phuchoiRestore, { restorer })
    .use(remarkStringify)
    .process('# Toàn tinh\n')
  expect(String(file)).toBe('# Toàn tỉnh\n')
  expect(file.messages.map(({ actual, ruleId }) => [ruleId, actual])).toEqual([['unsure-word', 'tinh']])
})

test('without settings the restorer of the package restores', () => {
  const tree = unified().use(remarkParse).use(phuchoiRestore).parse('Poc 1ap - Tw do - Hanh phiic')
  expect(JSON.stringify(tree)).toContain('Độc lập - Tự do - Hạnh phúc')
})

test('without a parser it says what it needs', () => {
  expect(() => unified().use(phuchoiRestore, { restorer }).parse('x')).toThrow(
    'phuchoiRestore has to stand behind a parser, such as remark-parse',
  )
})
