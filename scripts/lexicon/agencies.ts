import { readReviewed } from './reviewed.ts'
import { add, type Counts, type Tally } from './tally.ts'
import { tokensOf } from './tokens.ts'

/** Counts of the agencies by name. */
export interface AgencyCounts extends Tally {
  readonly counts: Counts
}

/** A trie over the words of the names, lower case. */
interface Node {
  readonly next: Map<string, Node>
  /** The name that ends here. */
  name?: string
}

function plant(names: readonly string[]): Node {
  const root: Node = { next: new Map() }
  for (const name of names) {
    let node = root
    for (const token of tokensOf(name)) {
      if (token === null) continue
      const child: Node = node.next.get(token.lower) ?? { next: new Map() }
      node.next.set(token.lower, child)
      node = child
    }
    node.name = name
  }
  return root
}

/**
 * Counts the agencies of the reviewed list; where one name holds another, only the longer one counts.
 *
 * @returns The tally, weighted; signs between the words of a name are passed over.
 */
export function countAgencies(): AgencyCounts {
  const names = readReviewed('agencies.txt').map(([name = '']) => name)
  const counts: Counts = new Map(names.map((name) => [name, 0]))
  const root = plant(names)

  return {
    counts,
    read: (_line, tokens, source) => {
      for (let at = 0; at < tokens.length; at++) {
        const first = tokens[at]
        if (!first || first.case === 'lower') continue
        let node = root.next.get(first.lower)
        let name: string | undefined
        let last = at
        for (let end = at + 1; node !== undefined; end++) {
          if (node.name !== undefined) {
            name = node.name
            last = end - 1
          }
          while (tokens[end] === null) end++
          node = node.next.get(tokens[end]?.lower ?? '')
        }
        if (name === undefined) continue
        add(counts, name, source.weight)
        at = last
      }
    },
  }
}
