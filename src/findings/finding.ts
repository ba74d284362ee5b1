import type { Position } from 'unist'

/** Something about a text that a person should look at. */
export interface Remark {
  /** What it is, for people. */
  readonly reason: string
  /** What stands there; left out where something is missing. */
  readonly actual?: string
  /** What may be right, likeliest first. */
  readonly expected?: readonly string[]
  /** More about it, for people who ask. */
  readonly note?: string
  /** Where in the source; none for a tree without positions. */
  readonly place?: Position | undefined
}

/** A rule and what it found, which matters most first. */
export interface Finding {
  /** Names the rule. */
  readonly rule: RuleId
  /** What it finds, in the plural. */
  readonly finds: string
  readonly remarks: readonly Remark[]
}

export type RuleId = 'unsure-word' | 'lost-footnote' | 'label-sequence' | 'inconsistent-figure'
