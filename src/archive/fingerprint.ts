import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { systemReason } from '../input/system-error.ts'
import { ArchiveError } from './archive-error.ts'
import { byCodeUnits } from './code-units.ts'
import type { Decision } from './decisions.ts'
import type { DocumentSettings } from './settings.ts'

/** Names the settings that a document is done with: equal names, equal outputs of equal documents. */
export type Fingerprint = (sha256: string) => string

const DIGITS = 32

/**
 * Makes the fingerprints of an archive's documents: of the settings, the contents of dictionaries, channel and model, and
 * the decisions that concern the document. Not in it are the formats, since the manifest says which are written; the
 * password, which does not change what is in a document; and the names of files.
 *
 * @param settings how documents are done
 * @param decisions what was decided of words
 * @returns the fingerprint by SHA-256 of the document
 * @throws ArchiveError if the model cannot be read
 */
export async function documentFingerprints(
  settings: DocumentSettings,
  decisions: readonly Decision[],
): Promise<Fingerprint> {
  const general = decisions.filter(({ place }) => place === undefined)
  const base = hashOf([await settingsEssence(settings), general.map(decisionEssence).sort(byCodeUnits)])
  const placed = new Map<string, string[]>()
  for (const decision of decisions) {
    if (decision.place === undefined) continue
    const { sha256 } = decision.place
    placed.set(sha256, [...(placed.get(sha256) ?? []), decisionEssence(decision)])
  }
  const own = new Map([...placed].map(([sha256, essences]) => [sha256, hashOf([base, essences.sort(byCodeUnits)])]))
  return (sha256) => own.get(sha256) ?? base
}

/** All that decides what is written. */
async function settingsEssence({
  channel,
  chunkTokens,
  dictionaries,
  dpi,
  furniture,
  model,
  ocr,
  restore,
  source,
  threshold,
}: DocumentSettings): Promise<unknown> {
  return {
    furniture,
    restore,
    source,
    ocr,
    threshold: threshold ?? null,
    dpi: dpi ?? null,
    chunkTokens: chunkTokens ?? null,
    dictionaries: dictionaries.map(({ text }) => text),
    channel: channel?.text ?? null,
    model: model === undefined ? null : await fileHash(model),
  }
}

const decisionEssence = ({ place, restored, source, text }: Decision): string =>
  JSON.stringify([source, restored, text, ...(place === undefined ? [] : [place.start, place.end])])

async function fileHash(file: string): Promise<string> {
  try {
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
  } catch (error) {
    throw new ArchiveError('settings', file, systemReason(error) ?? String(error))
  }
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, DIGITS)
