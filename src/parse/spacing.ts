import type { TextLine } from './document-text.ts'

/** How a text is spaced. */
export interface Spacing {
  /** Code units of a full line of the body. */
  readonly width: number
  /** For each line whether more than the usual space is above it. */
  readonly gapAbove: readonly boolean[]
  /** Whether a blank line stands below nearly each line, so that blank lines say nothing. */
  readonly isSpacedOut: boolean
}

/** Share of the longer lines that are no longer than a full line of the body; the rest is set smaller. */
const FULL_LINE = 0.75
const LEAST_LENGTH = 30
const DEFAULT_WIDTH = 78
/** Share of lines with a blank line above from which blank lines say nothing. */
const SPACED_OUT = 0.72
const FEW = 4

/**
 * Measures the spacing of lines: texts taken from a file rather than from paper may have a blank line below each line.
 *
 * @param lines all lines
 */
export function spacingOf(lines: readonly TextLine[]): Spacing {
  const above: number[] = []
  let blanks = 0
  const printed: TextLine[] = []
  for (const line of lines) {
    above.push(blanks)
    if (line.text === '') blanks++
    else {
      blanks = 0
      printed.push(line)
    }
  }
  const spaced = printed.filter(({ index }) => above[index]! > 0).length
  const isSpacedOut = printed.length > FEW && spaced > SPACED_OUT * printed.length
  const usual = isSpacedOut ? 1 : 0
  return { width: fullLine(printed), gapAbove: above.map((count) => count > usual), isSpacedOut }
}

function fullLine(printed: readonly TextLine[]): number {
  const lengths = printed.map(({ text }) => text.length).filter((length) => length >= LEAST_LENGTH)
  lengths.sort((a, b) => a - b)
  return lengths.length < FEW ? DEFAULT_WIDTH : lengths[Math.floor(FULL_LINE * lengths.length)]!
}
