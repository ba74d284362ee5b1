/** Who read a text: an engine set to English, one set to Vietnamese, or nobody, where it is right as it stands. */
export type TextSource = 'eng' | 'vie' | 'text'

/** What another engine read where a run of the source stands. */
export interface Witness {
  /** Offsets of the run: one token of the source or more, whole. */
  readonly start: number
  readonly end: number
  /** What it is set to. */
  readonly source: 'eng' | 'vie'
  /** What it read, without line ends; blanks part its words. */
  readonly text: string
  /** How sure the engine is, 0 to 1, where it says so. */
  readonly confidence?: number
  /** What else it thought of, likeliest first. */
  readonly alternatives?: readonly string[]
}

/** What is known of a text beyond its letters; offsets are those of the text. */
export interface Evidence {
  /** Who read each line, by its 0-based number; a line that is not in it is taken for what the restorer's `source` says. */
  readonly sources?: readonly TextSource[]
  /** Other readings, in the order of their offsets, without overlap. */
  readonly witnesses?: readonly Witness[]
  /** Runs that are printed raised and small, in order: marks of footnotes, or digits of units (m²). */
  readonly raised?: readonly { readonly start: number; readonly end: number }[]
}
