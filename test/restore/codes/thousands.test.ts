import { describe, expect, it } from 'vitest'
import { restore } from '../../../src/index.ts'
import { thousandsIn } from '../../../src/restore/codes/thousands.ts'

describe('thousandsIn', () => {
  it.each([
    ['14.850,000', '14.850.000'],
    ['86,412.750.000', '86.412.750.000'],
    ['1.204,300.125', '1.204.300.125'],
  ])('reads %s as %s', (read, number) => {
    expect(thousandsIn(read)).toBe(number)
  })

  it.each(['14.850.000', '1.234,567', '1,925', '12,5', '1.204,30', '1,204,300', '14.85,000'])(
    'leaves %s, which may be meant so',
    (read) => {
      expect(thousandsIn(read)).toBeUndefined()
    },
  )
})

describe('restore', () => {
  it('puts the points back, names the rule, and keeps every digit', () => {
    const { corrections, text } = restore('téng kinh phi 14.850,000 déng, dat 98,5%')
    expect(text).toBe('tổng kinh phí 14.850.000 đồng, đạt 98,5%')
    expect(corrections.find(({ source }) => source === '14.850,000')).toMatchObject({
      kind: 'number',
      rule: 'thousands-point',
    })
  })
})
