import type { Engine } from '../engine.ts'
import type { LabelLine } from './label-sequence.ts'

/** A line that may begin with a label, with that label as read. */
export interface Candidate extends LabelLine {
  readonly start: number
  readonly read: string
  /** The sign that has to be put behind the label. */
  readonly close: '' | '.' | ')'
  /** Whether it is put behind a label that was read right as well. */
  readonly closesOwn?: boolean
  /** The sign that it was read with; empty for none. */
  readonly sign?: string
}

/** What another engine has read in place of the token at an offset. */
export type HeardAt = (start: number) => { readonly engine: Engine; readonly text: string } | undefined
