import { describe, expect, it } from 'vitest'
import { TUNING } from '../../../src/restore/index.ts'
import { tokenChoices } from '../../../src/restore/lattice/token-choices.ts'
import { tokenLayouts } from '../../../src/restore/lattice/token-layout.ts'
import { toyModel } from '../../language-model/toy-model.ts'
import { toyLexicon } from '../toy-lexicon.ts'

const model = toyModel(['rà soát cấp xã , <2> <c> ở', 'rà soát xã .'])
const { search, surfaces } = toyLexicon(model)
const readCode = (read: string) => [{ text: read, cost: 1 }]
const choices = tokenChoices(search, surfaces, readCode, model, TUNING)
const layOut = tokenLayouts(choices, readCode, model, TUNING)

describe('tokenLayouts', () => {
  it('sorts the arcs by their first offset, then by their last', () => {
    const places = layOut('xa-rasoat,').arcs.map(({ from, to }) => [from, to] as const)
    expect(places).toEqual([...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]))
    expect(places.length).toBeGreaterThan(4)
  })

  it('covers the token from its first character to its last', () => {
    const { arcs } = layOut('(xa),')
    expect(arcs[0]!.from).toBe(0)
    expect(Math.max(...arcs.map(({ to }) => to))).toBe(5)
  })

  it('answers again with the same layout', () => {
    expect(layOut('rasoat')).toBe(layOut('rasoat'))
  })

  it('tells the cost of the likeliest word for the token, less the signs at its end', () => {
    expect(layOut('xa,').cheapest).toBe(choices.cheapest('xa'))
  })

  it('lays nothing out for nothing', () => {
    expect(layOut('').arcs).toEqual([])
  })
})
