/** A heading in reading order: depth from 1, label without its sign, title. */
export type OutlineEntry = readonly [depth: number, label: string, title: string]

/** Those fields of a structure.json that labels are made from. */
export interface DocumentStructure {
  readonly addressee: readonly string[]
  readonly outline: readonly OutlineEntry[]
}
