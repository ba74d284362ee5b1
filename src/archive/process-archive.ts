import { join } from 'node:path'
import { version } from '../../package.json'
import { mapInOrder } from '../page/index.ts'
import { explainedOutput } from './archive-error.ts'
import { ARCHIVE_FILES } from './archive-folders.ts'
import type { ArchiveOptions } from './archive-options.ts'
import type { ArchiveResult, ArchiveSummary } from './archive-result.ts'
import { asCompleted } from './as-completed.ts'
import { completeSettings } from './complete-settings.ts'
import type { DocumentRunner } from './document/document-runner.ts'
import { doDocument, prepareInput, type Workplace } from './document/document-work.ts'
import { FINISHING_STEPS, type FinishingStep, hasFinishedFiles, inputsName } from './finish/finishing.ts'
import { checkFolders, clearTemporary, makeFolders, removeTemporary } from './folders.ts'
import { takeLock } from './lock.ts'
import { type Manifest, openManifest, recordsOf } from './manifest/manifest.ts'
import { documentConcerns } from './plan/fingerprint.ts'
import { planOf } from './plan/plan-of.ts'
import { type Survey, survey } from './plan/survey.ts'
import { walkArchive } from './plan/walk.ts'
import type { DocumentSettings } from './settings.ts'
import { emptyTally, summaryOf, tally } from './tally.ts'

/**
 * Does a whole archive: finds the inputs, does those that are new or changed, and writes a catalogue and a report of all.
 * What is done is kept in the manifest of the output folder, so that a run that was ended, in whatever way, is gone on with
 * by the next. A document that fails does not stop the others.
 *
 * @param options see {@link ArchiveOptions}
 * @returns what became of each input, as it comes; at the end what the run came to. Ended early (`break`), it gives up the
 *   documents in hand; `options.signal` finishes them
 * @throws RangeError for settings that name no format, or one that there is not
 * @throws ArchiveError if the run cannot begin or go on: folders that are in each other's way, an output folder that cannot
 *   be written or that another run writes
 * @example
 * for await (const { input, status } of processArchive({ archive: 'archive', output: 'clean', settings: { to: ['md'] } })) {
 *   console.log(status, input)
 * }
 */
export async function* processArchive(
  options: ArchiveOptions,
): AsyncGenerator<ArchiveResult, ArchiveSummary, undefined> {
  const began = performance.now()
  const { archive, output } = options
  checkFolders(archive, output)
  const settings = completeSettings(options.settings)
  const concerns = await documentConcerns(settings, options.decisions ?? [])
  makeFolders(output)
  const unlock = explainedOutput(output, () => takeLock(join(output, ARCHIVE_FILES.lock)))
  let manifest: Manifest | undefined
  let pool: DocumentRunner | undefined
  const giveUp = new AbortController()
  try {
    clearTemporary(output, options.runner === undefined ? 0 : FOREIGN_TEMPORARY)
    manifest = openManifest(join(output, ARCHIVE_FILES.manifest))
    const walk = await walkArchive(archive, options)
    const plan = planOf(options, { ...settings, ...concerns })
    const found = survey(walk, manifest.entries, plan)
    const { damaged } = manifest
    const { gone, inputs, pending } = found
    options.onStart?.({ documents: inputs.length, pending: pending.length, gone, damaged, passedOver: walk.passedOver })

    const counts = emptyTally()
    for (const result of settledResults(found)) {
      tally(counts, result)
      yield result
    }
    if (pending.length > 0 && !isAborted(options)) {
      const runner = options.runner ?? (await poolRunner(options, settings))
      if (runner !== options.runner) pool = runner
      const workplace = { runner, manifest, plan, concerns, givenUp: giveUp.signal, stopped: options.signal }
      for await (const result of results(options, found, workplace)) {
        if (result === null) continue
        tally(counts, result)
        let goesOn = false
        try {
          yield result
          goesOn = true
        } finally {
          if (!goesOn) giveUp.abort()
        }
      }
      // What the pool takes is given back before catalogue and report are written.
      await pool?.close()
    }
    const written = await finish(options, manifest, inputs)
    return summaryOf(counts, {
      documents: inputs.length,
      gone,
      seconds: (performance.now() - began) / 1000,
      interrupted: isAborted(options),
      written,
    })
  } finally {
    giveUp.abort()
    await pool?.close()
    manifest?.close()
    removeTemporary(output)
    unlock()
  }
}

/** On other machines a document may be being written; what is older than this, in milliseconds, is left over. */
const FOREIGN_TEMPORARY = 86_400_000

/** How many inputs are looked into ahead of each that is done. */
const AHEAD = 2

const isAborted = ({ signal }: ArchiveOptions) => signal?.aborted ?? false

function* settledResults({ settled }: Survey): Generator<ArchiveResult> {
  for (const { input, state } of settled) yield { input, status: state === 'left' ? 'left' : 'unchanged' }
}

/** Looks into inputs ahead of those that are done. */
function results(options: ArchiveOptions, { pending }: Survey, workplace: Workplace) {
  const { concurrency } = workplace.runner
  const { entries } = workplace.manifest
  const wanted = function* () {
    for (const input of pending) {
      if (isAborted(options)) return
      yield input
    }
  }
  const prepared = mapInOrder(wanted(), AHEAD * concurrency, (input) =>
    prepareInput(options.archive, input, entries, workplace.plan),
  )
  const begun = async function* () {
    for await (const input of prepared) {
      if (isAborted(options)) return
      yield input
    }
  }
  return asCompleted(begun(), concurrency, (input) => doDocument(input, workplace))
}

async function poolRunner(options: ArchiveOptions, settings: DocumentSettings): Promise<DocumentRunner> {
  const { archive, memoryLimit, output, timeLimit, workers } = options
  const { createPoolRunner } = await import('./pool/pool-runner.ts')
  return createPoolRunner({
    archive,
    output,
    settings,
    ...(workers === undefined ? {} : { workers }),
    ...(timeLimit === undefined ? {} : { timeLimit }),
    ...(memoryLimit === undefined ? {} : { memoryLimit }),
  })
}

/** Writes what there is of the archive as a whole, unless it was written of the same. */
async function finish(
  { archive, onFinishing, output }: ArchiveOptions,
  manifest: Manifest,
  inputs: readonly string[],
): Promise<FinishingStep['name'][]> {
  const name = inputsName(inputs, version)
  if (manifest.finished === name && hasFinishedFiles(output)) return []
  for (const step of FINISHING_STEPS) {
    onFinishing?.(step.name)
    await step.write({ archive, output, version, records: () => recordsOf(manifest, inputs) })
  }
  manifest.finish(name)
  return FINISHING_STEPS.map((step) => step.name)
}
