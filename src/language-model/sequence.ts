import { PARAGRAPH } from './format.ts'
import { backoffOf, childOf, type LanguageModel, probabilityOf } from './language-model.ts'

/**
 * Log probability of a paragraph of word ids, its end included.
 *
 * @param model the model
 * @param ids word ids, without paragraph boundaries
 * @returns the sum over words and the closing boundary, in nats
 */
export function scoreSequence(model: LanguageModel, ids: readonly number[]): number {
  let nodes: readonly number[] = [PARAGRAPH]
  let total = 0
  for (const id of [...ids, PARAGRAPH]) {
    const step = scoreWord(model, nodes, id)
    total += step.logProbability
    nodes = step.nodes
  }
  return total
}

/**
 * Log probability of one word after a history.
 *
 * @param model the model
 * @param nodes the history: nodes[k] is the n-gram of its last k + 1 words, or -1
 * @param id the word
 * @returns the log probability (nats) and the history that follows
 */
export function scoreWord(
  model: LanguageModel,
  nodes: readonly number[],
  id: number,
): { logProbability: number; nodes: readonly number[] } {
  const next = [id]
  let logProbability = probabilityOf(model, 1, id)
  for (let n = 1; n <= nodes.length && n < model.order; n++) {
    const child = childOf(model, n, nodes[n - 1]!, id)
    logProbability =
      child >= 0 ? probabilityOf(model, n + 1, child) : logProbability + backoffOf(model, n, nodes[n - 1]!)
    next.push(child)
  }
  return { logProbability, nodes: next.slice(0, model.order - 1) }
}
