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
  let text = ''
  let last = 0
  for (const { start, end, replacement } of corrections) {
    text += source.slice(last, start) + replacement
    last = end
  }
  return text + source.slice(last)
}
