const DIGITS: ReadonlyMap<string, number> = new Map([
  ['không', 0],
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
])
const GROUPS: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
])
/** Words that have no value of their own: "lẻ năm", "chẵn". */
const SILENT: ReadonlySet<string> = new Set(['lẻ', 'linh', 'và', 'chẵn'])

/**
 * Reads a number in words.
 *
 * @param words syllables, whatever their case: "tám tỷ chín trăm bốn mươi triệu"
 * @returns the number; undefined if a word is no part of one
 */
export function readNumberWords(words: string): number | undefined {
  let sum = 0
  let hundreds = 0
  let digit: number | undefined
  for (const word of words.toLowerCase().split(/[\s,]+/)) {
    const value = DIGITS.get(word)
    const group = GROUPS.get(word)
    if (value !== undefined) {
      hundreds += digit ?? 0
      digit = value
    } else if (word === 'trăm' || word === 'mươi') {
      hundreds += (digit ?? 1) * (word === 'trăm' ? 100 : 10)
      digit = undefined
    } else if (word === 'mười') {
      hundreds += 10
    } else if (group !== undefined) {
      // "Một nghìn tỷ": what was counted so far is counted in the greater group.
      const counted = hundreds + (digit ?? 0)
      sum = counted === 0 && sum < group ? sum * group : sum + counted * group
      hundreds = 0
      digit = undefined
    } else if (!SILENT.has(word)) {
      return undefined
    }
  }
  return sum + hundreds + (digit ?? 0)
}
