import { calibrate, calibrateCode } from './calibration.ts'
import type { Decoding, Posteriors } from './decoder/forward-backward.ts'
import type { EngineName } from './engine.ts'
import type { ArcKind, Lattice } from './lattice/lattice.ts'
import type { Alternative, Correction, CorrectionKind } from './restoration.ts'
import { firstBehind } from './text/first-behind.ts'
import type { VolumePlace } from './text/volumes.ts'

/** What was decoded for one stretch of the source, changed or not. */
export interface Reading {
  /** Offsets in the source. */
  readonly start: number
  readonly end: number
  readonly read: string
  readonly written: string
  readonly kind: ArcKind
  /** Whether another engine's reading counts in it. */
  readonly witnessed: boolean
  /** Calibrated probability that what is written is right. */
  readonly confidence: number
  readonly alternatives: readonly Alternative[]
}

/** Least posterior of an alternative worth telling. */
const WORTH_TELLING = 0.001

/** The map of what each engine has read; made once, since readings are many. */
const MAPS = {
  eng: { word: (posterior: number) => calibrate(posterior), number: (posterior: number) => calibrate(posterior) },
  vie: {
    word: (posterior: number) => calibrate(posterior, 'vie'),
    number: (posterior: number) => calibrate(posterior, 'vie', 'number'),
  },
}

/**
 * Reads the best path of a decoding.
 *
 * @param source the source of the lattice
 * @param lattice the lattice
 * @param decoding its decoding
 * @param alternatives most alternatives of each reading
 * @param readAt what the engine is set to that read an offset of the source
 */
export function readingsOf(
  source: string,
  lattice: Lattice,
  decoding: Decoding,
  alternatives: number,
  readAt: (offset: number) => EngineName = () => 'eng',
): Reading[] {
  const readings: Reading[] = []
  for (const { bundle, choice } of decoding.path) {
    const start = lattice.start[bundle]!
    const end = lattice.end[bundle]!
    if (start === end) continue
    const { choices, kind, witnessed = false } = lattice.bundles[bundle]!
    const calibrated =
      kind === 'code' ? calibrateCode : MAPS[readAt(start)][KINDS[kind][0] === 'number' ? 'number' : 'word']
    const written = choices.texts[choice]!
    const text = written.trim()
    const posteriors = posteriorsByText(choices.texts, decoding.posteriors, bundle)
    readings.push({
      start,
      end,
      read: source.slice(start, end),
      written,
      kind,
      witnessed,
      confidence: kind === 'sign' ? 1 : calibrated(posteriors.get(text) ?? 0),
      alternatives: alternativesOf(posteriors, text, alternatives, calibrated),
    })
  }
  return readings
}

/** The posterior of each text: two choices of one text are two words to the language model, and one to the reader. */
function posteriorsByText(
  texts: readonly string[],
  { choice, first, posterior }: Posteriors,
  bundle: number,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (let k = first[bundle]!; k < first[bundle + 1]!; k++) {
    const text = texts[choice[k]!]!.trim()
    sums.set(text, (sums.get(text) ?? 0) + posterior[k]!)
  }
  return sums
}

function alternativesOf(
  posteriors: ReadonlyMap<string, number>,
  written: string,
  most: number,
  calibrated: (posterior: number) => number,
): readonly Alternative[] {
  if (posteriors.size < 2) return NONE
  return [...posteriors]
    .filter(([text, posterior]) => text !== written && posterior >= WORTH_TELLING)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([text, posterior]) => ({ text, confidence: calibrated(posterior) }))
}

const NONE: readonly Alternative[] = []

/** Kinds of arcs as they are told of, and the rule behind each that is no plain word. */
const KINDS: Readonly<Record<ArcKind, readonly [kind: CorrectionKind, rule?: string]>> = {
  word: ['word'],
  number: ['number', 'digits-read-for-letters'],
  code: ['code', 'code-letters'],
  label: ['number', 'section-sequence'],
  unit: ['number', 'raised-digit'],
  digits: ['number', 'letters-read-for-digits'],
  separator: ['number', 'thousands-point'],
  comma: ['number', 'decimal-comma'],
  footnote: ['footnote', 'footnote-mark'],
  noise: ['noise', 'stamp-noise'],
  sign: ['word'],
  break: ['word'],
}

/**
 * The correction that a changed reading is.
 *
 * @param reading what was read, with offsets in its volume
 * @param lineStarts offsets at which the lines of the volume start
 * @param place where in the text the volume begins
 */
export function correctionOf(reading: Reading, lineStarts: readonly number[], place: VolumePlace): Correction {
  const { alternatives, confidence, end, read, start, written } = reading
  const line = lineAt(lineStarts, start)
  const [told, rule] = ruleOf(reading)
  return {
    start: place.start + start,
    end: place.start + end,
    source: read,
    replacement: written,
    line: place.line + line + 1,
    column: start - lineStarts[line]! + 1 + (line === 0 ? place.column : 0),
    kind: told,
    ...(rule === undefined ? {} : { rule }),
    confidence,
    alternatives,
  }
}

const MARK = /^\[\^\d+\] |\[\^\d+\]$/

/** Digits that changed have been taken from the other reading. */
function ruleOf({ kind, read, witnessed, written }: Reading): readonly [kind: CorrectionKind, rule?: string] {
  const [told] = KINDS[kind]
  const unmarked = written.replace(MARK, '')
  // A mark that only the other engine has read goes with the word that it stands on.
  if (kind !== 'footnote' && unmarked !== written) return [unmarked === read ? 'footnote' : told, 'footnote-mark']
  return witnessed && NUMBERS.has(told) && marksOf(read) !== marksOf(written) ? [told, 'witness'] : KINDS[kind]
}

const NUMBERS: ReadonlySet<CorrectionKind> = new Set(['number', 'code'])
const marksOf = (text: string) => text.replace(/\p{L}/gu, '')

/** The line an offset lies in. */
const lineAt = (lineStarts: readonly number[], offset: number): number =>
  firstBehind(lineStarts, (start) => start <= offset) - 1
