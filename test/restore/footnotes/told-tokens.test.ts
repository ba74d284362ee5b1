import { expect, it } from 'vitest'
import type { Engine } from '../../../src/restore/engine.ts'
import type { Witness } from '../../../src/restore/evidence.ts'
import { toldTokens } from '../../../src/restore/footnotes/told-tokens.ts'
import { linesOf } from '../../../src/restore/text/tokens.ts'

const engineOf = () => ({ name: 'eng' }) as Engine

/** The words of another engine by the tokens of a line, with the run of each that is raised. */
function told(text: string, ...witnesses: readonly Omit<Witness, 'source'>[]) {
  const at = toldTokens(
    witnesses.map((witness) => ({ ...witness, source: 'eng' })),
    engineOf,
  )!
  return at(linesOf(text)[0]!).map((token) =>
    token?.words.map(({ raised, text }) => [text, raised?.in({ text, start: 0, line: 0 })] as const),
  )
}

it('puts to each token what another engine has read there', () => {
  expect(told('kế hoạch năm', { start: 3, end: 8, text: 'hoach!' })).toEqual([
    undefined,
    [['hoach!', undefined]],
    undefined,
  ])
})

it('tells of the raised run of its word alone', () => {
  expect(told('tỉnh đồng.', { start: 5, end: 10, text: 'dong ®.', raised: { start: 5, end: 6 } })).toEqual([
    undefined,
    [
      ['dong', undefined],
      ['®.', { start: 0, end: 1 }],
    ],
  ])
})

it('parts what is one word to the other engine', () => {
  const parted = told('kế hoạch', { start: 0, end: 8, text: 'kéhoach*', raised: { start: 7, end: 8 } })
  expect(parted).toEqual([[['ké', undefined]], [['hoach*', { start: 5, end: 6 }]]])
})

it('knows nothing where no other engine has read', () => {
  expect(toldTokens(undefined, engineOf)).toBeUndefined()
  expect(toldTokens([], engineOf)).toBeUndefined()
})
