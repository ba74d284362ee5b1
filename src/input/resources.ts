import type { RestorerOptions } from '../restore/index.ts'

/** A text file as it was read. */
export interface TextFile {
  /** Its name, for messages. */
  readonly file: string
  readonly text: string
}

/** Dictionaries and models of the user's own, as they were read. */
export interface Resources {
  readonly dictionaries?: readonly TextFile[]
  readonly channel?: TextFile
  readonly model?: { readonly file: string; readonly bytes: Uint8Array }
}

/** What a restorer is given of them. */
export type LoadedResources = Pick<RestorerOptions, 'channel' | 'dictionaries' | 'model'>

/**
 * Reads dictionaries and models.
 *
 * @param resources the files
 * @returns what a restorer takes; a language model is read by the restorer
 * @throws LexiconError naming file, line and reason if a dictionary or a channel is malformed
 */
export async function loadResources({ channel, dictionaries = [], model }: Resources): Promise<LoadedResources> {
  const { channelOf } = await import('../restore/index.ts')
  const { readUserDictionary } = await import('../lexicon/index.ts')
  return {
    dictionaries: dictionaries.map(({ file, text }) => readUserDictionary(text, file)),
    ...(channel === undefined ? {} : { channel: channelOf(Buffer.from(channel.text), channel.file) }),
    ...(model === undefined ? {} : { model: model.bytes }),
  }
}
