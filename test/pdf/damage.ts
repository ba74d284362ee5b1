/** A sequence of numbers from 0 to 1 that a seed fixes (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The first part of a file. */
export const truncated = (file: Uint8Array, seed: number): Uint8Array =>
  file.slice(0, Math.floor(seeded(seed)() * file.length))

/** A file with some bits turned. */
export function flipped(file: Uint8Array, seed: number): Uint8Array {
  const random = seeded(seed)
  const damaged = file.slice()
  const flips = 1 + Math.floor(random() * 60)
  for (let i = 0; i < flips; i++) {
    const at = Math.floor(random() * damaged.length)
    damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  }
  return damaged
}
