import type { Correction, Restorer } from '../../src/restore/index.ts'

/** A restorer that knows what a few words are, and how sure it is of them. */
export function restorerOf(
  words: Readonly<Record<string, readonly [replacement: string, confidence: number, other?: string]>>,
): Restorer {
  const correct = (source: string): Correction[] =>
    [...source.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }): Correction[] => {
      const known = words[word]
      if (known === undefined) return []
      const [replacement, confidence, other] = known
      const before = source.slice(0, index).split('\n')
      return [
        {
          start: index,
          end: index + word.length,
          source: word,
          replacement,
          line: before.length,
          column: before.at(-1)!.length + 1,
          kind: 'word',
          confidence,
          alternatives: other === undefined ? [] : [{ text: other, confidence: (1 - confidence) / 2 }],
        },
      ]
    })
  const restore = (source: string) => ({
    text: source.replace(/[\p{L}\p{M}]+/gu, (word) => words[word]?.[0] ?? word),
    corrections: correct(source),
    confidence: 1,
  })
  return {
    restore,
    *restoreParts(source) {
      yield { ...restore(source), start: 0, end: source.length, words: 1, sure: 1 }
    },
  }
}
