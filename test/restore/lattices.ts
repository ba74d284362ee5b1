import { PARAGRAPH } from '../../src/language-model/index.ts'
import type { Decoding } from '../../src/restore/decode.ts'
import type { Bundle, Choices, Lattice } from '../../src/restore/lattice.ts'
import { FORM } from '../../src/restore/surfaces.ts'

/** One choice of a bundle: word, cost in nats and form. */
export type Choice = readonly [word: number, cost: number, form?: number]

export function choicesOf(list: readonly Choice[]): Choices {
  return {
    words: Uint16Array.from(list, ([word]) => word),
    costs: Float32Array.from(list, ([, cost]) => cost),
    form: Uint8Array.from(list, ([, , form]) => form ?? FORM.fixed),
    texts: list.map(([word], k) => `${word}/${k}`),
  }
}

export const bundle = (from: number, to: number, list: readonly Choice[], cost = 0): Bundle => ({
  from,
  to,
  kind: 'word',
  choices: choicesOf(list),
  cost,
  formRow: 0,
})

/** A lattice that is one chain of bundles. */
export function chain(lists: readonly (readonly Choice[])[]): Lattice {
  return { nodes: lists.length + 1, bundles: lists.map((list, i) => bundle(i, i + 1, list)) }
}

/** A decoding that chose one word of each bundle, with a posterior. */
export function decided(lattice: Lattice, choices: readonly number[], posterior = 1): Decoding {
  return {
    path: choices.map((choice, i) => ({ bundle: i, choice })),
    posteriors: (at) => {
      const size = lattice.bundles[at]!.choices.words.length
      return Float64Array.from({ length: size }, (_, k) =>
        k === choices[at] ? posterior : (1 - posterior) / Math.max(1, size - 1),
      )
    },
  }
}

export const boundary: readonly Choice[] = [[PARAGRAPH, 0]]
