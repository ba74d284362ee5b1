import type { PlacedBox } from '../../page/index.ts'
import type { Correction, RestoredPart } from '../../restore/index.ts'
import { meanConfidence } from './mean-confidence.ts'

/** Digits of a confidence that mean something. */
const PRECISION = 4
/** Digits of a place on a page, in points or pixels. */
const BOX_PRECISION = 2
/** Corrections that are written at once. */
const BATCH = 1000

/**
 * Writes the corrections of a text as JSON, one a line, so that the line tools of a shell can work with them too. What
 * can only be told of the whole stands at the end.
 *
 * @param file - the name of the input; `-` for standard input
 * @param parts - what came of it
 * @param placesOf - tells where a correction is printed; not given for a plain text
 * @returns one JSON object, with a line end, piece by piece
 */
export function* correctionsJson(
  file: string,
  parts: Iterable<RestoredPart>,
  placesOf?: (correction: Correction) => readonly PlacedBox[],
): Generator<string> {
  // Nothing is written before there is something to tell: an output is not opened until then.
  let lead = `{"file":${JSON.stringify(file)},"corrections":[`
  let between = '\n'
  let words = 0
  let sure = 0
  for (const part of parts) {
    words += part.words
    sure += part.sure
    for (let from = 0; from < part.corrections.length; from += BATCH) {
      const rows = part.corrections.slice(from, from + BATCH).map((it) => {
        const told = placesOf === undefined ? it : { ...it, places: placesOf(it) }
        return JSON.stringify(told, roundNumbers)
      })
      yield lead + between + rows.join(',\n')
      lead = ''
      between = ',\n'
    }
  }
  yield `${lead === '' ? '\n' : lead}],"confidence":${rounded(meanConfidence(words, sure))}}\n`
}

function roundNumbers(key: string, value: unknown): unknown {
  if (typeof value !== 'number') return value
  return key === 'confidence' ? rounded(value) : Number(value.toFixed(BOX_PRECISION))
}

function rounded(value: number): number {
  return Number(value.toFixed(PRECISION))
}
