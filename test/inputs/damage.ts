import { createRandom } from '../../scripts/pages/random.ts'

/** A damaged file, and how it was damaged. */
export interface Damaged {
  readonly how: string
  readonly bytes: Uint8Array
}

/**
 * Damages a file in many ways: cut off, single bits turned over, stretches blanked out. The same file is always damaged
 * alike.
 *
 * @param file the whole file
 * @param count how many ways of each kind
 */
export function damaged(file: Uint8Array, count: number): Damaged[] {
  const random = createRandom(file.length)
  const place = () => random.int(0, file.length - 1)
  return Array.from({ length: count }, (): Damaged[] => {
    const length = place()
    const flips = Array.from({ length: random.int(1, 20) }, place)
    const [from, size] = [place(), random.int(1, 200)]
    return [
      { how: `cut off at ${length}`, bytes: file.slice(0, length) },
      { how: `bits turned at ${flips}`, bytes: turned(file, flips) },
      { how: `${size} bytes blanked at ${from}`, bytes: Uint8Array.from(file).fill(0, from, from + size) },
    ]
  }).flat()
}

function turned(file: Uint8Array, places: readonly number[]): Uint8Array {
  const bytes = Uint8Array.from(file)
  for (const place of places) bytes[place]! ^= 1 << (place % 8)
  return bytes
}
