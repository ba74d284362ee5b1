import type { MarkStyle } from '../scan/index.ts'

export interface WriteOcrFileOptions {
  /**
   * Whether what was read is kept beside what was corrected: as an alternative, in a table as a further column. By default
   * so, but for tables.
   */
  readonly originals?: boolean
  /** How footnote marks are written: "3" as it is printed, or "[^3]". Default `raised`. */
  readonly marks?: MarkStyle
  /** Version of the software and the time to be noted in the file; without them neither is. */
  readonly softwareVersion?: string
  readonly date?: Date
}

/** The name that files say has corrected them. */
export const SOFTWARE = 'phuchoi'
