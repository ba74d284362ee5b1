import type { EngineAt } from '../engine.ts'
import type { Evidence } from '../evidence.ts'
import { zonedOrder } from '../text/page-zones.ts'
import { type PageMarks, pagesOf } from '../text/pages.ts'
import type { ZonedLine } from '../text/reading-order.ts'
import type { Line } from '../text/tokens.ts'
import { smallTypeEvidence } from '../text/type-size.ts'
import { type MarkPlace, markReadings, worthNumbers } from './mark-places.ts'
import type { BeamState, FootnoteMark } from './note-beam.ts'
import { openingPlaces } from './note-openings.ts'
import { noteSequence, type SequenceLine } from './note-sequence.ts'
import { type RaisedRuns, raisedMarks, raisedOpenings, raisedRuns } from './raised-runs.ts'
import type { ToldAt } from './told-tokens.ts'
import { witnessedOpenings, witnessedPlace } from './witnessed-marks.ts'

export type { FootnoteMark } from './note-beam.ts'

export interface FootnoteLayout {
  readonly marks: readonly FootnoteMark[]
  /** All lines in reading order: the notes of a page behind its body. */
  readonly order: readonly ZonedLine[]
  /** For the volume to come. */
  readonly numbering: NoteNumbering
}

/** Where the numbers of pages and notes stand at the end of a volume. */
export interface NoteNumbering {
  readonly pages: Pick<PageMarks, 'known' | 'last'>
  readonly notes: BeamState
}

const BEGINS_NOTE = /^[^\p{L}\p{N}]?\p{Lu}|^\$\d/u

/**
 * Finds footnotes: the notes at the foot of each page, numbered in sequence through the document, and for each the mark
 * that points to it from the text of the page.
 *
 * @param source the text
 * @param lines its lines
 * @param engineAt who read each line
 * @param before where the numbers stand, if the text goes on from a volume before
 * @param evidence what is known of the print: runs that are raised, sizes of type
 * @param toldAt what another engine has read there
 * @returns the marks in source order, none overlapping, and the order in which to read the lines
 */
export function findFootnotes(
  source: string,
  lines: readonly Line[],
  engineAt: EngineAt,
  before?: NoteNumbering,
  { raised, typeSizes }: Pick<Evidence, 'raised' | 'typeSizes'> = {},
  toldAt?: ToldAt,
): FootnoteLayout {
  const pages = pagesOf(source, lines, before?.pages)
  const used = [...lines.keys()].filter((line) => lines[line]!.tokens.length > 0 && !pages.numbers[line])
  const smallType = smallTypeEvidence(lines, typeSizes)
  const sequence = noteSequence(
    sequenceLines(lines, used, pages, engineAt, { raised: raisedRuns(raised), smallType, toldAt }),
    pages.known,
    before?.notes,
  )
  const notes = lines.map(() => false)
  used.forEach((line, i) => {
    notes[line] = sequence.notes[i]!
  })
  const marks = [...sequence.marks].sort((a, b) => a.start - b.start)
  const numbering = { pages: { known: pages.known, last: pages.last }, notes: sequence.end }
  return { marks, order: zonedOrder(lines, pages, notes), numbering }
}

/** What is known of lines beyond their letters. */
interface PrintedMarks {
  readonly raised: RaisedRuns | undefined
  /** For each line, in nats. */
  readonly smallType: readonly number[]
  readonly toldAt: ToldAt | undefined
}

/** What the lines in use say about footnotes. */
function sequenceLines(
  lines: readonly Line[],
  used: readonly number[],
  pages: PageMarks,
  engineAt: EngineAt,
  { raised, smallType, toldAt }: PrintedMarks,
): SequenceLine[] {
  let openQuotes = 0
  return used.map((index, k) => {
    const line = lines[index]!
    const previous = used[k - 1] ?? -1
    const blankBefore =
      previous < index - 1 && lines.slice(previous + 1, index).some(({ tokens }) => tokens.length === 0)
    if (blankBefore) openQuotes = 0
    const next = lines[used[k + 1] ?? lines.length]?.tokens[0]
    const marks: MarkPlace[] = []
    const { choices, name } = engineAt(index)
    const told = toldAt?.(line) ?? []
    line.tokens.forEach((token, i) => {
      const context = { next: line.tokens[i + 1] ?? next, quoted: openQuotes > 0 }
      const readings = markReadings(token, context, choices)
      const heard = told[i]
      const place =
        heard === undefined
          ? raisedMarks(worthNumbers(readings), token, raised)
          : worthNumbers(witnessedPlace(token, raisedMarks(readings, token, raised), heard, context))
      if (place.length > 0) marks.push(place)
      openQuotes = Math.max(0, openQuotes + quoteBalance(token.text))
    })
    return {
      engine: name,
      startsPage: pages.starts.slice(previous + 1, index + 1).includes(true),
      blankBefore,
      smallType: smallType[index]!,
      openings: witnessedOpenings(line, raisedOpenings(openingPlaces(line), line.tokens[0], raised), told),
      beginsNote: blankBefore && BEGINS_NOTE.test(line.tokens[0]!.text),
      marks,
    }
  })
}

function quoteBalance(text: string): number {
  const opens = /^\(?["“]/.test(text) ? 1 : 0
  const closes = /["”][.,;:)]*$/.test(text) && text.length > 1 ? 1 : 0
  return opens - closes
}
