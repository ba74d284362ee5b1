import { type Box, InputError, type Source, spreadWords, wordsOf } from '../../page/index.ts'
import { assemblePages, type FileLine, type FilePage, type FileWord, type OcrPages } from '../assemble-pages.ts'

/** A row of the table of Tesseract, and where its fields stand in the file. */
export interface TsvRow {
  readonly fields: readonly string[]
  /** Offset of its first field, and behind the last. */
  readonly start: number
  readonly end: number
}

/** The columns of the table by their names, and its rows. */
export interface TsvTable {
  readonly columns: ReadonlyMap<string, number>
  readonly rows: readonly TsvRow[]
  /** Offset behind the heading. */
  readonly headingEnd: number
}

/** What a row is, by its level. */
const LEVEL = { page: 1, line: 4, word: 5 } as const

/** The column that keeps what was read before a correction. */
export const ORIGINAL = 'original'

const NEEDED = ['level', 'left', 'top', 'width', 'height', 'text'] as const

/**
 * Reads the rows of a table; a field ends at a tab and a row at the end of the line, whatever signs are in it.
 *
 * @param text the whole file
 * @throws InputError if a column is missing
 */
export function tsvTable(text: string): TsvTable {
  const rows: TsvRow[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const lineEnd = feed < 0 ? text.length : feed
    const end = lineEnd > start && text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd
    rows.push({ fields: text.slice(start, end).split('\t'), start, end })
    start = lineEnd + 1
  }
  const [heading, ...body] = rows
  const names = heading?.fields.map((name) => name.replace(/^\ufeff/, '')) ?? []
  const columns = new Map(names.map((name, i) => [name, i]))
  const missing = NEEDED.find((name) => !columns.has(name))
  if (missing !== undefined) throw new InputError(`no table of Tesseract: it has no column "${missing}"`)
  return { columns, rows: body.filter(({ fields }) => fields.length > 1), headingEnd: heading!.end }
}

/**
 * Reads a table of Tesseract.
 *
 * @param text the whole file
 * @param source who read it, where the caller knows
 * @throws InputError if a column is missing or a number of a row is none
 */
export function readTsv(text: string, source?: Source): OcrPages<TsvRow> {
  const { columns, rows } = tsvTable(text)
  const pages: OpenPage[] = []
  let line: OpenLine | null = null
  let paragraph = ''
  for (const row of rows) {
    const level = numberIn(row, 'level')
    const box = boxOf(row)
    if (level === LEVEL.page) {
      pages.push({ width: box.right, height: box.bottom, lines: [] })
      line = null
    } else if (level === LEVEL.line) line = openLine(row, box)
    else if (level === LEVEL.word) {
      line ??= openLine(row, undefined)
      line.words.push(...wordsIn(row, box))
    }
  }
  return assemblePages(pages, source)

  function openLine(row: TsvRow, box: Box | undefined): OpenLine {
    const place = ['page_num', 'block_num', 'par_num'].map((name) => fieldOf(row, name)).join(' ')
    const opened: OpenLine = { words: [], box, opens: place !== paragraph }
    paragraph = place
    // A table without rows for its pages has their numbers at least.
    if (pages.length === 0) pages.push({ lines: [] })
    pages.at(-1)!.lines.push(opened)
    return opened
  }

  function fieldOf({ fields }: TsvRow, name: string): string {
    return fields[columns.get(name) ?? -1] ?? ''
  }

  function numberIn(row: TsvRow, name: string): number {
    const field = fieldOf(row, name)
    const value = Number(field)
    if (field.trim() !== '' && Number.isFinite(value)) return value
    const lineNumber = text.slice(0, row.start).split('\n').length
    throw new InputError(`line ${lineNumber}: column "${name}" holds no number`, {
      hint: 'it may be cut off or damaged',
    })
  }

  function boxOf(row: TsvRow): Box {
    const [left, top] = [numberIn(row, 'left'), numberIn(row, 'top')]
    return { left, top, right: left + numberIn(row, 'width'), bottom: top + numberIn(row, 'height') }
  }

  function wordsIn(row: TsvRow, box: Box): FileWord<TsvRow>[] {
    const percent = Number.parseFloat(fieldOf(row, 'conf'))
    const confidence = percent >= 0 ? { confidence: Math.min(1, percent / 100) } : {}
    const texts = wordsOf(fieldOf(row, 'text'))
    const boxes = texts.length === 1 ? [box] : spreadWords(texts, box)
    const original = fieldOf(row, ORIGINAL)
    const alternatives = original === '' || texts.length > 1 ? {} : { alternatives: [{ text: original }] }
    return texts.map((text, i) => ({ text, box: boxes[i]!, ...confidence, ...alternatives, place: row }))
  }
}

interface OpenLine extends FileLine<TsvRow> {
  readonly words: FileWord<TsvRow>[]
}

interface OpenPage extends FilePage<TsvRow> {
  readonly lines: OpenLine[]
}
