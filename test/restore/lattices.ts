import { PARAGRAPH } from '../../src/language-model/index.ts'
import type { Decoding } from '../../src/restore/decoder/forward-backward.ts'
import { type Choices, choicesOf, type Lattice } from '../../src/restore/lattice/lattice.ts'
import { LatticeBuilder } from '../../src/restore/lattice/lattice-builder.ts'
import { FORM } from '../../src/restore/lattice/surfaces.ts'

/** One choice of a bundle: word, cost in nats and form. */
export type Choice = readonly [word: number, cost: number, form?: number]

/** A bundle of words between two nodes. */
export interface Arc {
  readonly from: number
  readonly to: number
  readonly list: readonly Choice[]
  readonly cost?: number
}

export function choicesIn(list: readonly Choice[]): Choices {
  return choicesOf({
    words: Uint16Array.from(list, ([word]) => word),
    costs: Float32Array.from(list, ([, cost]) => cost),
    form: Uint8Array.from(list, ([, , form]) => form ?? FORM.fixed),
    texts: list.map(([word], k) => `${word}/${k}`),
  })
}

/** A lattice of arcs, each as many characters long as it passes nodes. */
export function latticeOf(nodes: number, arcs: readonly Arc[]): Lattice {
  const builder = new LatticeBuilder()
  for (const { cost = 0, from, list, to } of [...arcs].sort((a, b) => a.from - b.from || a.to - b.to)) {
    builder.add({ kind: 'word', choices: choicesIn(list), cost }, from, to, from, to, false)
  }
  return builder.finish(nodes)
}

/** The arcs of a chain. */
export const chained = (lists: readonly (readonly Choice[])[]): Arc[] =>
  lists.map((list, i) => ({ from: i, to: i + 1, list }))

/** A lattice that is one chain of bundles. */
export const chain = (lists: readonly (readonly Choice[])[]): Lattice => latticeOf(lists.length + 1, chained(lists))

/** A decoding that chose one word of each bundle, with a posterior. */
export function decided({ bundles }: Lattice, choices: readonly number[], posterior = 1): Decoding {
  const sizes = bundles.map(({ choices: { words } }) => words.length)
  const first = [0]
  for (const size of sizes) first.push(first.at(-1)! + size)
  return {
    path: choices.map((choice, bundle) => ({ bundle, choice, posterior })),
    posteriors: {
      first: Int32Array.from(first),
      choice: Uint16Array.from(sizes.flatMap((size) => [...Array(size).keys()])),
      posterior: Float64Array.from(
        sizes.flatMap((size, bundle) =>
          Array.from({ length: size }, (_, k) =>
            k === choices[bundle] ? posterior : (1 - posterior) / Math.max(1, size - 1),
          ),
        ),
      ),
    },
  }
}

export const boundary: readonly Choice[] = [[PARAGRAPH, 0]]
