import { readPackaged } from '../lexicon/index.ts'
import { loadRecogniser, type RecogniserModel } from './load-recogniser.ts'
import { networkOf } from './network.ts'
import type { WordPicture } from './word-picture.ts'

/** Reads pictures of words. */
export interface Recogniser {
  /** The signs that it tells, by number less one. */
  readonly signs: string
  /**
   * Reads a picture.
   *
   * @returns log-probabilities in nats, column by column: of none, and of each sign; they change with the next picture
   */
  readonly scores: (picture: WordPicture) => Float32Array
}

/** Makes a recogniser ready. */
export const recogniserOf = (model: RecogniserModel): Recogniser => ({ signs: model.signs, scores: networkOf(model) })

let packaged: Recogniser | undefined

/**
 * The recogniser of the package, made ready when first asked for and then kept.
 *
 * @throws Error naming the file that is missing, or ModelError if it is damaged
 */
export function packagedRecogniser(): Recogniser {
  packaged ??= recogniserOf(loadRecogniser(readPackaged('recogniser.bin'), 'dictionaries/recogniser.bin'))
  return packaged
}
