import { tokenClass } from '../../language-model/index.ts'
import type { Engine } from '../engine.ts'
import type { Bundle } from '../lattice/lattice.ts'
import { coreOf, type TokenArc, TokenLayout } from '../lattice/token-layout.ts'
import { decimalCommas } from './decimal-commas.ts'
import { type Said, saidIn, wordsBehind } from './said.ts'

const LETTER = /\p{L}/u

/** Lays out a token of which the engine thought otherwise, too: words may stand behind any of its readings. */
export function layOutAmid(engine: Engine, said: Said): TokenLayout {
  const arcs = [...engine.layOut(said.text).arcs, ...widerArcs(engine, said)].map((arc) => amid(engine, said, arc))
  const { start, stop } = coreOf(said.text)
  arcs.push(
    ...decimalCommas(
      arcs.filter(({ from, to }) => from === start && to === stop),
      [saidIn(said, start, stop)],
    ),
  )
  return new TokenLayout(
    said.text,
    arcs.sort((a, b) => a.from - b.from || a.to - b.to),
    engine.choices.cheapest,
  )
}

/** Whether an arc stands for a word, of which other readings may bring in others. */
export const isWordArc = ({ bundle: { kind }, from, to }: TokenArc, text: string): boolean =>
  kind === 'word' || (kind === 'number' && LETTER.test(text.slice(from, to)))

function amid(engine: Engine, said: Said, arc: TokenArc): TokenArc {
  if (!isWordArc(arc, said.text)) return arc
  const { bundle, from, to } = arc
  // The blank that a split puts in stands in the texts of its choices.
  if (bundle.choices.texts[0]?.endsWith(' ')) return arc
  const part = saidIn(said, from, to)
  return part.others.length === 0 ? arc : { from, to, bundle: { ...bundle, choices: wordsBehind(engine, part) } }
}

/** Where an alternative has letters in place of the signs at an edge ("m]" may be "ml"), the word is as long as it has it. */
export function widerArcs({ choices, layOut }: Engine, { others, text }: Said): readonly TokenArc[] {
  const { start, stop } = coreOf(text)
  const known = new Set(layOut(text).arcs.map(({ from, to }) => `${from} ${to}`))
  return others.flatMap((other): readonly TokenArc[] => {
    if (other.text.length !== text.length) return []
    const wider = coreOf(other.text)
    if (wider.start > start || wider.stop < stop || wider.stop - wider.start <= stop - start) return []
    if (known.has(`${wider.start} ${wider.stop}`) || tokenClass(other.text.slice(wider.start, wider.stop)) !== null)
      return []
    known.add(`${wider.start} ${wider.stop}`)
    const bundle: Bundle = { kind: 'word', choices: choices.words(text.slice(wider.start, wider.stop)), cost: 0 }
    return [{ from: wider.start, to: wider.stop, bundle }]
  })
}
