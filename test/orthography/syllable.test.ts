import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSyllable, parseSyllable, stripTone, TONES, withTone } from '../../src/orthography/index.ts'
import { toned, toneless } from './arbitraries.ts'

const parts = (word: string) => {
  const syllable = parseSyllable(word)
  if (syllable === null) return null
  const { onset, rhyme, tone } = syllable
  return [onset, rhyme.glide, rhyme.nucleus, rhyme.coda, tone]
}

describe('parseSyllable', () => {
  it.each([
    ['tỉnh', ['t', '', 'i', 'nh', 'hỏi']],
    ['gì', ['gi', '', 'i', '', 'huyền']],
    ['gìn', ['gi', '', 'i', 'n', 'huyền']],
    ['giếng', ['gi', '', 'iê', 'ng', 'sắc']],
    ['giá', ['gi', '', 'a', '', 'sắc']],
    ['giữa', ['gi', '', 'ưa', '', 'ngã']],
    ['giòa', ['gi', 'o', 'a', '', 'huyền']],
    ['quốc', ['qu', '', 'ô', 'c', 'sắc']],
    ['quyết', ['qu', '', 'yê', 't', 'sắc']],
    ['quý', ['qu', '', 'y', '', 'sắc']],
    ['nghiệp', ['ngh', '', 'iê', 'p', 'nặng']],
    ['khuỷu', ['kh', 'u', 'y', 'u', 'hỏi']],
    ['khuya', ['kh', 'u', 'ya', '', 'ngang']],
    ['oẳn', ['', 'o', 'ă', 'n', 'hỏi']],
    ['ủy', ['', 'u', 'y', '', 'hỏi']],
    ['yếu', ['', '', 'yê', 'u', 'sắc']],
    ['xoong', ['x', '', 'oo', 'ng', 'ngang']],
    ['ngoằn', ['ng', 'o', 'ă', 'n', 'huyền']],
    ['ngoèo', ['ng', 'o', 'e', 'o', 'huyền']],
    ['ngoao', ['ng', 'o', 'a', 'o', 'ngang']],
    ['thuở', ['th', 'u', 'ơ', '', 'hỏi']],
    ['huỳnh', ['h', 'u', 'y', 'nh', 'huyền']],
    ['của', ['c', '', 'ua', '', 'hỏi']],
    ['được', ['đ', '', 'ươ', 'c', 'nặng']],
  ])('takes %s apart', (word, expected) => {
    expect(parts(word)).toEqual(expected)
  })

  it('does not mind the case', () => {
    expect(parts('QUYẾT')).toEqual(parts('quyết'))
    expect(parts('Quyết')).toEqual(parts('quyết'))
  })

  it('accepts both placements of the tone mark', () => {
    expect(parts('hoá')).toEqual(parts('hóa'))
    expect(parts('thuỷ')).toEqual(parts('thủy'))
  })

  it.each(['cac', 'cảch', 'mat', 'hòp', 'tõc'])('wants sắc or nặng before a stop: %s', (word) => {
    expect(parseSyllable(word)).toBeNull()
  })

  it.each(['tóan', 'qúy', 'ngòai', 'cuả', 'họat'])('rejects a tone on the wrong letter: %s', (word) => {
    expect(parseSyllable(word)).toBeNull()
  })

  it.each(['cê', 'ka', 'kôn', 'ghà', 'ngê', 'ngha', 'gế', 'quưn', 'koa'])(
    'keeps to the spelling rules of c, k, g, gh, ng, ngh, qu: %s',
    (word) => {
      expect(parseSyllable(word)).toBeNull()
    },
  )

  it.each(['', 'UBND', 'website', 'km', 'Krông', 'Đắk', 'hóá', 'tính2', 'a.', 'nghiêngh', 'ï'])(
    'rejects %j',
    (word) => {
      expect(parseSyllable(word)).toBeNull()
    },
  )

  it('accepts every toned letter sequence that it can spell, but for stops with another tone', () => {
    fc.assert(
      fc.property(toned, (word) => {
        const allowed = !/(?:[ptc]|ch)$/.test(word) || /^(?:sắc|nặng)$/.test(toneName(word))
        expect(isSyllable(word)).toBe(allowed)
      }),
    )
  })

  it('puts the letters back together', () => {
    fc.assert(
      fc.property(toned, (word) => {
        const syllable = parseSyllable(word)
        fc.pre(syllable !== null)
        const { onset, rhyme } = syllable!
        const letters = rhyme.glide + rhyme.nucleus + rhyme.coda
        const joined = onset === 'gi' && letters.startsWith('i') ? `g${letters}` : onset + letters
        expect(joined).toBe(stripTone(word))
      }),
    )
  })

  it('knows no more than 4,000 syllables without their tones', () => {
    expect(toneless.length).toBeGreaterThan(3000)
    expect(toneless.length).toBeLessThan(4000)
  })
})

const toneName = (word: string): string => {
  const bare = stripTone(word)
  return TONES.find((tone) => withTone(bare, tone, 'old') === word || withTone(bare, tone, 'new') === word) ?? ''
}
