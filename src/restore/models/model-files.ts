import { readFileSync } from 'node:fs'
import { type ChannelModel, parseChannel } from '../../channel/index.ts'
import { type LanguageModel, loadLanguageModel } from '../../language-model/index.ts'
import { LexiconError } from '../../lexicon/index.ts'
import { ALPHABET, VOWELS } from '../../orthography/index.ts'
import { ModelError } from '../../sections/index.ts'

/** A model file: its path, its `file:` URL, or its bytes. */
export type ModelFile = string | URL | Uint8Array

const LETTERS = [...new Set(ALPHABET + VOWELS.join(''))].flatMap((letter) => [letter, letter.toUpperCase()])
/** Orders that the decoder can look up. */
const ORDERS = [3, 4]

/**
 * The channel that is given, loaded or as a file in the format of `dictionaries/channel.txt`.
 *
 * @param source a channel as `adaptChannel` returns it, a file, or the text of one: a string with a line feed in it
 * @param name names the file in errors; default its path
 * @returns the channel
 * @throws LexiconError naming file, line and reason if the file is malformed or lacks letters
 * @throws Error of `node:fs` if the file cannot be read
 */
export function channelOf(source: ChannelModel | ModelFile, name = nameOf(source, 'channel')): ChannelModel {
  if (typeof source === 'object' && 'origins' in source) return source
  const isText = typeof source === 'string' && source.includes('\n')
  const text = isText ? source : new TextDecoder().decode(bytesOf(source))
  const channel = parseChannel(text, name)
  const missing = LETTERS.filter((letter) => !channel.writtenIndex.has(letter))
  if (missing.length > 0) {
    const more = missing.length > 3 ? ` and ${missing.length - 3} more letters` : ''
    const reason = `ends without an edit of ${missing.slice(0, 3).join(', ')}${more}; is it the whole file?`
    throw new LexiconError(name, text.trimEnd().split('\n').length, reason)
  }
  return channel
}

/**
 * Loads a language model.
 *
 * @param source a file in the format of `dictionaries/language-model.bin`
 * @param name names the file in errors; default its path
 * @returns the language model
 * @throws ModelError naming the file and the reason if it is no language model that the decoder can use
 * @throws Error of `node:fs` if the file cannot be read
 */
export function languageModelOf(source: ModelFile, name = nameOf(source, 'language model')): LanguageModel {
  const model = loadLanguageModel(bytesOf(source), name)
  if (!ORDERS.includes(model.order))
    throw new ModelError(name, `is of order ${model.order}, not ${ORDERS.join(' or ')}`)
  return model
}

function bytesOf(file: ModelFile): Uint8Array {
  return file instanceof Uint8Array ? file : readFileSync(file)
}

function nameOf(source: object | string, otherwise: string): string {
  const isPath = source instanceof URL || (typeof source === 'string' && !source.includes('\n'))
  return isPath ? String(source) : otherwise
}
