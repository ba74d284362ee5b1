import type { RestoredPages } from '../../scan/index.ts'
import { applyEdits, type Edit, lineEndOf } from '../edits.ts'
import { type Content, type ElementChange, elementChanges, fileChanges } from '../file-changes.ts'
import type { WriteOcrFileOptions } from '../write-options.ts'
import { ORIGINAL, readTsv, type TsvRow, type TsvTable, tsvTable } from './read-tsv.ts'
import { tsvBox } from './tsv-box.ts'

/** Columns that together are the line of a word. */
const LINE = ['page_num', 'block_num', 'par_num', 'line_num'] as const

/**
 * Writes restored pages back into their table. A word that goes leaves an empty row, a word more gets a row of its own and
 * those behind it on the line the next numbers.
 *
 * @param text the whole file
 * @param restored its pages and what became of them
 * @param options what is kept
 * @throws InputError if the pages are not those of the file
 */
export function writeTsv(text: string, restored: RestoredPages, options: WriteOcrFileOptions): string {
  const read = readTsv(text)
  const changes = elementChanges(fileChanges(read, restored, options.marks ?? 'raised'))
  if (changes.length === 0) return text
  const table = tsvTable(text)
  const byStart = new Map(changes.map((change) => [change.place.start, change]))
  const keep = options.originals === true
  const adds = keep && !table.columns.has(ORIGINAL)
  const columns = adds ? new Map([...table.columns, [ORIGINAL, table.columns.size]]) : table.columns
  const edits: Edit[] = adds ? [{ start: table.headingEnd, end: table.headingEnd, text: `\t${ORIGINAL}` }] : []
  const rowsOf = newRows({ ...table, columns }, keep)
  for (const row of table.rows) {
    const rows = rowsOf(row, byStart.get(row.start))
    const { end, start } = row
    edits.push({ start, end, text: rows.map((fields) => fields.join('\t')).join(lineEndOf(text)) })
  }
  return applyEdits(text, edits)
}

/** Makes the new rows for each row; to be asked in their order, as words are counted. */
function newRows({ columns }: TsvTable, keep: boolean) {
  let line = ''
  let shift = 0
  const number = columns.get('word_num')
  return ({ fields }: TsvRow, change: ElementChange<TsvRow> | undefined): readonly (readonly string[])[] => {
    const place = LINE.map((name) => fields[columns.get(name) ?? -1]).join(' ')
    if (place !== line) shift = 0
    line = place
    const moved =
      shift === 0 || number === undefined ? fields : withFields({ word_num: String(Number(fields[number]) + shift) })
    if (change === undefined) return [padded(moved)]
    const contents = change.contents.length === 0 ? [EMPTY] : change.contents
    shift += contents.length - 1
    return contents.map((content, i) =>
      withContent(moved, content, {
        ...(i === 0 || number === undefined ? {} : { word_num: String(Number(moved[number]) + i) }),
        ...(keep ? { [ORIGINAL]: i === 0 ? change.original : '' } : {}),
      }),
    )

    function withFields(values: Readonly<Record<string, string>>): readonly string[] {
      return fields.map((field, i) => Object.entries(values).find(([name]) => columns.get(name) === i)?.[1] ?? field)
    }
  }

  function padded(fields: readonly string[]): readonly string[] {
    return [...fields, ...Array<string>(Math.max(0, columns.size - fields.length)).fill('')]
  }

  function withContent(
    fields: readonly string[],
    { box, confidence, text }: Content,
    others: Readonly<Record<string, string>>,
  ): readonly string[] {
    const values: Record<string, string> = { text, ...others }
    if (text === '') values.conf = '-1'
    else if (confidence !== undefined) values.conf = (confidence * 100).toFixed(6)
    if (box !== null) Object.assign(values, tsvBox(box))
    const set = [...padded(fields)]
    for (const [name, value] of Object.entries(values)) {
      const column = columns.get(name)
      if (column !== undefined) set[column] = value
    }
    return set
  }
}

const EMPTY: Content = { text: '', box: null }
