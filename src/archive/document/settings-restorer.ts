import { readFile } from 'node:fs/promises'
import { loadResources, systemReason } from '../../input/index.ts'
import { InputError } from '../../page/index.ts'
import { createRestorer, type Restorer } from '../../restore/index.ts'
import type { DocumentSettings } from '../settings.ts'

type RestorerSettings = Pick<DocumentSettings, 'channel' | 'dictionaries' | 'model' | 'source' | 'threshold'>

/**
 * Makes the restorer that settings ask for.
 *
 * @param settings dictionaries, models and the rest
 * @throws LexiconError or ModelError for a dictionary or a model that is malformed; InputError for one that cannot be
 *   read; RangeError for a threshold out of range
 */
export async function settingsRestorer(settings: RestorerSettings): Promise<Restorer> {
  const { channel, dictionaries, model, source, threshold } = settings
  const loaded = await loadResources({
    dictionaries,
    ...(channel === undefined ? {} : { channel }),
    ...(model === undefined ? {} : { model: { file: model, bytes: await modelBytes(model) } }),
  })
  return createRestorer({ ...loaded, source, ...(threshold === undefined ? {} : { threshold }) })
}

async function modelBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const reason = systemReason(error)
    throw reason === null ? error : new InputError(`${file}: ${reason}`, { cause: error })
  }
}
