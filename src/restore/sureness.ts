/**
 * How sure an engine is of a word, in levels: from which confidence on each begins, and what it costs there to have
 * printed any other word than the reading, in nats. Level 0 is that of a word of which the engine says nothing.
 */
export const SURENESS: readonly { readonly least: number; readonly change: number }[] = [
  { least: Number.NEGATIVE_INFINITY, change: 1 },
  { least: Number.NEGATIVE_INFINITY, change: -2 },
  { least: 0.75, change: 0 },
  { least: 0.9, change: 1 },
  { least: 0.95, change: 2 },
]

/** The level of a confidence, 0 to 1; 0 where there is none. */
export function surenessOf(confidence: number | undefined): number {
  if (confidence === undefined) return 0
  let level = SURENESS.length - 1
  while (level > 1 && confidence < SURENESS[level]!.least) level--
  return level
}
