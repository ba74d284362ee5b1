/**
 * The binary layout of a context model: little-endian, every section padded to four bytes. A matrix is written as rows
 * of one signed byte a number, with what one step is worth in each row.
 *
 * ```
 * u32  magic, version, fingerprint of the vocabulary, words, width E, hidden H, near N, far F, topic T
 * told    E bytes for each word, f32 steps: the word as one to be told; steps of 0 for a word the model cannot tell
 * around  E bytes for each word, f32 steps: the word as one that stands around
 * telling f32 for each word: how much it counts in the topic
 * near    E bytes for each of H rows for each of 2 N places, −N … −1, 1 … N, f32 steps;  f32 bias of H
 * places  f32[E] for each of 2 (F − N) places, −F … −N − 1, N + 1 … F
 * far, topic  E bytes for each of H rows, f32 steps
 * deep    H bytes for each of H rows, f32 steps;  f32 bias of H
 * out     H bytes for each of E rows, f32 steps;  f32 bias of E
 * ```
 * E and H are multiples of eight, and no more than 512.
 */
export const MAGIC = 0x4d434850 // "PHCM"
export const FORMAT_VERSION = 1
/** Numbers before the sections. */
export const HEADER = 9
