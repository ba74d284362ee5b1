import type { Restoration } from '../restore/index.ts'

/** Digits of a confidence that mean something. */
const PRECISION = 4

/**
 * Writes the corrections of a text as JSON, one a line, so that the line tools of a shell can work with them too.
 *
 * @param file - the name of the input; `-` for standard input
 * @param restoration - what came of it
 * @returns one JSON object, with a line end
 */
export function correctionsJson(file: string, { confidence, corrections }: Restoration): string {
  const head = `{"file":${JSON.stringify(file)},"confidence":${rounded(confidence)},"corrections":[`
  const rows = corrections.map((correction) => JSON.stringify(correction, roundConfidence))
  return rows.length === 0 ? `${head}]}\n` : `${head}\n${rows.join(',\n')}\n]}\n`
}

function roundConfidence(key: string, value: unknown): unknown {
  return key === 'confidence' && typeof value === 'number' ? rounded(value) : value
}

function rounded(value: number): number {
  return Number(value.toFixed(PRECISION))
}
