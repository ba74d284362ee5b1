import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { placeTone } from '../src/orthography/index.ts'
import { countAbbreviations } from './lexicon/abbreviations.ts'
import { countAgencies } from './lexicon/agencies.ts'
import { countSymbols } from './lexicon/code-symbols.ts'
import { HEADERS } from './lexicon/headers.ts'
import { splitNames } from './lexicon/names.ts'
import { readPlaceRows } from './lexicon/places.ts'
import { readReviewed } from './lexicon/reviewed.ts'
import { abbreviationRows, symbolRows } from './lexicon/select.ts'
import { readLines, SOURCES } from './lexicon/sources.ts'
import { collectSyllables } from './lexicon/syllable-stream.ts'
import type { Tally } from './lexicon/tally.ts'
import { findTerms } from './lexicon/terms.ts'
import { isVietnamese, tokensOf } from './lexicon/tokens.ts'
import { countWords } from './lexicon/words.ts'
import { writeDictionary } from './lexicon/write.ts'

const USAGE = `npx tsx scripts/build-lexicons.ts [--corpus DIR] [--out DIR] [--terms N]
  --corpus DIR  folder of the texts and lists (../shared/corpus)
  --out DIR     folder of the dictionaries (dictionaries)
  --terms N     largest number of terms (25000)`

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    out: { type: 'string', default: 'dictionaries' },
    terms: { type: 'string', default: '25000' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
if (!existsSync(values.corpus)) {
  console.error(`${values.corpus} is missing; the dictionaries stay as they are.`)
  process.exit(0)
}
mkdirSync(values.out, { recursive: true })

const log = (message: string): void => console.error(`${Math.round(performance.now() / 1000)} s  ${message}`)
const readList = (name: string): readonly string[] =>
  readFileSync(join(values.corpus, name), 'utf8').normalize('NFC').split('\n').filter(Boolean)
const write = (name: keyof typeof HEADERS, rows: Parameters<typeof writeDictionary>[3]): void =>
  log(writeDictionary(values.out, name, HEADERS[name], rows))

const words = countWords()
const abbreviations = countAbbreviations()
const symbols = countSymbols()
const agencies = countAgencies()
const stream = collectSyllables()
const tallies: readonly Tally[] = [words, abbreviations, symbols, agencies, stream]

for (const source of SOURCES) {
  for await (const line of readLines(values.corpus, source)) {
    if (!isVietnamese(line)) continue
    const tokens = tokensOf(line)
    for (const tally of tallies) tally.read(line, tokens, source)
  }
  log(source.file)
}

write('syllables.txt', words.syllables())
write('words.txt', words.others())
write('abbreviations.txt', abbreviationRows(abbreviations))
write(
  'document-types.txt',
  readReviewed('document-types.txt').map(([name = '', short = '']) => [name, short]),
)
write('code-symbols.txt', symbolRows(symbols.seen))
write(
  'agencies.txt',
  [...agencies.counts].map(([name, count]) => [placeWords(name), count]),
)
write('places.txt', readPlaceRows(readList('places.txt')))
const { family, given } = splitNames(readList('names.txt'))
write('family-names.txt', family)
write('given-names.txt', given)
write(
  'terms.txt',
  findTerms(stream, Number(values.terms)).map(({ text, count }) => [text, count]),
)

function placeWords(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => placeTone(word, 'old'))
}
