import type { Adaptation } from '../../restore/index.ts'
import { counted } from './summary.ts'

/** What was adapted to. */
export interface AdaptationRun {
  readonly texts: number
  readonly rounds: number
}

/**
 * Sums up for people what an adaptation did, and what it is worth.
 *
 * @param adaptation - what came of it
 * @param run - how many texts were decoded, and how often
 * @returns lines without line ends
 */
export function adaptationSummary({ fit, words }: Adaptation, { rounds, texts }: AdaptationRun): string[] {
  const from = counted(texts, 'text')
  if (fit === null) return [`${from}, no word sure enough to learn from: the channel is what it was`]
  const { after, before, heldOut } = fit
  return [
    `${from}, ${counted(words, 'sure word')} learned from, ${counted(rounds, 'round')}`,
    `log likelihood per character ${nats(before)} before, ${nats(after)} after; ${nats(heldOut)} on words held out`,
    WORTH,
  ]
}

/** Says no figures: those of the bench are in the docs. */
const WORTH =
  "on the bench adapting gained little (docs/models.md): compare the channels with 'phuchoi eval' where you have gold"

const nats = (value: number) => value.toFixed(4)
