import type { Block } from '../blocks.ts'
import { isInCapitals } from '../capitals.ts'
import type { Role } from '../roles.ts'

/**
 * Tells titles without labels that stand above others from those below them: by capitals, where there are both; else
 * one that another follows at once is above it, and above those that come later.
 *
 * @param blocks the blocks of a text
 * @param roles what each of them is
 * @returns for each title without a label 1, or 2 for one below another; 1 for all else
 */
export function plainDepths(blocks: readonly Block[], roles: readonly Role[]): number[] {
  const titles = blocks.flatMap((block, i) =>
    block.kind === 'text' && roles[i] === 'title' && block.label === null
      ? [{ i, inCapitals: isInCapitals(block.text), isFollowed: isFollowed(blocks, roles, i) }]
      : [],
  )
  const byCapitals = titles.some(({ inCapitals }) => inCapitals) && titles.some(({ inCapitals }) => !inCapitals)
  const depths = blocks.map(() => 1)
  let inside = false
  for (const { i, inCapitals, isFollowed } of titles) {
    const isAbove = byCapitals ? inCapitals : isFollowed || !inside
    if (isAbove) inside = byCapitals || isFollowed
    else depths[i] = 2
  }
  return depths
}

/** Whether the next text below a block is a title without a label. */
function isFollowed(blocks: readonly Block[], roles: readonly Role[], index: number): boolean {
  for (let i = index + 1; i < blocks.length; i++) {
    const block = blocks[i]!
    if (block.kind === 'text') return roles[i] === 'title' && block.label === null
  }
  return false
}
