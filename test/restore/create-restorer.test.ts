import { describe, expect, it } from 'vitest'
import { packModel } from '../../scripts/language-model/pack.ts'
import { createRestorer, formatChannel, LexiconError, ModelError, restore } from '../../src/index.ts'
import { modelsOf } from '../../src/restore/create-restorer.ts'
import { defaultModels } from '../../src/restore/models/default-models.ts'
import { toyCorpus, toyEstimate, toyPruned } from '../language-model/toy-model.ts'

const GARBLED = 'Poc 1ap - Tw do - Hanh phiic. Xa Ngonzu giri bao cao cua dvn vi vé tinh.'
/** Words alone, each of which may be several. */
const DOUBTFUL = 'hoa\n\nthi\n\nban\n\ntai'

describe('createRestorer', () => {
  it('restores as the plain function does without options', () => {
    expect(createRestorer().restore(GARBLED)).toEqual(restore(GARBLED))
  })

  it.each([-0.1, 1.1, Number.NaN])('rejects the threshold %d', (threshold) => {
    expect(() => createRestorer({ threshold })).toThrow(RangeError)
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('rejects %d alternatives', (alternatives) => {
    expect(() => createRestorer({ alternatives })).toThrow(RangeError)
  })

  it('rejects an unknown source', () => {
    // @ts-expect-error not one of the sources
    expect(() => createRestorer({ source: 'fra' })).toThrow("'auto', 'eng' or 'vie'")
  })

  it('rejects a malformed dictionary', () => {
    expect(() => createRestorer({ dictionaries: ['Tràm Chim\t-3'] })).toThrow(LexiconError)
  })
})

describe('threshold', () => {
  it('leaves words that it is less sure of', () => {
    const all = restore(DOUBTFUL).corrections
    const confidences = all.map(({ confidence }) => confidence)
    const threshold = (Math.min(...confidences) + Math.max(...confidences)) / 2
    const sure = all.filter(({ confidence }) => confidence >= threshold)
    expect(createRestorer({ threshold }).restore(DOUBTFUL).corrections).toEqual(sure)
    expect(sure.length).toBeGreaterThan(0)
    expect(sure.length).toBeLessThan(all.length)
  })

  it('of 1 leaves every doubtful word', () => {
    const { corrections, text } = createRestorer({ threshold: 1 }).restore(DOUBTFUL)
    expect(corrections.every(({ confidence }) => confidence === 1)).toBe(true)
    expect(text).not.toBe(restore(DOUBTFUL).text)
  })
})

describe('alternatives', () => {
  const most = (alternatives: number) => {
    const { corrections } = createRestorer({ alternatives }).restore(DOUBTFUL)
    return Math.max(...corrections.map((correction) => correction.alternatives.length))
  }

  it('are no more than it is asked for', () => {
    expect([most(0), most(1)]).toEqual([0, 1])
    expect(most(9)).toBeGreaterThan(1)
  })
})

describe('dictionaries', () => {
  const userWord = { text: 'Ngơnzu', weight: 1000 }

  it('let words be chosen that no model knows', () => {
    expect(restore('Xa Ngonzu').text).not.toContain('Ngơnzu')
    expect(createRestorer({ dictionaries: [[userWord]] }).restore('Xa Ngonzu, Ngonzu.').text).toMatch(
      /Ngơnzu, Ngơnzu\.$/,
    )
  })

  it('may be text', () => {
    expect(createRestorer({ dictionaries: ['# mine\nNgơnzu\t1000\n'] }).restore('Ngonzu').text).toBe('Ngơnzu')
  })

  it('override the weights of those before', () => {
    const word = (text: string, weight: number) => [{ text, weight }]
    const dictionaries = [word('Ngơnzu', 1e6), word('Ngônzu', 1000), word('Ngơnzu', 1e-6)]
    expect(createRestorer({ dictionaries }).restore('Ngonzu').text).toBe('Ngônzu')
  })

  it('let phrases be chosen', () => {
    const dictionaries = [[{ text: 'Ngơnzu Bượz', weight: 1000 }]]
    expect(createRestorer({ dictionaries }).restore('Xa Ngonzu Buoz').text).toMatch(/Ngơnzu Bượz$/)
  })
})

describe('source', () => {
  const CLEAN = 'Các đơn vị gửi báo cáo về Văn phòng trước ngày 15 hằng tháng.'

  it('of eng reads clean text too', () => {
    expect(createRestorer({ source: 'eng' }).restore(CLEAN).confidence).toBeLessThan(1)
  })

  it('of auto lets it pass', () => {
    expect(createRestorer({ source: 'auto' }).restore(CLEAN)).toEqual({ text: CLEAN, corrections: [], confidence: 1 })
  })
})

describe('channel', () => {
  it('says what the engine does to letters', () => {
    const text = `${formatChannel(defaultModels().channel)}Ủ\t¤\t0.10\ny\t¤\t0.10\n`
    expect(restore('¤¤ ban nhan dan').text).not.toContain('Ủy')
    expect(createRestorer({ channel: text }).restore('¤¤ ban nhan dan').text).toBe('Ủy ban nhân dân')
  })

  it('that is malformed is rejected', () => {
    expect(() => createRestorer({ channel: 'unseen\t9\nthis is no edit\n' })).toThrow(LexiconError)
  })
})

describe('model', () => {
  const packed = (order: number) => {
    const corpus = toyCorpus(['nhẫn dạn xả', 'nhẫn dạn xả', 'xả nhẫn'])
    return packModel(corpus.words, toyPruned(toyEstimate(corpus, order)))
  }

  it('says which words follow each other', () => {
    expect(restore('nhan dan xa').text).toBe('nhân dân xã')
    expect(createRestorer({ model: packed(3) }).restore('nhan dan xa').text).toBe('nhẫn dạn xả')
  })

  it('is not mixed with what was compiled from the model of the package', () => {
    expect(modelsOf({})).toHaveProperty('compiled')
    expect(modelsOf({ model: packed(3) })).not.toHaveProperty('compiled')
  })

  it('of an order that the decoder cannot look up is rejected', () => {
    expect(() => createRestorer({ model: packed(2) })).toThrow(
      expect.objectContaining({ name: 'ModelError', message: 'language model: is of order 2, not 3 or 4' }),
    )
  })

  it('that is none is rejected', () => {
    expect(() => createRestorer({ model: Buffer.from('a text of some length') })).toThrow(ModelError)
  })
})
