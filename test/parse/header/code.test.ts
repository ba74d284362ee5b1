import { describe, expect, it } from 'vitest'
import { codeParts } from '../../../src/parse/header/code.ts'

describe('codeParts', () => {
  it.each([
    ['224 /BC-UBND', { code: '224/BC-UBND', number: '224', symbol: 'BC-UBND' }],
    ['27/2024/QĐ-UBND', { code: '27/2024/QĐ-UBND', number: '27', year: '2024', symbol: 'QĐ-UBND' }],
    ['36-HD/VPTW', { code: '36-HD/VPTW', number: '36', symbol: 'HD/VPTW' }],
    ['12 – NQ/TU', { code: '12-NQ/TU', number: '12', symbol: 'NQ/TU' }],
    ['……/QĐ-UBND', { code: '/QĐ-UBND', number: '', symbol: 'QĐ-UBND' }],
    ['45', { code: '45', number: '45', symbol: '' }],
  ])('takes %s apart', (printed, parts) => {
    expect(codeParts(printed)).toEqual(parts)
  })
})
