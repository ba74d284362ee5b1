import type { Block } from '../blocks.ts'
import type { Role } from '../roles.ts'
import type { Label } from './labels.ts'
import { type Level, type LevelKey, levelKey, levelRank } from './levels.ts'

/**
 * Finds the levels that a text which begins in the middle of a document stands in: where b) comes before 3. and that
 * before III., the text begins within a 2. of a II.
 *
 * @param blocks the blocks of the text
 * @param roles what each of them is
 * @returns the levels, the outermost first; none for a whole document
 */
export function lostLevels(blocks: readonly Block[], roles: readonly Role[]): Level[] {
  const seen = new Set<LevelKey>()
  const lost: Label[] = []
  let deepest = -1
  blocks.forEach((block, i) => {
    if (block.kind !== 'text' || roles[i] !== 'title' || block.label === null) return
    const { label } = block
    const key = levelKey(label)
    const rank = levelRank(label)
    if (!seen.has(key) && label.value !== null && label.value > 1 && rank < deepest) lost.push(label)
    seen.add(key)
    deepest = Math.max(deepest, rank)
  })
  return lost
    .sort((a, b) => levelRank(a) - levelRank(b))
    .map((label) => ({ key: levelKey(label), label, inside: new Set<LevelKey>() }))
}
