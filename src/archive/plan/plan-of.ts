import { version } from '../../../package.json'
import type { ArchiveOptions } from '../archive-options.ts'
import { outputListing } from './output-listing.ts'
import { detailPath, outputPath } from './output-names.ts'
import type { Plan } from './plan.ts'

/** What the inputs of a run are held against. */
export function planOf(
  { checksum, force, output, retryFailed }: ArchiveOptions,
  { fingerprint, to }: Pick<Plan, 'fingerprint'> & { readonly to: Plan['formats'] },
): Plan {
  const isThere = outputListing(output)
  return {
    force: force ?? false,
    retryFailed: retryFailed ?? false,
    checksum: checksum ?? false,
    version,
    fingerprint,
    formats: to,
    hasOutputs: (input) => isThere(detailPath(input)) && to.every((format) => isThere(outputPath(input, format))),
  }
}
