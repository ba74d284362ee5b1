import { expect, it } from 'vitest'
import { layoutPages } from '../../../scripts/pages/layout.ts'
import { parseMarkup } from '../../../scripts/pages/markup.ts'
import { A4 } from '../../../scripts/pages/sheet.ts'

const closing = (free: number) =>
  `@columns-left || **CHỦ TỊCH**\n${'@columns-left - Nơi đến; ||\n'.repeat(free)}@columns-left || **Trần Văn Lúa**`
const rulesOf = (free: number, signed: boolean) =>
  layoutPages(parseMarkup(closing(free)), { ...A4, signed }, (text, _, size) => text.length * size * 0.5)[0]?.rules ??
  []

it('signs between authority and signer, on the right half', () => {
  const rules = rulesOf(5, true)
  expect(rules.length).toBeGreaterThan(20)
  for (const { x1, y1 } of rules) {
    expect(x1).toBeGreaterThan(A4.width / 2)
    expect(y1).toBeGreaterThan(A4.marginTop + A4.bodySize)
    expect(y1).toBeLessThan(A4.marginTop + 7 * 18)
  }
})

it('signs neither where there is no room nor when not asked to', () => {
  expect(rulesOf(1, true)).toEqual([])
  expect(rulesOf(5, false)).toEqual([])
})
