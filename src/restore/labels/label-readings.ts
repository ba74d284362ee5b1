import { type ChannelModel, readingCost } from '../../channel/index.ts'
import { foldLetters } from '../../orthography/index.ts'
import { boundedCache } from '../bounded-cache.ts'
import type { EngineName } from '../engine.ts'
import { countedReadings, totalCount } from './counted-readings.ts'
import { romanNumeral } from './roman-numerals.ts'

/** Ways to number sections. */
export type LabelStyle = 'roman' | 'decimal' | 'letter'

/** A label that a reading may stem from. */
export interface LabelReading {
  readonly style: LabelStyle
  /** Its place in the sequence, from 1. */
  readonly number: number
  readonly text: string
  /** −log P(read|label), in nats. */
  readonly cost: number
}

/** The labels that a reading, without its closing signs, may stem from. */
export type LabelReader = (read: string) => readonly LabelReading[]

/** What the engines read Roman numerals as on rendered pages: scripts/channel/count-labels.ts counts them. */
const NUMERAL_READINGS: Readonly<Record<EngineName, Readonly<Record<string, string>>>> = {
  eng: {
    I: 'I 211, 1 67, | 2, 5 1, IL 1, L 1, T 1, [ 1, i 1, k 1',
    II: 'II 113, 11 53, IT 14, 1 11, Il 11, IL 9, ID 6, I 5, If 4, I1 2, 10 1, 1D 1, 1H 1, H 1, HE 1, HH 1, IE 1, Ii 1, li 1',
    III: 'III 58, 111 11, Ill 11, IIL 8, II 5, IIT 4, Il 4, HI 2, 11 1, HL 1, Hil 1, I 1, IH 1, IL] 1, MI 1, OL 1, TIL 1, TIT 1, [11 1, lf 1',
    IV: 'IV 92, Iv 3, 1V 1',
    V: 'V 97, Vv 6, TY 1, v 1, ¥ 1',
    VI: 'VI 118, VIL 2, VL 2, V1 1, vi 1, vl 1',
    VII: 'VII 41, VIL 27, Vil 4, VI 2, VIE 2, Vi 1',
    VIII: 'VIII 54, VIIL 4, VHI 2, VIE 1, VIH 1, VIL 1, vil 1',
    IX: 'IX 74, Ix 3, 1X 2',
    X: 'X 143, XK 1, _X 1, xX 1',
    XI: 'XI 65, XL 1, XT 1, Xi 1',
    XII: 'XII 63, XI 4, X11 1, XIL 1, XL 1',
  },
  vie: {
    I: 'I 74, 1 25, E 2, I1 1, J 1, [ 1, Ì 1',
    II: 'II 73, H 9, I 9, IH 3, 11 1, 1D 1, H4 1, I1 1, ID 1',
    III: 'II 26, III 17, HI 6, HH 2, IH 2, 11 1, II] 1, TH 1, TII 1',
    IV: 'IV 44, 1V 3, [V 1',
    V: 'V 50',
    VI: 'VI 64',
    VII: 'VII 27, VI 11, VH 3, VỊ! 1, VỊI 1',
    VIII: 'VIII 10, VII 9, VIHI 5, VIH 3, VHI 2, VI 1',
    IX: 'IX 27, 1X 5, TX 1',
    X: 'X 86, * 1, ÄN 1',
    XI: 'XI 25',
    XII: 'XI 20, XII 11, XH 8, XIL 1, XL 1',
  },
}

interface NumeralCounts {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

const COUNTS: Readonly<Record<EngineName, ReadonlyMap<string, NumeralCounts>>> = {
  eng: countsOf(NUMERAL_READINGS.eng),
  vie: countsOf(NUMERAL_READINGS.vie),
}

function countsOf(readings: Readonly<Record<string, string>>): Map<string, NumeralCounts> {
  return new Map(
    Object.entries(readings).map(([numeral, text]) => {
      const counts = new Map(countedReadings(text))
      return [numeral, { counts, total: totalCount(counts) }]
    }),
  )
}

/** Letters and signs that strokes run together to, how often a whole numeral comes out so, and share of each of them. */
const ALIKE = /^[IVXl1|TLHED[\]]+$/
const RUN_TOGETHER = 0.01
const ALIKE_SHARE = 1 / 6

/** Weight, in counts, of what the channel says of letters beside what was counted for whole numerals. */
const CHANNEL_WEIGHT = 8
const MOST_SECTIONS = 20
const STROKES_WITH_MARKS = /^[IVXÌÍỊỈĨ]+$/
/** Readings whose labels are kept, in a generation of the cache. */
const KEPT_READINGS = 1 << 12
/** Readings further than this from a numeral, in nats, are none of it. */
const REACH = 10
/** A numeral of one stroke that is the number 1. */
const STROKE_FOR_ONE = 4

/**
 * Prepares the reading of section labels: Roman numerals, whose strokes an engine takes for letters and digits, beside
 * decimal numbers and single letters, which mostly stand as they are printed.
 *
 * @param channel what the engine makes of letters
 * @param engine what it is set to
 */
export function labelReader(channel: ChannelModel, engine: EngineName = 'eng'): LabelReader {
  let cost: ((written: string, read: string) => number) | undefined
  return boundedCache(KEPT_READINGS, (read) => {
    cost ??= readingCost(channel)
    // A speck above or below a stroke is taken for a mark.
    const strokes = STROKES_WITH_MARKS.test(read) ? foldLetters(read) : read
    return [...numerals(strokes, cost, COUNTS[engine]), ...others(read)]
  })
}

function numerals(
  read: string,
  cost: (written: string, read: string) => number,
  seen: ReadonlyMap<string, NumeralCounts>,
): LabelReading[] {
  const readings: LabelReading[] = []
  for (let number = 1; number <= MOST_SECTIONS; number++) {
    const text = romanNumeral(number)
    const { counts, total } = seen.get(text) ?? { counts: NO_COUNTS, total: 0 }
    const share = ((counts.get(read) ?? 0) + CHANNEL_WEIGHT * Math.exp(-cost(text, read))) / (total + CHANNEL_WEIGHT)
    const price = -Math.log(share + runTogether(text, read))
    if (price <= REACH) readings.push({ style: 'roman', number, text, cost: price })
  }
  return readings
}

function runTogether(numeral: string, read: string): number {
  const start = numeral.charAt(0)
  if (Math.abs(numeral.length - read.length) > 1 || !ALIKE.test(read)) return 0
  return start !== 'I' && !read.startsWith(start) ? 0 : RUN_TOGETHER * ALIKE_SHARE ** read.length
}

const NO_COUNTS: ReadonlyMap<string, number> = new Map()

function others(read: string): LabelReading[] {
  if (/^[1-9]\d?$/.test(read)) return [{ style: 'decimal', number: Number(read), text: read, cost: 0 }]
  if (/^[Il|]$/.test(read)) return [{ style: 'decimal', number: 1, text: '1', cost: STROKE_FOR_ONE }]
  return (LETTER_PLACES[read] ?? []).map((number) => ({ style: 'letter', number, text: read, cost: 0 }))
}

/** Places of the capitals that number the largest parts: with Đ and without F, or as in other languages. */
const LETTER_PLACES: Readonly<Record<string, readonly number[]>> = {
  A: [1],
  B: [2],
  C: [3],
  D: [4],
  Đ: [5],
  E: [5, 6],
  F: [6],
  G: [7],
  H: [8],
}
