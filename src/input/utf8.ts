/** Well-formed UTF-8 by lead byte: range of the lead, range of the second byte, length (Unicode 16, table 3-7). */
const SEQUENCES: readonly (readonly [first: number, last: number, low: number, high: number, length: number])[] = [
  [0x00, 0x7f, 0, 0, 1],
  [0xc2, 0xdf, 0x80, 0xbf, 2],
  [0xe0, 0xe0, 0xa0, 0xbf, 3],
  [0xe1, 0xec, 0x80, 0xbf, 3],
  [0xed, 0xed, 0x80, 0x9f, 3],
  [0xee, 0xef, 0x80, 0xbf, 3],
  [0xf0, 0xf0, 0x90, 0xbf, 4],
  [0xf1, 0xf3, 0x80, 0xbf, 4],
  [0xf4, 0xf4, 0x80, 0x8f, 4],
]

/**
 * Finds the first byte that starts no well-formed UTF-8 sequence.
 *
 * @param bytes - the bytes of a text
 * @returns its offset, or null if all of them are UTF-8
 */
export function firstInvalidByte(bytes: Uint8Array): number | null {
  let offset = 0
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset)
    if (length === 0) return offset
    offset += length
  }
  return null
}

function sequenceLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset]!
  const sequence = SEQUENCES.find(([first, last]) => lead >= first && lead <= last)
  if (sequence === undefined) return 0
  const [, , low, high, length] = sequence
  for (let index = 1; index < length; index++) {
    const byte = bytes[offset + index] ?? 0
    if (byte < (index === 1 ? low : 0x80) || byte > (index === 1 ? high : 0xbf)) return 0
  }
  return length
}
