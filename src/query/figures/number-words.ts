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
const PLACES: ReadonlyMap<string, number> = new Map([
  ['trăm', 100],
  ['mươi', 10],
  ['mười', 10],
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
  const groups: { readonly amount: number; readonly size: number }[] = []
  let hundreds = 0
  let digit: number | undefined
  const counted = () => {
    const count = hundreds + (digit ?? 0)
    hundreds = 0
    digit = undefined
    return count
  }
  for (const word of words.toLowerCase().split(/[\s,]+/)) {
    const value = DIGITS.get(word)
    const place = PLACES.get(word)
    const size = GROUPS.get(word)
    if (value !== undefined) {
      hundreds += digit ?? 0
      digit = value
    } else if (place !== undefined) {
      hundreds += (digit ?? 1) * place
      digit = undefined
    } else if (size !== undefined) {
      let amount = counted()
      // "Hai mươi nghìn tám trăm tỷ": the thousands are counted in the greater group, too.
      while ((groups.at(-1)?.size ?? size) < size) amount += groups.pop()!.amount
      groups.push({ amount: amount * size, size })
    } else if (!SILENT.has(word)) {
      return undefined
    }
  }
  return groups.reduce((sum, { amount }) => sum + amount, counted())
}
