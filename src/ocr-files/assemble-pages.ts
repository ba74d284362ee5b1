import {
  type Box,
  boxAround,
  type Page,
  type PageLine,
  type PageWord,
  POINTS_PER_INCH,
  type Source,
  spreadWords,
} from '../page/index.ts'
import { guessUnitsPerInch } from './page-scale.ts'
import { countMarks, type MarkCounts, sourceByText, sourceOfLanguage } from './source-of.ts'
import { standsTurned } from './stands-turned.ts'

/** A word as a file has it. */
export interface FileWord<Place> extends Partial<Omit<PageWord, 'text'>> {
  readonly text: string
  /** Size of the type in points; `size` is in units of the page. */
  readonly points?: number
  /** Where it stands in the file. */
  readonly place: Place
}

/** A line as a file has it. */
export interface FileLine<Place> {
  readonly words: readonly FileWord<Place>[]
  readonly box?: Box | undefined
  readonly opens?: boolean
  /** By how much it is turned, in degrees either way. */
  readonly angle?: number | undefined
  /** The language that the file gives for it. */
  readonly language?: string | undefined
}

/** A page as a file has it; what it does not say is undefined. */
export interface FilePage<Place> {
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly unitsPerInch?: number | undefined
  readonly lines: readonly FileLine<Place>[]
  readonly rules?: readonly Box[]
}

/** The pages of a file, and where each of their words stands in it. */
export interface OcrPages<Place> {
  readonly pages: readonly Page[]
  readonly places: ReadonlyMap<PageWord, Place>
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 }

/**
 * Makes pages of what a file has, and fills in what it does not say: boxes of words from those of their lines, the size
 * of the page from what is on it, its scale, and who read it.
 *
 * @param filePages in order
 * @param source who read the file, where the caller knows it better
 */
export function assemblePages<Place>(filePages: readonly FilePage<Place>[], source?: Source): OcrPages<Place> {
  const places = new Map<PageWord, Place>()
  const counts = filePages.map(({ lines }) => countMarks(textsOf(lines)))
  const inFile: MarkCounts = {
    words: counts.reduce((sum, { words }) => sum + words, 0),
    marked: counts.reduce((sum, { marked }) => sum + marked, 0),
  }
  const pages = filePages.map((filePage, index): Page => {
    const scale = scaleOf(filePage)
    const byText = sourceByText(counts[index]!, inFile)
    const lines: SourcedLine[] = []
    for (const line of filePage.lines) {
      if (line.words.length === 0) continue
      const around = line.box ?? boxOfWords(line.words) ?? boxBelow(lines.at(-1)?.box, line.words)
      lines.push(lineOf(line, around, scale.unitsPerInch, source ?? sourceOfLine(line, byText), places))
    }
    return { number: index + 1, ...scale, readings: readingsOf(lines), rules: filePage.rules ?? [] }
  })
  return { pages, places }
}

function* textsOf(lines: readonly FileLine<unknown>[]): Generator<string> {
  for (const { words } of lines) for (const { text } of words) yield text
}

/** What the file says, unless it says English of a text that no English engine can have printed. */
function sourceOfLine({ language }: FileLine<unknown>, byText: 'eng' | 'vie'): Source {
  const said = sourceOfLanguage(language)
  return said === null || said === 'eng' ? byText : said
}

function scaleOf({
  height,
  lines,
  unitsPerInch,
  width,
}: FilePage<unknown>): Pick<Page, 'width' | 'height' | 'unitsPerInch'> {
  const boxes = lines.flatMap(({ box, words }) => [box ?? NOWHERE, ...words.map((word) => word.box ?? NOWHERE)])
  const size = {
    width: width ?? boxes.reduce((most, { right }) => Math.max(most, right), 1),
    height: height ?? boxes.reduce((most, { bottom }) => Math.max(most, bottom), 1),
  }
  return { ...size, unitsPerInch: unitsPerInch ?? guessUnitsPerInch(size.width, size.height) }
}

type SourcedLine = PageLine & { readonly source: Source }

function boxOfWords(words: readonly FileWord<unknown>[]): Box | undefined {
  const boxes = words.flatMap(({ box }) => box ?? [])
  return boxes.length === 0 ? undefined : boxAround(boxes)
}

/** Letters of a line of which nothing is known are so large: it stands below the line before it, as it is read. */
const LETTER = { width: 10, height: 20 } as const

function boxBelow(before: Box | undefined, words: readonly FileWord<unknown>[]): Box {
  const letters = words.reduce((sum, { text }) => sum + text.length + 1, -1)
  const top = before?.bottom ?? 0
  return { left: 0, top, right: letters * LETTER.width, bottom: top + LETTER.height }
}

/** A line with who read it, and its words in the place map. */
function lineOf<Place>(
  { angle, opens, words }: FileLine<Place>,
  around: Box,
  unitsPerInch: number,
  source: Source,
  places: Map<PageWord, Place>,
): SourcedLine {
  const spread = spreadWords(
    words.map(({ text }) => text),
    around,
  )
  const pageWords = words.map(({ place, points, ...word }, i): PageWord => {
    const size = points === undefined ? {} : { size: (points / POINTS_PER_INCH) * unitsPerInch }
    const pageWord = { ...word, ...size, box: word.box ?? spread[i]! }
    places.set(pageWord, place)
    return pageWord
  })
  const turned = standsTurned(
    angle,
    around,
    words.flatMap(({ box }) => box ?? []),
  )
  return { words: pageWords, box: around, source, ...(opens === true ? { opens } : {}), ...(turned ? { turned } : {}) }
}

/** One reading: its source is that of most lines, and only the others tell theirs. */
function readingsOf(lines: readonly SourcedLine[]): Page['readings'] {
  if (lines.length === 0) return []
  const vietnamese = lines.filter(({ source }) => source === 'vie').length
  const main = vietnamese * 2 >= lines.length ? 'vie' : 'eng'
  const most = lines.every(({ source }) => source === lines[0]!.source) ? lines[0]!.source : main
  return [
    {
      source: most,
      lines: lines.map(({ source, ...line }) => (source === most ? line : { ...line, source })),
    },
  ]
}
