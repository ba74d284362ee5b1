import type { Decoding } from './decode.ts'
import type { Bundle, Choices } from './lattice.ts'
import type { TextLattice } from './text-lattice.ts'

/** Posterior under which a choice is dropped: what the document repeats can raise a word by some nats, not by fourteen. */
const NEGLIGIBLE = 1e-6

/**
 * Leaves of a lattice what its first decoding found possible, so that the second one has little to search.
 *
 * @param lattice the lattice
 * @param decoding its decoding
 * @returns a lattice over the same nodes with fewer choices and bundles
 */
export function pruneLattice({ bundles, nodes, spans }: TextLattice, decoding: Decoding): TextLattice {
  const kept: Bundle[] = []
  const keptSpans: TextLattice['spans'][number][] = []
  bundles.forEach((bundle, i) => {
    const choices = likely(bundle.choices, decoding.posteriors(i))
    if (choices === null) return
    kept.push(choices === bundle.choices ? bundle : { ...bundle, choices })
    keptSpans.push(spans[i]!)
  })
  return { nodes, bundles: kept, spans: keptSpans }
}

function likely(choices: Choices, posteriors: Float64Array): Choices | null {
  const keep: number[] = []
  for (let k = 0; k < posteriors.length; k++) if (posteriors[k]! > NEGLIGIBLE) keep.push(k)
  if (keep.length === 0) return null
  if (keep.length === posteriors.length) return choices
  return {
    words: Uint16Array.from(keep, (k) => choices.words[k]!),
    costs: Float32Array.from(keep, (k) => choices.costs[k]!),
    form: Uint8Array.from(keep, (k) => choices.form[k]!),
    texts: keep.map((k) => choices.texts[k]!),
  }
}
