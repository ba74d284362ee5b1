import { expect, test } from 'vitest'
import { misfits } from '../../src/findings/misfits.ts'
import { parse } from '../../src/parse/index.ts'

const remarksOn = (text: string) => misfits(parse(text, { restore: false }), text).remarks

test('a total that its parts do not make up is told with what they make', () => {
  expect(remarksOn('Toàn tỉnh có 14.480 hộ nghèo, gồm 8.100 hộ nghèo và 6.340 hộ cận nghèo.')).toEqual([
    {
      reason: '`14.480 hộ` does not fit `8.100 hộ`, `6.340 hộ`: 14.440 is expected',
      actual: '14.480',
      expected: ['14.440'],
      place: expect.objectContaining({ start: { line: 1, column: 14, offset: 13 } }),
    },
  ])
})

test('decimals are written with a comma', () => {
  const [remark] = remarksOn('Lũy kế có 81/96 xã đạt chuẩn, chiếm 34,38% số xã.')
  expect(remark?.expected).toEqual(['84,375'])
})

test('figures that fit are not told', () => {
  expect(remarksOn('Toàn tỉnh có 14.440 hộ, gồm 8.100 hộ nghèo và 6.340 hộ cận nghèo.')).toEqual([])
})
