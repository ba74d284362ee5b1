import { type ChannelModel, parseChannel } from '../../channel/index.ts'
import { type ContextModel, loadContextModel } from '../../context-model/index.ts'
import { loadLanguageModel } from '../../language-model/index.ts'
import { type DictionaryName, readDictionary, readDocumentTypes, readPackaged } from '../../lexicon/index.ts'
import type { CodeKnowledge } from '../codes/code-parts.ts'
import { unpackLexicon } from './compiled-lexicon.ts'
import type { Models } from './models.ts'

let models: Models | undefined
let vietnamese: ChannelModel | undefined
let context: ContextModel | undefined

/**
 * The models of the package, read when first asked for and then kept.
 *
 * @returns channel, language model, and what is known of document codes
 * @throws Error naming the file that is missing or damaged
 */
export function defaultModels(): Models {
  models ??= {
    channel: channelNamed('channel.txt'),
    vietnamese: () => {
      vietnamese ??= channelNamed('channel-vie.txt')
      return vietnamese
    },
    language: loadLanguageModel(readPackaged('language-model.bin')),
    context: () => {
      context ??= loadContextModel(readPackaged('context-model.bin'))
      return context
    },
    codes: codesOf(),
    compiled: unpackLexicon(readPackaged('lexicon.bin')),
  }
  return models
}

function channelNamed(file: string): ChannelModel {
  return parseChannel(readPackaged(file).toString('utf8'), `dictionaries/${file}`)
}

function codesOf(): CodeKnowledge {
  const text = (name: DictionaryName) => readPackaged(name).toString('utf8')
  const symbols = readDictionary(text('code-symbols.txt'), 'code-symbols.txt')
  const types = readDocumentTypes(text('document-types.txt'))
  const agencies = readDictionary(text('agencies.txt'), 'agencies.txt')
  return {
    symbols: new Map(symbols.map((entry) => [entry.text, entry.weight])),
    types: types.map(({ abbreviation }) => abbreviation).filter((abbreviation) => abbreviation !== ''),
    agencies: agencies.map((entry) => entry.text),
  }
}
