import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocumentSettings } from '../archive/index.ts'
import { systemReason } from '../input/index.ts'
import type { ContentStore } from './content-store.ts'
import { QueueError } from './queue-error.ts'

/**
 * Settings as they lie in Redis. The password is not among them: workers are given it themselves. The language model lies
 * beside them, since its path means nothing on another machine.
 */
export interface PortableSettings extends Omit<DocumentSettings, 'model' | 'password'> {
  /** SHA-256 of the language model. */
  readonly model?: string
}

/**
 * Puts settings into a store.
 *
 * @param settings how documents are done
 * @param store where they are put
 * @returns sees to it that they are still there, and gives their SHA-256
 * @throws QueueError if the language model cannot be read
 */
export async function settingsKeeper(settings: DocumentSettings, store: ContentStore): Promise<() => Promise<string>> {
  const sha256 = await storeSettings(settings, store)
  return async () => ((await store.keep(sha256)) ? sha256 : storeSettings(settings, store))
}

async function storeSettings(settings: DocumentSettings, store: ContentStore): Promise<string> {
  const { model, password: _, ...rest } = settings
  const portable: PortableSettings = {
    ...rest,
    ...(model === undefined ? {} : { model: await store.put(await readModel(model)) }),
  }
  return store.put(JSON.stringify(portable))
}

async function readModel(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new QueueError(`${file}: ${systemReason(cause) ?? String(cause)}`, { cause })
  }
}

/** Settings that were fetched; to be closed, since their language model lies in a file for the time being. */
export interface FetchedSettings {
  readonly settings: DocumentSettings
  close(): Promise<void>
}

/**
 * Fetches settings from a store.
 *
 * @param sha256 their SHA-256
 * @param store where they are
 * @param password the worker's own
 * @throws QueueError if they are not there any more
 */
export async function fetchSettings(
  sha256: string,
  store: ContentStore,
  password: string | undefined,
): Promise<FetchedSettings> {
  const { model, ...rest } = JSON.parse(String(await store.get(sha256))) as PortableSettings
  const settings = { ...rest, ...(password === undefined ? {} : { password }) }
  if (model === undefined) return { settings, close: async () => {} }
  const bytes = await store.get(model)
  const folder = await mkdtemp(join(tmpdir(), 'phuchoi-'))
  const file = join(folder, 'model')
  await writeFile(file, bytes)
  return { settings: { ...settings, model: file }, close: () => rm(folder, { recursive: true, force: true }) }
}
