import { join } from 'node:path'
import { mapInOrder } from '../../page/index.ts'
import { ARCHIVE_FILES } from '../archive-folders.ts'
import type { ArchiveOptions, ArchiveStart } from '../archive-options.ts'
import { byCodeUnits } from '../code-units.ts'
import { completeSettings } from '../complete-settings.ts'
import { prepareInput } from '../document/document-work.ts'
import { checkFolders } from '../folders.ts'
import { type ManifestReading, readManifest } from '../manifest/manifest.ts'
import { documentConcerns } from './fingerprint.ts'
import type { DocumentState } from './plan.ts'
import { planOf } from './plan-of.ts'
import { survey } from './survey.ts'
import { type WalkNote, walkArchive } from './walk.ts'

/** How an input stands. */
export interface PlannedInput {
  readonly input: string
  readonly state: DocumentState | 'unreadable'
  /** Why it cannot be read. */
  readonly reason?: string
}

/** What a run would do. */
export interface ArchivePlan extends Pick<ArchiveStart, 'gone' | 'damaged' | 'passedOver'> {
  /** Each input, sorted by path. */
  readonly inputs: readonly PlannedInput[]
}

/** How many inputs are read at once. */
const AT_ONCE = 4

/**
 * Says what {@link processArchive} would do with the same options. Nothing is written.
 *
 * @param options see {@link ArchiveOptions}
 * @returns how each input stands
 * @throws ArchiveError as processArchive does
 */
export async function planArchive(options: ArchiveOptions): Promise<ArchivePlan> {
  const { archive, output } = options
  checkFolders(archive, output)
  const settings = completeSettings(options.settings)
  const concerns = await documentConcerns(settings, options.decisions ?? [])
  const manifest = readManifest(join(output, ARCHIVE_FILES.manifest))
  manifest?.close()
  const { damaged, entries } = manifest ?? NOTHING
  const walk = await walkArchive(archive, options)
  const plan = planOf(options, { ...settings, ...concerns })
  const { gone, pending, settled } = survey(walk, entries, plan)
  const inputs: PlannedInput[] = [...settled]
  for await (const input of mapInOrder(pending, AT_ONCE, (it) => prepareInput(archive, it, entries, plan))) {
    inputs.push('unreadable' in input ? unreadable(input.unreadable) : { input: input.file.input, state: input.state })
  }
  inputs.sort((one, other) => byCodeUnits(one.input, other.input))
  return { inputs, gone, damaged, passedOver: walk.passedOver }
}

const NOTHING: Pick<ManifestReading, 'damaged' | 'entries'> = { damaged: 0, entries: new Map() }

const unreadable = ({ input, reason }: WalkNote): PlannedInput => ({ input, state: 'unreadable', reason })
