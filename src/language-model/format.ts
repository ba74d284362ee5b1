/**
 * The binary layout of a language model: little-endian, every section padded to four bytes.
 *
 * ```
 * u32   magic, version, order N, bytes of the vocabulary, number of n-grams of each order 1…N
 * u8    vocabulary: UTF-8, words by id, parted by line feeds; id 0 is the unknown word, id 1 the paragraph boundary
 * for each order n = 1…N
 *   f32[256]  levels of log probability (nats), u8[] one code for each n-gram
 *   u8[] u8[] last word of each n-gram (n > 1; for words alone the position is the id), as the gap to the one before
 *             it under the same history; first the low bytes of all, then the high bytes
 *   f32[256]  levels of log backoff, u8[] codes (n < N)
 *   u16[]     number of n-grams of order n + 1 that go on from this one (n < N)
 * ```
 * Gaps and split bytes are for the package's compression: most high bytes are zero.
 *
 * N-grams of an order are sorted, so those that share a history lie side by side: the numbers of children, summed up
 * on loading, say where. This is the trie of KenLM (Heafield 2011) with the pointers left out.
 */
export const MAGIC = 0x4d4c4850 // "PHLM"
export const FORMAT_VERSION = 2

/** Id of every token outside the vocabulary. */
export const UNKNOWN = 0
/** Id of the boundary between two paragraphs. */
export const PARAGRAPH = 1
