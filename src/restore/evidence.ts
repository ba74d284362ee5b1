import type { Emissions } from '../emissions/index.ts'
import type { Extents, Face } from '../orthography/index.ts'

/** Who read a text: an engine set to English, one set to Vietnamese, or nobody, where it is right as it stands. */
export type TextSource = 'eng' | 'vie' | 'text'

/** What else an engine thought of in place of a reading. */
export interface EngineAlternative {
  readonly text: string
  /** How sure the engine is of it, 0 to 1, where it says so. */
  readonly confidence?: number
}

/** What another engine, or a recogniser, read where a run of the source stands. */
export interface Witness {
  /** Offsets of the run: one token of the source or more, whole. */
  readonly start: number
  readonly end: number
  /** What it is set to; a recogniser knows Vietnamese letters. */
  readonly source: 'eng' | 'vie'
  /** What it read, without line ends; blanks part its words. */
  readonly text: string
  /** How sure the engine is, 0 to 1, where it says so. */
  readonly confidence?: number
  /** What else it thought of, likeliest first. */
  readonly alternatives?: readonly EngineAlternative[]
  /** What it read before it, at the beginning of a line, where the text has nothing: mostly the mark of a note. */
  readonly before?: string
  /** The part of its text that is printed raised and small, by offsets in it. */
  readonly raised?: { readonly start: number; readonly end: number }
}

/** Where the ink of a letter lies: how far it reaches above and below the base line, and its edges as in {@link InkSpan}. */
export interface LetterInk extends Extents {
  readonly left: number
  readonly right: number
}

/** Where the ink of a word begins and ends in its line, and the type it is set in. */
export interface InkSpan {
  /** From the left edge of the line, in parts of the size of the type. */
  readonly left: number
  readonly right: number
  readonly face: Face
  /** How far widths are off on its page: their standard deviation, in parts of the size of the type. */
  readonly spread: number
}

/** The ink of a word, in parts of the size of the type. */
export interface WordInk {
  /** How far it reaches above and below its base line. */
  readonly reach?: Extents
  readonly span?: InkSpan
  /** That of each code point of its text. */
  readonly letters?: readonly LetterInk[]
  /** What a recogniser says of it; places as in {@link InkSpan}. */
  readonly emissions?: Emissions
}

/** What is known of a text beyond its letters; offsets are those of the text. */
export interface Evidence {
  /** Who read each line, by its 0-based number; a line that is not in it is taken for what the restorer's `source` says. */
  readonly sources?: readonly TextSource[]
  /** Other readings, in the order of their offsets, without overlap. */
  readonly witnesses?: readonly Witness[]
  /** How sure the engine is of words of the text, 0 to 1, in the order of their offsets. */
  readonly confidences?: readonly { readonly start: number; readonly end: number; readonly confidence: number }[]
  /** What else the engine thought of for words of the text, in the order of their offsets; each another reading of all of it. */
  readonly alternatives?: readonly {
    readonly start: number
    readonly end: number
    readonly texts: readonly EngineAlternative[]
  }[]
  /** Lines that are no text but strokes or specks, in order: they are left out, and told of as corrections of the kind `noise`. */
  readonly noise?: readonly { readonly start: number; readonly end: number }[]
  /** Size of the type of each line, by its 0-based number, where most of the text is 1; null where it is not known. */
  readonly typeSizes?: readonly (number | null)[]
  /** Runs that are printed raised and small, in order: marks of footnotes, or digits of units (m²). */
  readonly raised?: readonly { readonly start: number; readonly end: number }[]
  /**
   * Where the ink of words of the text lies, in the order of their offsets: a mark above a letter, a dot below it or a
   * letter that was lost shows there, whether or not it was read.
   */
  readonly ink?: readonly (WordInk & { readonly start: number; readonly end: number })[]
}

/** Where a run of a text begins: its first code unit, and the line that lies in. */
interface Beginning {
  readonly start: number
  readonly line: number
}

/**
 * What is known of a run of a text, with offsets and lines counted from its beginning.
 *
 * @param evidence what is known of the text
 * @param from where the run begins
 * @param end offset behind it
 */
export function evidenceWithin(
  { alternatives, confidences, ink, noise, raised, sources, typeSizes, witnesses }: Evidence,
  { line, start }: Beginning,
  end: number,
): Evidence {
  const within = <Run extends { readonly start: number; readonly end: number }>(runs: readonly Run[]) =>
    runs
      .filter((run) => run.start >= start && run.end <= end)
      .map((run) => ({ ...run, start: run.start - start, end: run.end - start }))
  return {
    ...(sources && { sources: sources.slice(line) }),
    ...(witnesses && { witnesses: within(witnesses) }),
    ...(confidences && { confidences: within(confidences) }),
    ...(alternatives && { alternatives: within(alternatives) }),
    ...(noise && { noise: within(noise) }),
    ...(typeSizes && { typeSizes: typeSizes.slice(line) }),
    ...(raised && { raised: within(raised) }),
    ...(ink && { ink: within(ink) }),
  }
}
