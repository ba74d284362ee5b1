import type { Line } from './tokens.ts'

/** Share of the lines of running text that are no longer than a full line. */
const FULL_LINE = 0.7
const LEAST_TOKENS = 6
const LEAST_LINES = 5

/**
 * By length of a line over that of a full line of the body: how much likelier a line of notes is so long than one of
 * the body, in nats. Counted on rendered pages (body 13 to 14 points, notes 10), extremes cut off.
 */
const EVIDENCE: readonly (readonly [number, number])[] = [
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
 * Judges from the lengths of lines which are set in the smaller type of notes.
 *
 * @param lines the lines
 * @returns for each line the evidence that it belongs to a note, in nats; 0 where lengths say nothing
 */
export function smallTypeEvidence(lines: readonly Line[]): number[] {
  const full = lines
    .filter(({ tokens }) => tokens.length >= LEAST_TOKENS)
    .map(lengthOf)
    .sort((a, b) => a - b)
  const width = full[Math.floor(FULL_LINE * full.length)]
  if (width === undefined || full.length < LEAST_LINES) return lines.map(() => 0)
  return lines.map((line) => EVIDENCE.find(([below]) => lengthOf(line) / width < below)![1])
}

function lengthOf({ tokens }: Line): number {
  const last = tokens.at(-1)
  return last === undefined ? 0 : last.start + last.text.length - tokens[0]!.start
}
