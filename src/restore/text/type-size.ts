import type { Line } from './tokens.ts'

/** Share of the lines of running text that are no longer than a full line. */
const FULL_LINE = 0.7
const LEAST_TOKENS = 6
const LEAST_LINES = 5

/**
 * By length of a line over that of a full line of the body: how much likelier a line of notes is so long than one of
 * the body, in nats. Counted on rendered pages (body 13 to 14 points, notes 10), extremes cut off.
 */
const LENGTH_EVIDENCE: readonly (readonly [number, number])[] = [
  [0.3, -0.3],
  [0.6, 0],
  [0.85, 0.2],
  [0.95, -0.6],
  [1.03, -1],
  [1.1, -0.4],
  [1.18, 1],
  [Number.POSITIVE_INFINITY, 2],
]

/**
 * The same by the size of its type over that of most of the text, where it is known. Counted on the readings of the
 * fixtures' scans (body 13 to 14 points, notes 10, recipients 11), extremes cut off.
 */
const SIZE_EVIDENCE: readonly (readonly [number, number])[] = [
  [0.74, 3],
  [0.78, 1.5],
  [0.87, -0.5],
  [0.93, 0],
  [Number.POSITIVE_INFINITY, -3],
]

/**
 * Judges which lines are set in the smaller type of notes: by the size of the type, or by the lengths of lines where
 * nobody knows it.
 *
 * @param lines the lines
 * @param sizes size of the type of each line, where most of the text is 1; null where it is not known
 * @returns for each line the evidence that it belongs to a note, in nats; 0 where nothing tells
 */
export function smallTypeEvidence(lines: readonly Line[], sizes: readonly (number | null)[] = []): number[] {
  const byLength = lengthEvidence(lines)
  return lines.map((_, i) => {
    const size = sizes[i] ?? null
    return size === null ? byLength[i]! : evidenceOf(size, SIZE_EVIDENCE)
  })
}

function lengthEvidence(lines: readonly Line[]): number[] {
  const full = lines
    .filter(({ tokens }) => tokens.length >= LEAST_TOKENS)
    .map(lengthOf)
    .sort((a, b) => a - b)
  const width = full[Math.floor(FULL_LINE * full.length)]
  if (width === undefined || full.length < LEAST_LINES) return lines.map(() => 0)
  return lines.map((line) => evidenceOf(lengthOf(line) / width, LENGTH_EVIDENCE))
}

const evidenceOf = (value: number, table: readonly (readonly [below: number, evidence: number])[]): number =>
  table.find(([below]) => value < below)![1]

function lengthOf({ tokens }: Line): number {
  const last = tokens.at(-1)
  return last === undefined ? 0 : last.start + last.text.length - tokens[0]!.start
}
