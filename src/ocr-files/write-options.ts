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

/** The software as it is named in files. */
export const softwareOf = ({ softwareVersion }: Pick<WriteOcrFileOptions, 'softwareVersion'>): string =>
  softwareVersion === undefined ? SOFTWARE : `${SOFTWARE} ${softwareVersion}`

/** A confidence as ALTO and PAGE have it. */
export const shortShare = (confidence: number): string => String(Number(confidence.toFixed(4)))
