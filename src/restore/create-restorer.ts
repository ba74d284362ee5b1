import type { ChannelModel } from '../channel/index.ts'
import { readUserDictionary, type UserDictionary } from '../lexicon/index.ts'
import type { Evidence } from './evidence.ts'
import { defaultModels } from './models/default-models.ts'
import { channelOf, languageModelOf, type ModelFile } from './models/model-files.ts'
import type { Models } from './models/models.ts'
import type { Restoration, RestoredPart } from './restoration.ts'
import { type RestoreSettings, restorerOf } from './restorer.ts'

export interface RestorerOptions {
  /** User dictionaries, merged in order: a later one overrides the weights of an earlier one. */
  readonly dictionaries?: readonly UserDictionary[]
  /**
   * What the engine does to letters, in place of the package's (of the Vietnamese one with the source `vie`, else of the
   * English one): a channel as `adaptChannel` returns it, a channel file,
   * or the text of one (a string with a line feed in it).
   */
  readonly channel?: ChannelModel | ModelFile
  /** A language model in place of the package's. The package's context model, which knows its words, is left out then. */
  readonly model?: ModelFile
  /** Below this confidence a word is left as it stands, 0 to 1; default 0. */
  readonly threshold?: number
  /** Most alternatives of a correction; default 3. */
  readonly alternatives?: number
  /**
   * Who read the lines of which the evidence says nothing: an engine set to English (`eng`), one set to Vietnamese
   * (`vie`), or `auto`, the default: lines without Vietnamese marks were read by an English engine, others pass through,
   * unless the text bears the errors of a Vietnamese one.
   */
  readonly source?: 'auto' | 'eng' | 'vie'
}

/** Restores texts, one after another; what it learned of one text's readings speeds up the next. */
export interface Restorer {
  /**
   * Restores a text.
   *
   * @param text any string; lines end with LF, CR LF or CR
   * @param evidence what is known of it beyond its letters
   * @returns the text restored line for line, and every change
   */
  restore(text: string, evidence?: Evidence): Restoration
  /**
   * Restores a long text part by part: what is done with a part is done before the next one is restored, so that only
   * one need be held. A text of less than some 250,000 characters is one part.
   *
   * @param text any string
   * @param evidence what is known of it beyond its letters
   * @returns the parts in order, each made when it is asked for
   */
  restoreParts(text: string, evidence?: Evidence): Iterable<RestoredPart>
}

/**
 * Prepares a restorer with settings. Loading the models takes a fraction of a second: make one and keep it.
 *
 * @param options see {@link RestorerOptions}
 * @returns the restorer
 * @throws RangeError if an option is out of range
 * @throws LexiconError if a dictionary or a channel file is malformed
 * @throws ModelError if the file of a language model cannot be used
 * @example
 * const restorer = createRestorer({ dictionaries: [['Bình Lạc', 'OCOP']], threshold: 0.5 })
 * restorer.restore('UBND x4 Binh Lac').text // 'UBND xã Bình Lạc'
 */
export function createRestorer(options: RestorerOptions = {}): Restorer {
  return restorerOf(modelsOf(options), settingsOf(options))
}

/** The models that options ask for: the package's, but for those given. */
export function modelsOf({ channel, model, source }: Pick<RestorerOptions, 'channel' | 'model' | 'source'>): Models {
  const { compiled, context, ...models } = defaultModels()
  const own = channel === undefined ? models : { ...models, ...channelsOf(channelOf(channel), source) }
  // What was compiled holds probabilities of the package's language model, which another one may count otherwise, and
  // the context model knows words by its ids.
  if (model !== undefined) return { ...own, language: languageModelOf(model) }
  return { ...own, ...(compiled && { compiled }), ...(context && { context }) }
}

/** A channel of one's own stands for the engine that the texts are said to come from. */
function channelsOf(channel: ChannelModel, source: RestorerOptions['source']): Pick<Models, 'channel' | 'vietnamese'> {
  return source === 'vie' ? { channel: defaultModels().channel, vietnamese: () => channel } : { channel }
}

/** The settings that options ask for; throws as {@link createRestorer} does. */
export function settingsOf(options: RestorerOptions): RestoreSettings {
  const { dictionaries = [], threshold = 0, alternatives = 3, source = 'auto' } = options
  if (!(threshold >= 0 && threshold <= 1)) throw new RangeError(`threshold must lie between 0 and 1, not ${threshold}`)
  if (!Number.isInteger(alternatives) || alternatives < 0) {
    throw new RangeError(`alternatives must be a whole number, not ${alternatives}`)
  }
  if (source !== 'auto' && source !== 'eng' && source !== 'vie')
    throw new RangeError(`source must be 'auto', 'eng' or 'vie', not '${source}'`)
  const userWords = new Map(
    dictionaries.flatMap((dictionary) => readUserDictionary(dictionary)).map(({ text, weight }) => [text, weight]),
  )
  return { userWords, threshold, alternatives, source }
}

let plain: Restorer | undefined

/**
 * Restores a text with the default settings.
 *
 * @param text any string
 * @param evidence what is known of it beyond its letters
 * @returns the restored text and every change
 * @example
 * restore('Poc 1ap - Tw do - Hanh phiic').text // 'Độc lập - Tự do - Hạnh phúc'
 */
export function restore(text: string, evidence?: Evidence): Restoration {
  plain ??= createRestorer()
  return plain.restore(text, evidence)
}
