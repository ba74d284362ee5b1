import { type LoadedResources, loadResources, type Resources, readPages } from '../input/index.ts'
import type { Toolbox } from './command.ts'
import { CommandError, EXIT, inputError } from './errors.ts'

/** What stands at the head of an adapted channel. */
const CHANNEL_HEADER = [
  'What the OCR engine of an archive makes of Vietnamese letters: segment as written, segment as read, cost in nats',
  "(-log P). Adapted by 'phuchoi adapt' to the archive's garbled texts: see docs/models.md.",
]

/** The real thing: loads the restorer and the readers of dictionaries and models. */
export const toolbox: Toolbox = {
  async createRestorer({ resources = {}, ...options }) {
    const { createRestorer } = await import('../restore/index.ts')
    return withResources(resources, (loaded) => createRestorer({ ...options, ...loaded }))
  },
  readPages,
  async adaptChannel(texts, { resources = {}, ...options }) {
    const { adaptChannel } = await import('../restore/index.ts')
    const { formatChannel } = await import('../channel/index.ts')
    const adaptation = await withResources(resources, (loaded) => adaptChannel(texts, { ...options, ...loaded }))
    return { adaptation, text: formatChannel(adaptation.channel, CHANNEL_HEADER) }
  },
  async *processArchive(options) {
    const { processArchive } = await import('../archive/index.ts')
    return yield* processArchive(options)
  },
  async planArchive(options) {
    const { planArchive } = await import('../archive/index.ts')
    return planArchive(options)
  },
}

/** Hands the resources on, and tells of a malformed one by its file. */
async function withResources<Result>(resources: Resources, use: (loaded: LoadedResources) => Result): Promise<Result> {
  const { LexiconError } = await import('../lexicon/index.ts')
  const { ModelError } = await import('../sections/index.ts')
  try {
    return use(await loadResources(resources))
  } catch (error) {
    if (error instanceof LexiconError) throw new CommandError(EXIT.input, error.message)
    const { model } = resources
    throw error instanceof ModelError && model !== undefined ? inputError(model.file, error.reason) : error
  }
}
