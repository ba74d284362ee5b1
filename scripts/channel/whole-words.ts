import {
  type ChannelModel,
  channelModel,
  type Edit,
  editsOf,
  estimateChannel,
  readingCost,
  type TrainingPair,
} from '../../src/channel/index.ts'
import { caseOf } from '../../src/orthography/index.ts'

/** Sightings that make a habit, and how much likelier than by its letters a reading must be, in nats. */
const LEAST_SIGHTINGS = 3
const LEAST_GAIN = 0.7
/** Taken off each count: a rare reading is seen too often by chance. */
const DISCOUNT = 1

/**
 * Trains a channel with the words that are read otherwise as a whole: an engine that knows the language reads "chi" as
 * "chỉ" every other time, which says nothing of the letter i.
 *
 * @param pairs words and readings
 */
export function trainWithWholeWords(pairs: readonly TrainingPair[]): ChannelModel {
  const words = wholeWords(pairs, estimateChannel(pairs))
  const known = new Set(words.map(([written, read]) => `${written}\t${read}`))
  const others = pairs.filter((pair) => !known.has(keyOf(pair)))
  const letters = estimateChannel(others)
  return channelModel(editsOf(letters), letters.unseenCost, words)
}

function wholeWords(pairs: readonly TrainingPair[], letters: ChannelModel): Edit[] {
  const totals = new Map<string, number>()
  const counts = new Map<string, number>()
  const add = (map: Map<string, number>, key: string, weight: number) => map.set(key, (map.get(key) ?? 0) + weight)
  for (const pair of pairs) {
    add(totals, pair.written.toLowerCase(), pair.weight)
    if (caseOf(pair.written) === caseOf(pair.read)) add(counts, keyOf(pair), pair.weight)
  }
  const cost = readingCost(letters)
  return [...counts].flatMap(([key, count]): Edit[] => {
    const [written, read] = key.split('\t') as [string, string]
    if (written === read || count < LEAST_SIGHTINGS || !/^\p{L}+$/u.test(read)) return []
    const price = -Math.log((count - DISCOUNT) / totals.get(written)!)
    return price + LEAST_GAIN < cost(written, read) ? [[written, read, price]] : []
  })
}

const keyOf = ({ read, written }: TrainingPair) => `${written.toLowerCase()}\t${read.toLowerCase()}`
