/** A bar that a figure is held against. */
export interface Bar {
  readonly what: string
  /** The least or the most that the figure may be. */
  readonly bound: 'at least' | 'at most'
  readonly limit: number
  readonly unit: string
  /** How many decimals the figure is shown with. */
  readonly decimals: number
}

/** A bar with its figure. */
export interface Verdict extends Bar {
  /** null where there was nothing to measure. */
  readonly figure: number | null
  readonly verdict: 'pass' | 'miss' | 'not measured'
}

type BarRow = readonly [what: string, limit: number, unit: string, decimals: number]

const atLeast = (...[what, limit, unit, decimals]: BarRow): Bar => ({ what, bound: 'at least', limit, unit, decimals })
const atMost = (...[what, limit, unit, decimals]: BarRow): Bar => ({ what, bound: 'at most', limit, unit, decimals })

/** The bars of accuracy, held against every gold document and against the fixtures of each quality. */
export const ACCURACY_BARS = {
  words: atLeast('word accuracy', 99, '%', 2),
  hurt: atMost('words hurt', 0.3, '%', 2),
  numbers: atLeast('number accuracy', 99, '%', 2),
  marksFound: atLeast('footnote marks found', 90, '%', 1),
  marksWrong: atMost('footnote marks wrong, worst document', 2, '', 0),
} as const

/** The bars of structure; for lists the weakest measure counts. */
export const STRUCTURE_BARS = {
  lists: atLeast('F1 of the weakest part of the structure', 0.95, '', 3),
  clean: atLeast('F1 of the weakest part of the structure', 0.93, '', 3),
  exact: atMost('fields of header and signature wrong', 0, '', 0),
} as const

/** The bars of inputs, held against each group of scans. */
export const INPUT_BARS = {
  english: atLeast('word accuracy of English + restore', 99, '%', 2),
  unhurt: atLeast('gain of Vietnamese + restore over Vietnamese OCR', 0, '%', 2),
  fewerErrors: atLeast('fewer errors by restoring Vietnamese OCR', 20, '%', 1),
  both: atLeast('word accuracy of both witnesses', 99.5, '%', 2),
} as const

export const PARSE_LINEARITY_BAR = atLeast(
  'speed of parsing from 1 to 10 MB, against that from 0.1 to 1 MB',
  0.67,
  '×',
  2,
)
export const CLEAN_BAR = atLeast('clean text unchanged', 99.95, '%', 2)
export const CALIBRATION_BAR = atMost('expected calibration error of words', 0.02, '', 4)
export const SPEED_BAR = atLeast('speed, warm, one thread', 50_000, 'words/s', 0)
export const LINEARITY_BAR = atLeast('speed from 1 to 10 MB, against that from 0.1 to 1 MB', 0.67, '×', 2)
export const COLD_START_BAR = atMost('cold start of the command on one page', 0.5, 's', 2)
export const MEMORY_BAR = atMost('peak memory of the command', 300, 'MB', 0)
export const SCAN_MEMORY_BAR = atMost('peak memory of the command', 1000, 'MB', 0)
/** The bars of archives. */
export const ARCHIVE_BARS = {
  workers: atLeast('speed of two workers, against one', 1.7, '×', 2),
  memory: atMost('peak memory', 1.25, '×', 2),
  resume: atMost('resuming what is done', 2, 's', 2),
} as const

export const PACKAGE_BAR = atMost('packed package', 15, 'MB', 1)

/**
 * Holds a figure against a bar.
 *
 * @param bar - the bar
 * @param figure - the figure, in the unit of the bar; null if it could not be measured
 * @param where - what was measured, where several things are held against one bar
 * @returns the bar with its figure and verdict; meeting the limit exactly is enough
 */
export function judge(bar: Bar, figure: number | null, where?: string): Verdict {
  const what = where === undefined ? bar.what : `${bar.what}, ${where}`
  const holds = figure !== null && (bar.bound === 'at least' ? figure >= bar.limit : figure <= bar.limit)
  return { ...bar, what, figure, verdict: figure === null ? 'not measured' : holds ? 'pass' : 'miss' }
}
