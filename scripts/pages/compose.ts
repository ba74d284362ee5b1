import { bodyLines } from './body.ts'
import type { Corpus } from './corpus.ts'
import { closing, header } from './frame.ts'
import type { Random } from './random.ts'

/**
 * Writes the source of one training page: random paragraphs in the form of an administrative document. It is more
 * than a page long except when it has a closing, so lay it out and take the first page.
 *
 * @param random source of every choice
 * @param corpus text to draw from
 * @returns markup
 */
export const composePage = (random: Random, corpus: Corpus): string => {
  const part = random.weighted([
    ['first', 20],
    ['middle', 60],
    ['last', 20],
  ] as const)
  let note = random.int(0, random.pick([8, 30, 90]))
  const next = () => ++note
  const lines = part === 'first' ? header(random, corpus) : []
  const most = part === 'last' ? random.int(400, 1100) : 4000
  for (let length = 0; length < most; ) {
    const added = bodyLines(random, corpus, next)
    length += added.reduce((sum, line) => sum + line.length, 0)
    lines.push(...added)
  }
  return [...lines, ...(part === 'last' ? ['@gap', ...closing(random, corpus)] : [])].join('\n')
}
