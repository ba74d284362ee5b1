import type { UserDictionary } from '../lexicon/index.ts'
import type { DictionaryFile, Toolbox } from './command.ts'
import { CommandError, EXIT } from './errors.ts'

/** The real thing: loads the restorer, and the reader of dictionaries only if there are any. */
export const toolbox: Toolbox = {
  async createRestorer({ dictionaries = [], ...settings }) {
    const { createRestorer } = await import('../restore/index.ts')
    return createRestorer({ ...settings, dictionaries: await readDictionaries(dictionaries) })
  },
}

async function readDictionaries(files: readonly DictionaryFile[]): Promise<UserDictionary[]> {
  if (files.length === 0) return []
  const { LexiconError, readUserDictionary } = await import('../lexicon/index.ts')
  return files.map(({ file, text }) => {
    try {
      return readUserDictionary(text, file)
    } catch (error) {
      throw error instanceof LexiconError ? new CommandError(EXIT.input, error.message) : error
    }
  })
}
