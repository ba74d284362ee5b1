import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TUNING } from '../../../src/restore/index.ts'
import { buildLattice, type ReadingToken } from '../../../src/restore/lattice/build-lattice.ts'
import { inkPrices } from '../../../src/restore/lattice/ink-prices.ts'
import { tokenChoices } from '../../../src/restore/lattice/token-choices.ts'
import { tokenLayouts } from '../../../src/restore/lattice/token-layout.ts'
import { readingTokens } from '../../../src/restore/text/reading-order.ts'
import { linesOf } from '../../../src/restore/text/tokens.ts'
import { toyModel } from '../../language-model/toy-model.ts'
import { toyLexicon } from '../toy-lexicon.ts'

const model = toyModel(['rà soát cấp xã , <2> <c> ở', 'rà soát xã .', 'Đồng ở xã'])
const { search, surfaces } = toyLexicon(model)
const readCode = (read: string) => [{ text: read.replace('ND-CP', 'NĐ-CP').replace(/Qb$/, 'QĐ'), cost: 1 }]
const choices = tokenChoices(search, surfaces, readCode, model, TUNING)
const layOut = tokenLayouts(choices, readCode, model, TUNING)

const tokensOf = (source: string): ReadingToken[] => {
  const lines = linesOf(source)
  return readingTokens(
    source,
    lines,
    lines.map((_, line) => ({ line, startsZone: false })),
  )
}
const latticeOf = (tokens: readonly ReadingToken[], own = layOut) =>
  buildLattice(
    tokens,
    () => ({
      name: 'eng' as const,
      choices,
      readCode,
      readLabel: () => [],
      layOut: own,
      hear: () => ({ costs: new Map() }),
      misread: () => 0,
      amid: () => {
        throw new Error('not asked for')
      },
      beside: () => {
        throw new Error('no witness')
      },
    }),
    model,
    TUNING,
    inkPrices(TUNING),
  )

/** The arcs of a text: kind and the stretch of the source. */
const arcs = (source: string) => {
  const { bundles, end, start } = latticeOf(tokensOf(source))
  return bundles.map(({ kind }, i) => `${kind} ${source.slice(start[i], end[i])}`.trim())
}

describe('buildLattice', () => {
  it('lays words, signs and line ends out in order', () => {
    expect(arcs('xa,\nra')).toEqual(['word xa', 'sign ,', 'break', 'word ra'])
  })

  it('tells numbers, and codes beside their parts, by their kind', () => {
    expect(arcs('45')).toEqual(['number 45'])
    expect(arcs('61/2018/ND-CP')).toContain('code 61/2018/ND-CP')
  })

  it('offers a sign that may be a word as both', () => {
    expect(arcs('&')).toEqual(['sign &', 'word &'])
  })

  it('offers a sign at the edge as a part of the word', () => {
    expect(arcs('x?')).toEqual(expect.arrayContaining(['word x?', 'word x', 'sign ?']))
  })

  it('leaves a comma out of the word', () => {
    expect(arcs('xa,')).not.toContain('word xa,')
  })

  it('cuts a hyphenated word at the hyphen', () => {
    expect(arcs('xa-xa')).toEqual(expect.arrayContaining(['word xa', 'sign -']))
  })

  it('joins two tokens that make a word', () => {
    expect(arcs('so at')).toContain('word so at')
  })

  it('joins nothing over a line end', () => {
    expect(arcs('so\nat')).not.toContain('word so\nat')
  })

  it('splits a token into two words', () => {
    expect(arcs('rasoat')).toEqual(expect.arrayContaining(['word ra', 'word soat']))
  })

  it('offers every reading of a code, dearer the less likely it is', () => {
    const twoReadings = (read: string) => [
      { text: read, cost: 1 },
      { text: read.replace('D', 'Đ'), cost: 3 },
    ]
    const { bundles } = latticeOf(tokensOf('12/QD-XX'), tokenLayouts(choices, twoReadings, model, TUNING))
    expect(bundles[0]!.kind).toBe('code')
    expect(bundles[0]!.choices.texts).toEqual(['12/QD-XX', '12/QĐ-XX'])
    expect(bundles[0]!.choices.costs[1]! - bundles[0]!.choices.costs[0]!).toBeCloseTo(2, 5)
  })

  it('takes a code with a small b for one if that is a Đ', () => {
    expect(arcs('12/2018/Qb')).toEqual(['code 12/2018/Qb'])
    expect(arcs('12/2018/Xb')).not.toContain('code 12/2018/Xb')
  })

  it('offers a number with letters in it beside the reading', () => {
    expect(arcs('O5')).toEqual(expect.arrayContaining(['digits O5', 'number O5']))
    expect(arcs('A5')).not.toContain('digits A5')
  })

  it('parts a rate and its unit', () => {
    expect(arcs('xa/m2')).toEqual(expect.arrayContaining(['word xa', 'sign /', 'unit m2']))
  })

  it('takes an address as one word', () => {
    expect(arcs('htp:/xa.gov.va/ra-soat')).toEqual(['word htp:/xa.gov.va/ra-soat'])
  })

  it('puts the label of a section in its place', () => {
    const [token] = tokensOf('Il.')
    const label = { length: 2, choices: [{ text: 'III', posterior: 0.9 }] }
    const { bundles, end, start } = latticeOf([{ ...token!, label }])
    expect(bundles.map(({ kind }) => kind)).toEqual(['label', 'sign'])
    expect([start[0], end[0]]).toEqual([0, 2])
  })

  it('puts a footnote mark in its place', () => {
    const [token] = tokensOf('xa?')
    const { bundles, end, start } = latticeOf([{ ...token!, mark: { from: 2, to: 3, text: '[^2]' } }])
    const at = bundles.findIndex(({ kind }) => kind === 'footnote')
    expect(bundles[at]!.choices.texts).toEqual(['[^2]'])
    expect([start[at], end[at]]).toEqual([2, 3])
  })

  const source = fc
    .array(
      fc.oneof(
        fc.constantFrom('xa', 'rasoat', 'Pong', '12', '61/2018/ND-CP', 'a-b', '&', '?', '\n', 'x4,'),
        fc.string(),
      ),
    )
    .map((parts) => parts.join(' '))

  it('lets one path go from the first node to the last, whatever the text', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { from, nodes, to } = latticeOf(tokensOf(text))
        const reached = new Set([0])
        from.forEach((node, i) => {
          if (reached.has(node)) reached.add(to[i]!)
        })
        expect(reached.has(nodes - 1)).toBe(true)
      }),
    )
  })

  it('sorts the arcs by their first node and lets each go forward', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { from, to } = latticeOf(tokensOf(text))
        from.forEach((node, i) => {
          expect(to[i]).toBeGreaterThan(node)
          if (i > 0) expect(node).toBeGreaterThanOrEqual(from[i - 1]!)
        })
      }),
    )
  })

  it('spans as many characters as the arc has nodes, but for joined tokens and line ends', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { bundles, end, from, start, to } = latticeOf(tokensOf(text))
        bundles.forEach(({ kind }, i) => {
          if (kind === 'break' || /\s/.test(text.slice(start[i], end[i]))) return
          expect(end[i]! - start[i]!).toBe(to[i]! - from[i]!)
        })
      }),
    )
  })
})
