import { type ChannelModel, readingCost } from '../../channel/index.ts'
import { boundedCache } from '../bounded-cache.ts'
import { AFTER_NUMBER, ALONE, type CodeParts } from './code-parts.ts'
import { digitsIn } from './look-alike-digits.ts'

/** What a document code or an abbreviation may be. */
export interface CodeReading {
  readonly text: string
  /** −log of its probability and that of what was read, in nats. */
  readonly cost: number
}

/** Reads a document code ("61/2018/ND-CP") or an abbreviation ("HPBT") part by part; likeliest first. */
export type CodeReader = (read: string) => readonly CodeReading[]

/** A part as it may have been printed, and the cost of reading it so. */
interface PartReading {
  readonly text: string
  readonly cost: number
}

const SEPARATOR = /([/.\-–—&])/
const MOST_READINGS = 6
const BEAM = 12
/** Letters that Đ is read as. Other letters of unknown parts stay as they stand. */
const LIKE_D_BAR = new Set('DPBb')
/** What putting a Đ must gain, in nats: what is printed stays unless the letters around speak clearly. */
const CHANGE = 0.6
/** More of it for an abbreviation that is not part of a code. */
const CHANGE_ALONE = 1.5
/** The same for other letters, and for digits that were letters. */
const OTHER_CHANGE = 3.5
const DIGIT_CHANGE = 4
/** Most letters of a part that are tried as Đ. */
const MOST_TRIED = 6
/** Digits that letters of a numbered part (QH15) are read for, and what it costs. */
const LIKE_DIGITS: Readonly<Record<string, string>> = { I: '1', l: '1', O: '0', o: '0', S: '5', Z: '2', B: '8' }
const LIKE_DIGIT = 2
/** Letters that digits are read for. */
const LIKE_LETTERS: Readonly<Record<string, string>> = {
  0: 'ODĐQ',
  1: 'IT',
  2: 'Z',
  3: 'B',
  4: 'A',
  5: 'S',
  6: 'GĐ',
  7: 'T',
  8: 'BS',
}
const MOST_WAYS = 64
/** Dearest reading of a part that is thought of, in nats. */
const REACH = 16
/** Letters that another part may have where it differs, more or less. */
const MOST_DIFFERENT = 2
/** Parts whose readings are kept, in a generation of the cache. */
const KEPT_PARTS = 1 << 11

/**
 * Prepares the reading of codes. Digits stay as they stand, and so do separators, save that a long dash is a hyphen; each
 * part of letters becomes the part that most likely was printed beside the one before it (ND-CP → NĐ-CP, QB → QĐ). In a
 * part that nobody has seen, D, P and B become Đ where the letters around make that likelier.
 *
 * @param parts what codes are made of
 * @param channel what letters are read as
 */
export function codeReader(parts: CodeParts, channel: ChannelModel): CodeReader {
  const barCost = costOfReading(channel, 'Đ')
  const numbered = parts.texts.filter((text) => /\p{L}\d+$/u.test(text))
  const readWord = boundedCache(KEPT_PARTS, (part) => lookUp(part, false))
  const readPart = boundedCache(KEPT_PARTS, (part) => lookUp(part, true))
  const levels = parts.texts.map(levelled)
  let cost: ((written: string, read: string) => number) | undefined
  return (read) => {
    let beam: { text: string; cost: number; last: string }[] = [{ text: '', cost: 0, last: ALONE }]
    const pieces = read.split(SEPARATOR)
    for (const piece of pieces) {
      if (!/\p{L}/u.test(piece)) {
        const isNumber = /\d/.test(piece)
        for (const state of beam) {
          state.text += piece === '—' ? '-' : piece
          if (isNumber) state.last = AFTER_NUMBER
        }
        continue
      }
      // Numbers come first; letters in them are digits.
      const number = beam[0]!.last === ALONE || beam[0]!.last === AFTER_NUMBER ? digitsIn(piece) : undefined
      if (number !== undefined) {
        for (const state of beam) {
          state.text += number.text
          state.cost += number.cost
          state.last = AFTER_NUMBER
        }
        continue
      }
      const readings = pieces.length > 1 ? readPart(piece) : readWord(piece)
      beam = beam
        .flatMap(({ cost, last, text }) =>
          readings.map((part) => ({
            text: text + part.text,
            cost: cost + part.cost + parts.cost(part.text, last) + (last === ALONE ? aloneCost(piece, part.text) : 0),
            last: part.text,
          })),
        )
        .sort((a, b) => a.cost - b.cost)
        .slice(0, BEAM)
    }
    return beam.slice(0, MOST_READINGS).map(({ text, cost }) => ({ text, cost }))
  }

  function aloneCost(piece: string, text: string): number {
    return text === piece || parts.isKnown(text) ? 0 : CHANGE_ALONE
  }

  function lookUp(part: string, inCode: boolean): readonly PartReading[] {
    const least = new Map<string, number>()
    const offer = (text: string, cost: number) => {
      if (cost < (least.get(text) ?? Number.POSITIVE_INFINITY)) least.set(text, cost)
    }
    const bars = withBars(part)
    for (const { text, cost } of bars) offer(text, cost)
    // Among other parts is looked only for what is none itself; abbreviations are looked for among all words elsewhere.
    if (inCode && !bars.some(({ text }) => parts.isKnown(text))) {
      for (const { text, cost } of knownParts(part)) offer(text, cost)
    }
    for (const text of numbered) offer(text, costAsNumbered(part, text))
    return [...least].filter(([, cost]) => cost < REACH).map(([text, cost]) => ({ text, cost }))
  }

  /** Parts that differ in one place. What has digits becomes letters only where they look alike and codes have the part. */
  function knownParts(part: string): PartReading[] {
    if (/\d/.test(part)) return lettersFor(part).filter(({ text }) => parts.isKnown(text))
    cost ??= readingCost(channel)
    const priced = cost
    const letters = levelled(part)
    return parts.texts.flatMap((text, i) =>
      differInOnePlace(letters, levels[i]!)
        ? [{ text, cost: priced(text, part) + (part === text || differsByBars(part, text) ? 0 : OTHER_CHANGE) }]
        : [],
    )
  }

  /** All ways to put Đ for D, P and B. */
  function withBars(part: string): PartReading[] {
    const places = [...part].flatMap((letter, i) => (LIKE_D_BAR.has(letter) ? [i] : [])).slice(0, MOST_TRIED)
    return Array.from({ length: 1 << places.length }, (_, choice) => {
      const letters = [...part]
      let cost = 0
      places.forEach((place, k) => {
        if (((choice >> k) & 1) === 0) return
        cost += barCost(part.charAt(place)) + CHANGE
        letters[place] = 'Đ'
      })
      return { text: letters.join(''), cost }
    })
  }
}

/** A part with all letters that Đ is read as made one. */
const levelled = (part: string) => part.replace(/[ĐPBb]/g, 'D')

/** Whether two parts are the same but for a letter or two in one place. */
function differInOnePlace(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  const least = Math.max(Math.ceil(longest / 2), longest - MOST_DIFFERENT)
  if (Math.min(a.length, b.length) < least) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  for (let end = 1; same < least && end <= Math.min(a.length, b.length) - same; end++) {
    if (a[a.length - end] !== b[b.length - end]) return false
    if (same + end >= least) return true
  }
  return same >= least
}

/** All ways to put letters for the digits of a part. */
function lettersFor(part: string): PartReading[] {
  let ways: PartReading[] = [{ text: '', cost: 0 }]
  for (const sign of part) {
    const letters = LIKE_LETTERS[sign]
    if (letters === undefined) ways = ways.map(({ cost, text }) => ({ text: text + sign, cost }))
    else {
      ways = ways.flatMap(({ cost, text }) =>
        [...letters].map((letter) => ({ text: text + letter, cost: cost + DIGIT_CHANGE })),
      )
    }
    if (ways.length > MOST_WAYS) return []
  }
  return ways
}

/** Whether a text is what was read with one Đ or more for D, P or B, and nothing else changed. */
export function differsByBars(read: string, text: string): boolean {
  if (read === text || read.length !== text.length) return false
  return [...text].every((letter, i) => letter === read[i] || (letter === 'Đ' && LIKE_D_BAR.has(read.charAt(i))))
}

/** The National Assembly's number is part of its symbol: QH15 read as QHIS. */
function costAsNumbered(read: string, text: string): number {
  if (read.length !== text.length) return Number.POSITIVE_INFINITY
  let cost = 0
  for (let i = 0; i < text.length; i++) {
    if (read[i] === text[i]) continue
    if (LIKE_DIGITS[read.charAt(i)] !== text[i]) return Number.POSITIVE_INFINITY
    cost += LIKE_DIGIT
  }
  return cost
}

/** Cost of reading one letter as another, at most that of an edit never seen. */
function costOfReading({ origins, unseenCost, writtenIndex }: ChannelModel, written: string): (read: string) => number {
  const index = writtenIndex.get(written)
  return (read) => {
    const from = origins.get(read)
    const at = from === undefined || index === undefined ? -1 : from.segments.indexOf(index)
    return at < 0 ? unseenCost : from!.costs[at]!
  }
}
