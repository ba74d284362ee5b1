/** What a correction changed. */
export type CorrectionKind = 'word' | 'code' | 'number' | 'footnote' | 'noise'

/** One change to the source. Offsets are UTF-16 code units into the source given to `restore`. */
export interface Correction {
  readonly start: number
  readonly end: number
  /** What stood there: `source.slice(start, end)`. */
  readonly source: string
  readonly replacement: string
  /** 1-based line of the source. */
  readonly line: number
  /** 1-based column, in code units. */
  readonly column: number
  readonly kind: CorrectionKind
  /** Names the rule behind a change of digits, codes or footnote marks. */
  readonly rule?: string
  /** Calibrated probability that the replacement is right, 0 to 1. */
  readonly confidence: number
  /** What else it may be, likeliest first. */
  readonly alternatives: readonly Alternative[]
}

export interface Alternative {
  readonly text: string
  readonly confidence: number
}

/** A restored text. */
export interface Restoration {
  /** The text, line for line: as many lines as the source, with the same endings. */
  readonly text: string
  /** The changes, in order, without overlap: applied to the source they give the text. */
  readonly corrections: readonly Correction[]
  /** Mean confidence of the words read, 0 to 1; 1 for a text without words. */
  readonly confidence: number
}

/** A part of a restored text. All parts together are the text, one behind the other. */
export interface RestoredPart {
  /** Offset of its first code unit in the source, and behind its last. */
  readonly start: number
  readonly end: number
  /** What became of it. */
  readonly text: string
  /** The changes in it, in order; their offsets are those of the whole source. */
  readonly corrections: readonly Correction[]
  /** How many words were read, and the sum of their confidences. */
  readonly words: number
  readonly sure: number
}

/**
 * Puts the parts of a text together.
 *
 * @param parts all parts, in order
 * @returns the whole text
 */
export function joinParts(parts: Iterable<RestoredPart>): Restoration {
  const texts: string[] = []
  const corrections: Correction[] = []
  let words = 0
  let sure = 0
  for (const part of parts) {
    texts.push(part.text)
    for (const correction of part.corrections) corrections.push(correction)
    words += part.words
    sure += part.sure
  }
  return { text: texts.join(''), corrections, confidence: meanConfidence(words, sure) }
}

/** Mean confidence of so many words; 1 for none. */
export function meanConfidence(words: number, sure: number): number {
  return words === 0 ? 1 : sure / words
}

/**
 * Applies corrections to the source they were made for.
 *
 * @param source the text given to `restore`
 * @param corrections changes in order of their offsets, without overlap
 * @returns the text with every change made
 * @example
 * applyCorrections(source, restore(source).corrections) === restore(source).text
 */
export function applyCorrections(source: string, corrections: readonly Correction[]): string {
  return correctedText(source, corrections, 0, source.length)
}

/** Pieces of a text that are joined at once. */
const BATCH = 4096

/**
 * A run of the source with the corrections in it made.
 *
 * @param source the text given to `restore`
 * @param corrections the changes between start and end, in order of their offsets, without overlap
 * @param start offset of the run's first code unit
 * @param end offset behind its last
 */
export function correctedText(source: string, corrections: readonly Correction[], start: number, end: number): string {
  const batches: string[] = []
  let pieces: string[] = []
  let last = start
  for (const correction of corrections) {
    pieces.push(source.slice(last, correction.start), correction.replacement)
    last = correction.end
    // Joined now and then: a string grown piece by piece keeps every piece until it is read.
    if (pieces.length < BATCH) continue
    batches.push(pieces.join(''))
    pieces = []
  }
  pieces.push(source.slice(last, end))
  return batches.join('') + pieces.join('')
}
