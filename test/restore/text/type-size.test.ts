import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/restore/text/tokens.ts'
import { smallTypeEvidence } from '../../../src/restore/text/type-size.ts'

const lineOf = (length: number) => 'ab cd ef gh ij kl '.padEnd(length, 'x')
const lines = linesOf([80, 80, 80, 80, 80, 100].map(lineOf).join('\n'))

describe('smallTypeEvidence', () => {
  it('takes lines longer than a full one for notes', () => {
    expect(smallTypeEvidence(lines)).toEqual([-1, -1, -1, -1, -1, 2])
  })

  it('believes sizes more than lengths where they are known', () => {
    expect(smallTypeEvidence(lines, [0.71, 1, null, 0.8, 0.9, 1])).toEqual([3, -3, -1, -0.5, 0, -3])
  })

  it('says nothing of a text of few lines', () => {
    expect(smallTypeEvidence(linesOf('ab cd ef gh ij kl'))).toEqual([0])
  })
})
