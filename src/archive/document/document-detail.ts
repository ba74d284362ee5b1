import type { CorrectionKind } from '../../restore/index.ts'

/**
 * What the report shows of a document. A worker writes it beside the outputs, as JSON compressed by gzip; the report takes
 * it over as it is.
 */
export interface DocumentDetail {
  readonly format: 1
  readonly input: string
  /** SHA-256 of the input. */
  readonly sha256: string
  /** The text that was restored. Offsets are UTF-16 code units into it. */
  readonly text: string
  /** Offset at which each page begins. */
  readonly pages: readonly number[]
  /** The changes, in order, without overlap. */
  readonly corrections: readonly DetailCorrection[]
  readonly findings: readonly DetailFinding[]
}

/** A change, without what can be read off the text. */
export interface DetailCorrection {
  readonly start: number
  readonly end: number
  readonly replacement: string
  readonly kind: CorrectionKind
  readonly rule?: string
  /** 0 to 1, four digits. */
  readonly confidence: number
  readonly alternatives?: readonly (readonly [text: string, confidence: number])[]
  /** Whether a person decided it. */
  readonly decided?: true
}

/** Something that a person should look at. */
export interface DetailFinding {
  /** Names the rule: 'lost-footnote', 'label-sequence', 'inconsistent-figure'. */
  readonly rule: string
  readonly reason: string
  /** Offsets into the text; left out where it cannot be told. */
  readonly start?: number
  readonly end?: number
  readonly expected?: readonly string[]
}
