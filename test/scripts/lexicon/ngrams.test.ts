import { describe, expect, it } from 'vitest'
import { boundaryEntropies } from '../../../scripts/lexicon/neighbours.ts'
import { countNgrams, findRun, runsOf } from '../../../scripts/lexicon/ngrams.ts'
import { SOURCES } from '../../../scripts/lexicon/sources.ts'
import { collectSyllables } from '../../../scripts/lexicon/syllable-stream.ts'
import { tokensOf } from '../../../scripts/lexicon/tokens.ts'

function streamOf(lines: readonly string[]) {
  const stream = collectSyllables()
  const laws = SOURCES.find(({ weight }) => weight === 1)!
  for (const line of lines) stream.read(line, tokensOf(line), laws)
  return stream
}

function frequent(lines: readonly string[], n: number, least = 2) {
  const { levels, words } = countNgrams(streamOf(lines), n, least)
  return runsOf(levels, n).map((run, order) => [run.map((id) => words[id]).join(' '), levels[n - 1]!.counts[order]])
}

describe('countNgrams', () => {
  it('counts runs of syllables that are frequent enough', () => {
    expect(frequent(['công tác cán bộ', 'quy hoạch cán bộ'], 2)).toEqual([['cán bộ', 2]])
  })

  it('counts longer runs', () => {
    expect(frequent(['thủ tục hành chính', 'bộ thủ tục hành chính'], 4)).toEqual([['thủ tục hành chính', 2]])
  })

  it('does not run on over signs, numbers and lines', () => {
    expect(frequent(['cán, bộ', 'cán 2 bộ', 'cán', 'bộ'], 2, 1)).toEqual([])
  })

  it('takes a capital at the first syllable only', () => {
    expect(frequent(['Cán bộ', 'cán bộ', 'Đồng Tháp', 'Đồng Tháp'], 2)).toEqual([['cán bộ', 2]])
  })

  it('finds each run by its syllables', () => {
    const { levels } = countNgrams(streamOf(['thủ tục hành chính', 'thủ tục hành chính']), 3, 2)
    for (const [order, run] of runsOf(levels, 3).entries()) expect(findRun(levels, run)).toBe(order)
    expect(findRun(levels, [1, 1])).toBe(-1)
  })
})

describe('boundaryEntropies', () => {
  it('is lower for a piece of a phrase than for the phrase', () => {
    const stream = streamOf(['một ủy ban nhân dân xã', 'hai ủy ban nhân dân huyện', 'ba ủy ban nhân dân tỉnh'])
    const ngrams = countNgrams(stream, 4, 3)
    const ids = (text: string) => text.split(' ').map((word) => stream.words.indexOf(word))
    const [whole, piece] = boundaryEntropies(ngrams, [ids('ủy ban nhân dân'), ids('ban nhân')])
    expect(whole).toBeCloseTo(Math.log(3))
    expect(piece).toBe(0)
  })
})
