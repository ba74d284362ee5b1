import { trainChannel } from '../scripts/channel/train.ts'
import { createRestorer, type Restoration, type Restorer } from '../src/restore/index.ts'
import type { BenchDocument } from './documents.ts'

/** Restores a document, once, with models that have not seen it. */
export type RestoreFairly = (document: BenchDocument) => Restoration

/**
 * Prepares the restoration of documents: a document that the channel of the package was trained on gets a channel
 * trained without its own pairs (leave-one-document-out); all others get the models as they ship.
 *
 * @param goldFolder - the gold documents for the training
 * @param log - told what takes time
 * @returns a function that restores a document and remembers the result
 */
export function fairRestorations(goldFolder: string, log: (message: string) => void): RestoreFairly {
  const restorations = new Map<BenchDocument, Restoration>()
  let shipped: Restorer | undefined
  const restorerFor = ({ leaveOut }: BenchDocument): Restorer => {
    if (leaveOut !== undefined) return createRestorer({ channel: trainChannel(goldFolder, leaveOut) })
    shipped ??= createRestorer()
    return shipped
  }
  return (document) => {
    let restoration = restorations.get(document)
    if (restoration === undefined) {
      log(`restoring ${document.name}`)
      restoration = restorerFor(document).restore(document.garbled)
      restorations.set(document, restoration)
    }
    return restoration
  }
}
