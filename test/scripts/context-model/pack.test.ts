import { describe, expect, it } from 'vitest'
import { packContextModel } from '../../../scripts/context-model/pack.ts'
import { SHAPE } from '../../context-model/toy-context-model.ts'

describe('packContextModel', () => {
  it('names the weights that are missing', () => {
    expect(() => packContextModel(new Map(), SHAPE, () => true)).toThrow('there are no weights for "told"')
  })
})
