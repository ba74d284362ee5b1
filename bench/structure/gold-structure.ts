/** A heading: depth from 1, label without its sign, title. */
export type GoldHeading = readonly [depth: number, label: string, title: string]

export interface GoldSignature {
  /** What stands above the name. */
  readonly lines: readonly string[]
  readonly signer: string | null
}

/** What a document says of itself, written down by hand; null where it has nothing of the kind. */
export interface GoldStructure {
  /** The superior agency first. */
  readonly issuer: readonly string[]
  readonly number: string | null
  readonly place: string | null
  /** ISO 8601. */
  readonly date: string | null
  readonly type: string | null
  readonly subject: string | null
  readonly addressee: readonly string[]
  readonly outline: readonly GoldHeading[]
  /** Texts by mark. */
  readonly footnotes: Readonly<Record<string, string>>
  /** Marks in reading order. */
  readonly footnoteRefs: readonly (string | number)[]
  readonly recipients: readonly string[]
  readonly signature: GoldSignature | null
  /** Where several sign, all of them in printed order. */
  readonly signatures?: readonly GoldSignature[]
  readonly pages: number | null
  readonly citations: readonly string[]
}

/** Lines on which a block begins: a heading, an item, a paragraph, a footnote. */
const BLOCK_START = /^(?:heading:|item:|p$|fn:)/

/**
 * Reads from the labels of a document's lines where its blocks begin.
 *
 * @param labels - one label a line
 * @returns the lines, counted from 1
 */
export function blockStartLines(labels: string): number[] {
  return labels.split('\n').flatMap((label, i) => (BLOCK_START.test(label) ? [i + 1] : []))
}
