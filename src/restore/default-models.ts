import { readFileSync } from 'node:fs'
import { parseChannel } from '../channel/index.ts'
import { loadLanguageModel } from '../language-model/index.ts'
import { unpackLexicon } from './compiled-lexicon.ts'
import type { Models } from './restorer.ts'

/** Where the package keeps its dictionaries: beside the folder of the built files, or of the sources. */
const FOLDERS = ['../dictionaries/', '../../dictionaries/']

let models: Models | undefined

/**
 * The models of the package, read when first asked for and then kept.
 *
 * @returns channel, language model and parts of document codes
 * @throws Error naming the file that is missing or damaged
 */
export function defaultModels(): Models {
  models ??= {
    channel: parseChannel(readPackaged('channel.txt').toString('utf8'), 'dictionaries/channel.txt'),
    language: loadLanguageModel(readPackaged('language-model.bin')),
    codeParts: codePartsOf(readPackaged('code-symbols.txt').toString('utf8')),
    compiled: unpackLexicon(readPackaged('lexicon.bin')),
  }
  return models
}

/**
 * Takes the symbols of document codes apart and counts the parts.
 *
 * @param text the file of symbols: symbol and count, parted by a tab; `#` begins a comment
 */
export function codePartsOf(text: string): ReadonlyMap<string, number> {
  const parts = new Map<string, number>()
  for (const line of text.split('\n')) {
    const [symbol, count] = line.split('\t')
    if (symbol === undefined || count === undefined || line.startsWith('#')) continue
    for (const part of symbol.split(/[^\p{L}]+/u)) {
      if (part !== '') parts.set(part, (parts.get(part) ?? 0) + Number(count))
    }
  }
  return parts
}

function readPackaged(name: string): Buffer {
  let reason: unknown
  for (const folder of FOLDERS) {
    try {
      return readFileSync(new URL(`${folder}${name}`, import.meta.url))
    } catch (error) {
      reason = error
    }
  }
  throw new Error(`cannot read dictionaries/${name} of the package`, { cause: reason })
}
