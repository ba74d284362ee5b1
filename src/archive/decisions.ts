/**
 * What a person decided of a word, in the report or by hand. A decision with a place holds for that place of that document
 * alone; one without holds wherever the same source was restored in the same way.
 */
export interface Decision {
  /** What stands in the source. */
  readonly source: string
  /** What the restorer made of it when the decision was made. */
  readonly restored: string
  /** What is right; the same as `restored` if it was accepted. */
  readonly text: string
  readonly place?: DecisionPlace
}

/** Where a decision holds. */
export interface DecisionPlace {
  /** Path of the document when the decision was made, for people. */
  readonly input: string
  /** SHA-256 of the document: its path may change. */
  readonly sha256: string
  /** Offsets of the source in the text that was restored. */
  readonly start: number
  readonly end: number
}

/** A file of decisions, as the report exports it. */
export interface DecisionFile {
  readonly format: 'phuchoi-decisions'
  readonly version: 1
  readonly decisions: readonly Decision[]
}
