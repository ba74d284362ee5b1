import { type LayOutToken, type TokenArc, withBlank } from './token-layout.ts'

/**
 * Lays out the parts of a token that blanks may have parted, beside the whole.
 *
 * @param arcs those of the whole
 * @param text the token
 * @param blanks offsets behind which one stood, in order
 * @param layOut lays out each part
 * @param price of each blank, in nats
 * @returns all arcs, sorted by their first offset, then by their last
 */
export function besideParts(
  arcs: readonly TokenArc[],
  text: string,
  blanks: readonly number[],
  layOut: LayOutToken,
  price: number,
): readonly TokenArc[] {
  if (blanks.length === 0) return arcs
  const all = [...arcs]
  const known = new Set(arcs.map(nameOf))
  const ends = [...blanks, text.length]
  ends.forEach((end, i) => {
    const start = i === 0 ? 0 : ends[i - 1]!
    for (const arc of layOut(text.slice(start, end)).arcs) {
      const [from, to] = [start + arc.from, start + arc.to]
      const { bundle } = arc
      const ended = to === end && end < text.length ? { ...bundle, choices: withBlank(bundle.choices) } : bundle
      const begun = i > 0 && from === start ? { ...ended, cost: ended.cost + price } : ended
      // What stands amid a part is mostly laid out as in the whole.
      if (begun !== bundle || !known.has(nameOf({ from, to, bundle }))) all.push({ from, to, bundle: begun })
    }
  })
  return all.sort((one, other) => one.from - other.from || one.to - other.to)
}

const nameOf = ({ bundle, from, to }: TokenArc): string => `${bundle.kind} ${from} ${to}`
