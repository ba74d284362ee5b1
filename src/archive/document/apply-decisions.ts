import { applyCorrections, type Correction, linesOf, type Restoration } from '../../restore/index.ts'
import type { Decision } from '../decisions.ts'
import { type Span, type SpanIndex, spanIndex } from './span-index.ts'

/** A correction, and whether a person decided it. */
export interface DecidedCorrection extends Correction {
  readonly decided?: true
}

/** A restoration with what people decided of it. */
export interface DecidedRestoration extends Restoration {
  readonly corrections: readonly DecidedCorrection[]
  /** By how much the confidences of all words together grew: what a person decided is sure. */
  readonly gained: number
}

/**
 * Applies to a restoration what people decided of its words. A decision with a place replaces what was made of exactly
 * that place, if the source there is still what it says; corrections that reach into the place give way. One without a
 * place holds wherever the same source was restored in the same way. The later of two decisions counts, and one with a
 * place before one without. Where the source was decided to be right nothing is corrected.
 *
 * @param text the text that was restored
 * @param restoration what came of it
 * @param decisions what was decided, of this document and of all
 * @param sha256 SHA-256 of the document, in hexadecimal digits
 * @returns the restoration with the decisions made: its corrections are in order and without overlap
 * @example
 * const decisions = [{ source: 'tinh', restored: 'tình', text: 'tỉnh' }]
 * applyDecisions(text, restore(text), decisions, sha256)
 */
export function applyDecisions(
  text: string,
  restoration: Restoration,
  decisions: readonly Decision[],
  sha256: string,
): DecidedRestoration {
  const { corrections } = restoration
  const usable = decisions.filter(({ source, text }) => source !== '' && !LINE_END.test(source + text))
  const general = new Map(usable.filter(({ place }) => !place).map((decision) => [keyOf(decision), decision]))
  const placed = placesOf(text, usable, sha256)
  if (placed.length === 0 && general.size === 0) return { ...restoration, gained: 0 }

  const places = spanIndex([])
  for (const place of placed) places.add(place)
  const givingWay = corrections.filter((correction) => places.overlaps(correction))
  const left = corrections.filter((correction) => !places.overlaps(correction))
  const decisionOf = ({ replacement, source }: Correction) => general.get(keyOf({ source, restored: replacement }))

  const before = new Map(givingWay.map((correction) => [`${correction.start} ${correction.end}`, correction]))
  const newCorrection = correctionMaker(text)
  const added = [...placed, ...unchangedWords(text, general.values(), [left, placed])]
  const decided = [
    ...left.flatMap((correction): readonly DecidedCorrection[] => {
      const decision = decisionOf(correction)
      return decision === undefined ? [correction] : decidedAs(decision.text, correction)
    }),
    ...added.flatMap((span) => decidedAs(span.text, before.get(`${span.start} ${span.end}`) ?? newCorrection(span))),
  ].sort((a, b) => a.start - b.start)
  const touched = [...givingWay, ...left.filter((correction) => decisionOf(correction) !== undefined)]
  return {
    text: applyCorrections(text, decided),
    corrections: decided,
    confidence: restoration.confidence,
    gained: touched.reduce((sum, { confidence }) => sum + 1 - confidence, 0),
  }
}

/** A restoration is line for line, and so is what is decided of it. */
const LINE_END = /[\n\r]/

/** A place, and what is right there. */
interface DecidedSpan extends Span {
  readonly text: string
}

const keyOf = ({ restored, source }: Pick<Decision, 'restored' | 'source'>) => JSON.stringify([source, restored])

/** What was decided of places of the text; of places that overlap the last one decided. */
function placesOf(text: string, decisions: readonly Decision[], sha256: string): DecidedSpan[] {
  const taken = spanIndex([])
  return [...decisions].reverse().flatMap(({ place, source, text: right }): DecidedSpan[] => {
    if (place?.sha256 !== sha256 || text.slice(place.start, place.end) !== source) return []
    const { end, start } = place
    return taken.add({ start, end }) ? [{ start, end, text: right }] : []
  })
}

/** Words that the restorer left as they are and that were decided to be something else everywhere. */
function unchangedWords(
  text: string,
  decisions: Iterable<Decision>,
  taken: readonly (readonly Span[])[],
): DecidedSpan[] {
  let index: SpanIndex | undefined
  const words: DecidedSpan[] = []
  for (const { restored, source, text: right } of decisions) {
    if (restored !== source || right === source) continue
    index ??= spanIndex(taken.flat().sort((a, b) => a.start - b.start))
    for (let start = text.indexOf(source); start >= 0; start = text.indexOf(source, start + source.length)) {
      const end = start + source.length
      if (isWhole(text, start, end) && index.add({ start, end })) words.push({ start, end, text: right })
    }
  }
  return words
}

const WORD_BEFORE = /[\p{L}\p{M}\p{N}]$/u
const WORD_BEHIND = /^[\p{L}\p{M}\p{N}]/u

/** Whether what stands at a place is no part of a longer word. */
function isWhole(text: string, start: number, end: number): boolean {
  return !WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && !WORD_BEHIND.test(text.slice(end, end + 2))
}

/** A correction as it was decided; none where the source is right. */
function decidedAs(text: string, correction: Correction): DecidedCorrection[] {
  if (text === correction.source) return []
  const alternatives = correction.alternatives.filter((other) => other.text !== text)
  return [{ ...correction, replacement: text, confidence: 1, alternatives, decided: true }]
}

/** Makes a correction of a place that the restorer did not correct. */
function correctionMaker(text: string): (span: DecidedSpan) => Correction {
  let starts: readonly number[] | undefined
  return ({ end, start, text: replacement }) => {
    starts ??= linesOf(text).map((line) => line.start)
    const line = starts.findLastIndex((lineStart) => lineStart <= start)
    const column = start - starts[line]! + 1
    const source = text.slice(start, end)
    return { start, end, source, replacement, line: line + 1, column, kind: 'word', confidence: 1, alternatives: [] }
  }
}
