import type { Line } from './tokens.ts'

export interface PageNumbers {
  /** 0-based lines that hold nothing but a page's number. */
  readonly lines: readonly number[]
  /** Whether the numbers stand at the head of their pages rather than at the foot. */
  readonly atHead: boolean
  /** The last number, for the volume to come; null if there was none. */
  readonly last: LastPageNumber | null
}

/** Where the count of pages stands. */
export interface LastPageNumber {
  readonly value: number
  /** How many lines that are not blank there are from it on. */
  readonly since: number
  readonly atHead: boolean
}

const NUMBER = /^[-–—]?(\d{1,3})[-–—.]?$/
/** Lines that are not blank between the numbers of two pages, at least and at most, for each page. */
const LEAST_LINES = 12
const MOST_LINES = 90
/** Pages whose number may be lost between two that were read. */
const MOST_LOST = 3

interface Candidate {
  /** −1 for the last number of the volume before. */
  readonly line: number
  /** Number of lines above that are not blank; negative in the volume before. */
  readonly above: number
  readonly value: number
}

/**
 * Finds page numbers: lines with nothing but a number, which count up by one from page to page. A single number is
 * taken only if it is 2 and stands where a second page may begin.
 *
 * @param lines the lines
 * @param before the last number of the volume before, if there is one
 */
export function pageNumberLines(lines: readonly Line[], before: LastPageNumber | null = null): PageNumbers {
  const candidates: Candidate[] = before === null ? [] : [{ line: -1, above: -before.since, value: before.value }]
  let above = 0
  for (const [line, { tokens }] of lines.entries()) {
    const value = tokens.length === 1 ? NUMBER.exec(tokens[0]!.text)?.[1] : undefined
    if (value !== undefined) candidates.push({ line, above, value: Number(value) })
    if (tokens.length > 0) above++
  }
  const chain = longestChain(candidates)
  const [first] = chain
  const doubtful =
    first === undefined ||
    (chain.length === 1 && (first.value !== 2 || first.above < LEAST_LINES || first.above > MOST_LINES))
  if (doubtful) {
    return { lines: [], atHead: true, last: before === null ? null : { ...before, since: before.since + above } }
  }
  const atHead = before?.atHead ?? standsAtHead(chain, above)
  const last = chain.at(-1)!
  return {
    lines: chain.map(({ line }) => line).filter((line) => line >= 0),
    atHead,
    last: { value: last.value, since: above - last.above, atHead },
  }
}

/** The longest chain of numbers as far apart as pages are. */
function longestChain(candidates: readonly Candidate[]): Candidate[] {
  const length: number[] = []
  const before: number[] = []
  let last = -1
  candidates.forEach((candidate, i) => {
    length[i] = 1
    before[i] = -1
    for (let k = i - 1; k >= 0; k--) {
      const other = candidates[k]!
      const distance = candidate.above - other.above
      if (distance > (MOST_LOST + 1) * MOST_LINES) break
      const pages = candidate.value - other.value
      const fits =
        pages > 0 && pages <= MOST_LOST + 1 && distance >= pages * LEAST_LINES && distance <= pages * MOST_LINES
      if (fits && length[k]! + 1 > length[i]!) {
        length[i] = length[k]! + 1
        before[i] = k
      }
    }
    if (last < 0 || length[i]! > length[last]!) last = i
  })
  const chain: Candidate[] = []
  for (let i = last; i >= 0; i = before[i]!) chain.push(candidates[i]!)
  return chain.reverse()
}

/** Above the first number there is one page less at the head than at the foot, if the first page is page 1. */
function standsAtHead(chain: readonly Candidate[], total: number): boolean {
  const first = chain[0]!
  const last = chain.at(-1)!
  const page = chain.length > 1 ? (last.above - first.above) / (last.value - first.value) : total / 2
  return first.above < (first.value - 0.5) * page
}
