/**
 * A number that changes with a vocabulary (FNV-1a), so that a model made for another one is not used by mistake.
 *
 * @param vocabulary words by id
 */
export function vocabularyFingerprint(vocabulary: readonly string[]): number {
  let hash = 0x811c9dc5
  for (const word of vocabulary) {
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
    hash = Math.imul(hash ^ 0x0a, 0x01000193)
  }
  return hash >>> 0
}
