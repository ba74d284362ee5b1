import { existsSync } from 'node:fs'
import { type ChannelModel, estimateChannel } from '../../src/channel/index.ts'
import { goldLines } from './line-pairs.ts'
import { RENDERED_PAIRS, readPairs, VIETNAMESE_PAIRS } from './pair-file.ts'
import { wordPairs } from './training-pairs.ts'
import { trainWithWholeWords } from './whole-words.ts'

/** The gold documents that an English engine read. */
export const GOLD_DOCUMENTS = ['000', '003'] as const

/** A real pair counts as many rendered ones: the pages that matter are real. */
const GOLD_WEIGHT = 5

/**
 * Trains the channel from the counted pairs of rendered pages and from gold documents.
 *
 * @param gold folder of the gold transcriptions; without it only rendered pages count
 * @param without a gold document whose pairs are left out, to score it fairly
 */
export function trainChannel(gold: string, without?: string): ChannelModel {
  const real = existsSync(gold)
    ? GOLD_DOCUMENTS.filter((name) => name !== without).flatMap((name) => wordPairs(goldLines(gold, name), GOLD_WEIGHT))
    : []
  return estimateChannel([...readPairs(RENDERED_PAIRS), ...real])
}

/** Trains the channel of an engine set to Vietnamese, from the counted pairs of rendered pages. */
export function trainVietnameseChannel(): ChannelModel {
  return trainWithWholeWords(readPairs(VIETNAMESE_PAIRS))
}
