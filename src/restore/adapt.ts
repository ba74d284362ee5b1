import { type ChannelModel, estimateChannel, LONGEST_WORD, readingCost, type TrainingPair } from '../channel/index.ts'
import { modelsOf, type RestorerOptions, settingsOf } from './create-restorer.ts'
import { type DetailedRestorer, restorerOf } from './restorer.ts'

export interface AdaptOptions extends Pick<RestorerOptions, 'channel' | 'model' | 'dictionaries' | 'source'> {
  /** Least confidence of a word to learn from, 0 to 1; default 0.98. Doubtful words would teach their own errors. */
  readonly confidence?: number
  /** How many observations of each letter the channel so far is worth; default 400. */
  readonly priorWeight?: number
  /** How often the texts are decoded and the channel is estimated anew; default 1. */
  readonly rounds?: number
}

/** What came of adapting a channel. */
export interface Adaptation {
  /** The channel for this archive; the one it started from where there was nothing to learn from. */
  readonly channel: ChannelModel
  /** How many words it was learned from. */
  readonly words: number
  /** How well it fits these words; null where there are none. */
  readonly fit: ChannelFit | null
}

/** Mean log likelihood of a character as read, given the word decoded there, in nats; higher is better. */
export interface ChannelFit {
  /** With the channel so far. */
  readonly before: number
  /** With the adapted channel: it has learned from these very words, so this flatters it. */
  readonly after: number
  /** With a channel adapted to the other half of the words: what a further text of the archive can hope for. */
  readonly heldOut: number
}

/**
 * Learns what the engine of one archive does to letters, from the archive's garbled text alone: the texts are decoded,
 * and the channel is estimated anew from the words that came out sure, leaning on the channel so far. It pays where an
 * archive's engine differs from those the channel knows; `bench/adaptation.ts` measures whether it does.
 *
 * @param texts garbled texts of one archive
 * @param options see {@link AdaptOptions}
 * @returns the channel, and how well it fits
 * @throws RangeError if an option is out of range
 * @throws LexiconError if a dictionary or the channel to start from is malformed
 * @throws ModelError if the language model cannot be used
 * @example
 * const { channel } = adaptChannel(texts)
 * const restorer = createRestorer({ channel })
 */
export function adaptChannel(texts: readonly string[], options: AdaptOptions = {}): Adaptation {
  const { confidence = 0.98, priorWeight = 400, rounds = 1 } = options
  if (!(confidence >= 0 && confidence <= 1)) {
    throw new RangeError(`confidence must lie between 0 and 1, not ${confidence}`)
  }
  if (!(priorWeight > 0 && priorWeight < Infinity)) {
    throw new RangeError(`priorWeight must be a positive number, not ${priorWeight}`)
  }
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new RangeError(`rounds must be a whole number of 1 or more, not ${rounds}`)
  }
  const settings = settingsOf(options)
  const models = modelsOf(options)
  // Each round leans on the channel of the start: leaning on its own, it would count the texts once more every time.
  const learn = (pairs: readonly TrainingPair[]) =>
    estimateChannel(pairs, { prior: models.channel, priorWeight, caseChange: 0 })
  let { channel } = models
  let words: readonly Observation[] = []
  for (let round = 0; round < rounds; round++) {
    words = sureWords(texts, restorerOf({ ...models, channel }, settings), confidence)
    if (words.length === 0) return { channel: models.channel, words: 0, fit: null }
    channel = learn(counted(words))
  }
  const all = counted(words)
  const halves = [counted(words.slice(0, words.length / 2)), counted(words.slice(words.length / 2))] as const
  const fit = {
    before: perCharacter([[models.channel, all]]),
    after: perCharacter([[channel, all]]),
    heldOut: perCharacter([
      [learn(halves[0]), halves[1]],
      [learn(halves[1]), halves[0]],
    ]),
  }
  return { channel, words: words.length, fit }
}

/** A word, and what stands in its place. */
type Observation = Pick<TrainingPair, 'written' | 'read'>

/** A longer word is in no lexicon, and was left as it stood. */
const WRITTEN = new RegExp(`^\\p{L}{1,${LONGEST_WORD}}$`, 'u')
/** What edits can be learned from: no blanks (a word read as two), and no surrogates, which edits would cut apart. */
const READ = /^[^\s\ud800-\udfff]+$/

function sureWords(texts: readonly string[], { readings }: DetailedRestorer, confidence: number): Observation[] {
  const words: Observation[] = []
  for (const text of texts) {
    for (const { confidence: own, kind, read, written } of readings(text)) {
      if (kind === 'word' && own >= confidence && WRITTEN.test(written) && READ.test(read))
        words.push({ written, read })
    }
  }
  return words
}

function counted(words: readonly Observation[]): TrainingPair[] {
  const weights = new Map<string, number>()
  for (const { read, written } of words) {
    const key = `${written}\t${read}`
    weights.set(key, (weights.get(key) ?? 0) + 1)
  }
  return [...weights].map(([key, weight]) => {
    const [written, read] = key.split('\t') as [string, string]
    return { written, read, weight }
  })
}

/** Mean log likelihood of a character as read, over pairs each with the channel that prices them. */
function perCharacter(parts: readonly (readonly [ChannelModel, readonly TrainingPair[]])[]): number {
  let total = 0
  let characters = 0
  for (const [channel, pairs] of parts) {
    const cost = readingCost(channel)
    for (const { read, weight, written } of pairs) {
      const price = cost(written, read)
      // A word with a letter that the channel does not know was left as it stood: that says nothing of the channel.
      if (price === Number.POSITIVE_INFINITY) continue
      total -= weight * price
      characters += weight * read.length
    }
  }
  return characters === 0 ? 0 : total / characters
}
