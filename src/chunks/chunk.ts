import type { Metadata } from '../query/index.ts'

/** The part of a document that a chunk is of. */
export type ChunkKind = 'header' | 'body' | 'closing' | 'appendix'

/** A section or an appendix that a chunk lies in. */
export interface ChunkHeading {
  /** What it is called: "II", "Điều 5", "Phụ lục I"; '' for one without a label, or with a sign for one. */
  readonly label: string
  /** '' for none. */
  readonly title: string
}

/** A piece of a document for retrieval: a section, a part of a long one, or short neighbours together. */
export interface Chunk {
  /**
   * Names it among all chunks by the document and the section: "bao-cao.pdf#II.2"; "bao-cao.pdf#II.2~2" for the second
   * chunk of that section, "bao-cao.pdf#II.3..II.5" for short neighbours, "bao-cao.pdf#2:body" in the second document of
   * a file. It does not depend on what stands in other sections.
   */
  readonly id: string
  /** Name of the document: see `ChunkOptions.document`. */
  readonly document: string
  /** Which document of a file with several it is of, from 1. */
  readonly documentNumber: number
  /** Code of the document: "224/BC-UBND"; null for one without. */
  readonly code: string | null
  readonly kind: ChunkKind
  /** Paths of the sections that its text is of, as `section` takes them: several where short ones were joined. */
  readonly sections: readonly string[]
  /** The sections that all of it lies in, the outermost first. */
  readonly headings: readonly ChunkHeading[]
  /**
   * The text, reflowed: a line for each paragraph, title, item or row, the cells of a row parted by tabs. Footnotes stand
   * behind it, each in the chunk that holds its mark, as far as the budget allows.
   */
  readonly text: string
  /** How many UTF-16 code units at the beginning of the text repeat the chunk before: overlap, or the head of a table. */
  readonly repeated: number
  /** Number of tokens of the text, as `countTokens` counts them. */
  readonly tokens: number
  /** First and last page that it stands on, counted from 1 in the file. */
  readonly pages: readonly [first: number, last: number]
  /** Identifiers of the footnotes whose texts are in it. */
  readonly footnotes: readonly string[]
  /** Codes of the documents that it names, each once, in order. */
  readonly citations: readonly string[]
  /**
   * Where it begins and ends in the source, in UTF-16 code units: the place of the smallest nodes that its text is of,
   * footnotes left out. null for a tree without positions.
   */
  readonly start: number | null
  readonly end: number | null
  /** What is registered of the document, by the names of the decree. */
  readonly metadata: Metadata
}

/** Settings of `chunks`. */
export interface ChunkOptions {
  /** What ids begin with, such as the path of the file; the code of the document by default, "document" without one. */
  readonly document?: string
  /** The most tokens of a chunk, at least 1; 512 by default. Only a single word that has more goes beyond. */
  readonly maxTokens?: number
  /** Neighbouring sections of one level that each have fewer tokens are joined; an eighth of `maxTokens` by default. */
  readonly minTokens?: number
  /** The most tokens that a part of a long section repeats from the part before, in whole sentences; 0 by default. */
  readonly overlapTokens?: number
  /** Counts the tokens of a text; `estimateTokens` by default. */
  readonly countTokens?: (text: string) => number
}
