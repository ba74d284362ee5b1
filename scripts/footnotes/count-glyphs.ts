/**
 * Counts what footnote marks are read as, and writes the tables of src/restore/footnotes/glyph-counts.ts, or those of
 * src/restore/footnotes/glyph-counts-vie.ts.
 *
 *   npx tsx scripts/footnotes/count-glyphs.ts [--language eng|vie] [--pairs .cache/pairs.tsv] [--out FILE] [--half 0|1]
 *
 * The pairs come from scripts/make-pairs.ts: rendered pages read by an engine set to that language. With --half only
 * every other page counts, so that the other pages can test the table.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { markReadings } from './mark-readings.ts'

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'eng' },
    pairs: { type: 'string', default: '.cache/pairs.tsv' },
    out: { type: 'string' },
    half: { type: 'string' },
  },
})

if (!existsSync(values.pairs)) {
  console.error(`no pairs at ${values.pairs}: nothing to do`)
  process.exit(0)
}

const TABLES = {
  eng: { reader: 'English', prefix: '', out: 'src/restore/footnotes/glyph-counts.ts' },
  vie: { reader: 'Vietnamese', prefix: 'VIETNAMESE_', out: 'src/restore/footnotes/glyph-counts-vie.ts' },
} as const

const { language } = values
if (language !== 'eng' && language !== 'vie') {
  console.error(`--language must be eng or vie, not ${language}`)
  process.exit(1)
}
const { out, prefix, reader } = TABLES[language]

/** Signs seen once in a table of thousands are mostly slips of the alignment. */
const LEAST_COUNT = 2

type Counts = Map<string, Map<string, number>>
const digits: Record<string, Counts> = { reference: new Map(), opening: new Map() }
const wholes: Record<string, Counts> = { reference: new Map(), opening: new Map() }
const lengths: Record<string, Counts> = { reference: new Map(), opening: new Map() }

function add(counts: Counts, key: string, sign: string): void {
  const row = counts.get(key) ?? new Map<string, number>()
  counts.set(key, row.set(sign, (row.get(sign) ?? 0) + 1))
}

let pages = 0
let marks = 0
let lastPage = ''
for (const row of readFileSync(values.pairs, 'utf8').split('\n')) {
  const [page, condition, written, read] = row.split('\t')
  if (page === undefined || condition === undefined || written === undefined || read === undefined) continue
  const index = Number(page.split('-')[1])
  if (condition.includes('legacy') || (values.half !== undefined && index % 2 !== Number(values.half))) continue
  if (page !== lastPage) pages++
  lastPage = page
  if (!written.includes('[^')) continue
  for (const { number, glyph, opensNote } of markReadings(written, read)) {
    const kind = opensNote ? 'opening' : 'reference'
    const signs = [...glyph]
    const printed = String(number)
    add(lengths[kind]!, String(printed.length), String(signs.length))
    marks++
    if (signs.length === printed.length) for (const [i, sign] of signs.entries()) add(digits[kind]!, printed[i]!, sign)
    else if (signs.length === 1) add(wholes[kind]!, printed[0]!, signs[0]!)
  }
}

const literal = (counts: Counts, least: number): string =>
  [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, row]) => {
      const signs = [...row].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      return `    ${key}: ${quoted(signs.map(([sign, count]) => sign + count).join(' '))},`
    })
    .join('\n')

/** A string literal in the quotes that need fewer escapes. */
const quoted = (text: string): string =>
  text.includes("'") ? `\`${text.replace(/[`\\$]/g, '\\$&')}\`` : `'${text.replace(/\\/g, '\\\\')}'`

const table = (name: string, comment: string, counts: Record<string, Counts>, least: number): string => `
/** ${comment} */
export const ${prefix}${name}: GlyphTable = {
  reference: {
${literal(counts.reference!, least)}
  },
  opening: {
${literal(counts.opening!, least)}
  },
}
`

/** The English table holds the type of both. */
const type =
  language === 'eng'
    ? `export interface GlyphTable {
  /** Marks in running text. */
  readonly reference: Readonly<Record<string, string>>
  /** Marks before a note's own text. */
  readonly opening: Readonly<Record<string, string>>
}
`
    : ''

writeFileSync(
  values.out ?? out,
  `${type === '' ? "import type { GlyphTable } from './glyph-counts.ts'\n\n" : ''}/**
 * What the ${reader} engine read for small raised digits: ${marks} marks on ${pages} rendered pages, counted by
 * scripts/footnotes/count-glyphs.ts. A row is a list of sign and count.
 */
${type}${table('DIGIT_SIGNS', 'By digit: the signs it was read as.', digits, LEAST_COUNT)}${table('WHOLE_SIGNS', 'By first digit: the one sign that a number of two digits was read as.', wholes, LEAST_COUNT)}${table('SIGN_COUNTS', 'By number of digits: how many signs were read (one-digit key) and how often.', lengths, 1)}`,
)
console.error(`${marks} marks on ${pages} pages`)
