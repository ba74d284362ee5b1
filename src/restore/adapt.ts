import { type ChannelModel, estimateChannel, type TrainingPair } from '../channel/index.ts'
import { defaultModels } from './default-models.ts'
import { type Models, restorerOf } from './restorer.ts'

export interface AdaptOptions {
  /** Least confidence of a word to learn from, 0 to 1; default 0.98. Doubtful words would teach their own errors. */
  readonly confidence?: number
  /** How many observations of each letter the channel so far is worth; default 400. */
  readonly priorWeight?: number
}

/**
 * Learns what the engine of one archive does to letters, from the archive's garbled text alone: the text is decoded, and
 * the channel estimated anew from the words that came out sure, leaning on the channel so far. It pays where an archive's
 * engine differs from those the channel knows; `bench/adaptation.ts` measures whether it does.
 *
 * @param texts garbled texts of one archive
 * @param models the models to decode with; default those of the package
 * @param options see {@link AdaptOptions}
 * @returns the channel for this archive
 * @example
 * const channel = adaptChannel(texts)
 * const restorer = createRestorer({ model: { channel } })
 */
export function adaptChannel(
  texts: readonly string[],
  models: Models = defaultModels(),
  options: AdaptOptions = {},
): ChannelModel {
  const { confidence = 0.98, priorWeight = 400 } = options
  const { readings } = restorerOf(models)
  const counts = new Map<string, TrainingPair>()
  for (const text of texts) {
    for (const reading of readings(text)) {
      if (reading.kind !== 'word' || reading.confidence < confidence || !/^\p{L}+$/u.test(reading.written)) continue
      const key = `${reading.written}\t${reading.read}`
      const weight = (counts.get(key)?.weight ?? 0) + 1
      counts.set(key, { written: reading.written, read: reading.read, weight })
    }
  }
  return estimateChannel([...counts.values()], { prior: models.channel, priorWeight, caseChange: 0 })
}
