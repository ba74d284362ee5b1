import { add, type Counts, type Tally } from './tally.ts'

const NUMBER = '(?<![\\p{L}\\p{N}/])\\d{1,5}[a-zA-Z]?/(?:(?:19|20)\\d\\d/)?'
const PART = '[\\p{L}&][\\p{L}\\p{N}&.]*'
const SYMBOL = `[A-ZĐƯ]${'[\\p{L}\\p{N}&.]*'}(?:[-/]${PART})*`

/** "61/2018/NĐ-CP", "224/BC-UBND", "12/QH14". */
const CODE = new RegExp(`${NUMBER}(${SYMBOL})`, 'gu')
/** Codes of the Party, "36-HD/VPTW": a hyphen before the type, a slash before the organ. */
const PARTY_CODE = /(?<![\p{L}\p{N}/-])\d{1,4}-([A-ZĐ][\p{L}]{1,5}\/\p{Lu}[\p{L}&-]{1,12})/gu

/** What was seen of the symbols (ký hiệu) that follow the number in a document's code. */
export interface SymbolCounts extends Tally {
  readonly seen: Counts
}

/**
 * Counts symbols of document codes.
 *
 * @returns The tally, with weighted counts.
 */
export function countSymbols(): SymbolCounts {
  const seen: Counts = new Map()
  return {
    seen,
    read: (line, _tokens, source) => {
      if (!/\d[/-]/.test(line)) return
      for (const pattern of [CODE, PARTY_CODE])
        for (const [, symbol = ''] of line.matchAll(pattern)) add(seen, symbol.replace(/[.&]+$/, ''), source.weight)
    },
  }
}
