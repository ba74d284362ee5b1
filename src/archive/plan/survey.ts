import { byCodeUnits } from '../code-units.ts'
import type { ManifestReading } from '../manifest/manifest.ts'
import { type DocumentState, documentState, isSettled, knownSha256, type Plan, type SettledState } from './plan.ts'
import type { ArchiveFile, ArchiveWalk, WalkNote } from './walk.ts'

/** What there is to do, as far as it can be told without reading inputs. */
export interface Survey {
  /** All inputs, sorted. */
  readonly inputs: readonly string[]
  readonly settled: readonly { readonly input: string; readonly state: SettledState }[]
  readonly pending: readonly PendingInput[]
  /** How many inputs the manifest has that were not found. */
  readonly gone: number
}

/** An input that is to be done or looked into. */
export type PendingInput =
  | { readonly file: ArchiveFile; readonly sha256: string; readonly state: DocumentState }
  /** It has to be read to tell how it stands. */
  | { readonly file: ArchiveFile; readonly sha256: null }
  | { readonly unreadable: WalkNote }

/**
 * Holds what was found against the manifest.
 *
 * @param walk what was found
 * @param entries what the manifest says
 * @param plan see {@link Plan}
 */
export function survey({ files, unreadable }: ArchiveWalk, entries: ManifestReading['entries'], plan: Plan): Survey {
  const settled: { input: string; state: SettledState }[] = []
  const pending: PendingInput[] = unreadable.map((note) => ({ unreadable: note }))
  for (const file of files) {
    const entry = entries.get(file.input)
    const sha256 = knownSha256(file, entry, plan)
    if (sha256 === null) {
      pending.push({ file, sha256 })
      continue
    }
    const state = documentState(file.input, sha256, entry, plan)
    if (isSettled(state)) settled.push({ input: file.input, state })
    else pending.push({ file, sha256, state })
  }
  const inputs = [...files, ...unreadable].map(({ input }) => input).sort(byCodeUnits)
  return { inputs, settled, pending, gone: goneInputs(inputs, entries) }
}

function goneInputs(inputs: readonly string[], entries: ManifestReading['entries']): number {
  return entries.size - inputs.filter((input) => entries.has(input)).length
}
