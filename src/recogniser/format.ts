/**
 * The binary layout of a recogniser: little-endian, every section padded to four bytes. A layer is a matrix of one
 * signed byte a number, a row for each of its channels, with what a step is worth in each row and a bias. A row is the
 * window of the layer line by line, each of them place by place, each of those channel by channel; `shape.ts` has the
 * layers.
 *
 * ```
 * u32  magic, version, signs S, bytes of the signs
 * u8   the signs in UTF-8
 *      for each layer: the bytes of all rows, f32 steps, f32 bias
 * ```
 */
export const MAGIC = 0x47524850 // "PHRG"
export const FORMAT_VERSION = 1
/** Numbers before the sections. */
export const HEADER = 4
