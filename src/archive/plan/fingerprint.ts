import { createHash } from 'node:crypto'
import { systemReason } from '../../input/index.ts'
import { ArchiveError } from '../archive-error.ts'
import type { Decision } from '../decisions.ts'
import type { DocumentSettings } from '../settings.ts'
import { hashFile } from './hash-file.ts'

/** What concerns a document, by its SHA-256. */
export interface DocumentConcerns {
  /** Names the settings that a document is done with: equal names, equal outputs of equal documents. */
  fingerprint(sha256: string): string
  /** The decisions without a place, and those of places in the document, in their order. */
  decisions(sha256: string): readonly Decision[]
}

const DIGITS = 32

/**
 * Finds out what concerns each document of an archive. The fingerprint is of the settings, the contents of dictionaries,
 * channel and model, and the decisions that concern the document. Not in it are the formats, since the manifest says which
 * are written; the password, which does not change what is in a document; and the names of files.
 *
 * @param settings how documents are done
 * @param decisions what was decided of words
 * @returns functions of the document's SHA-256
 * @throws ArchiveError if the model cannot be read
 */
export async function documentConcerns(
  settings: DocumentSettings,
  decisions: readonly Decision[],
): Promise<DocumentConcerns> {
  const base = hashOf(await settingsEssence(settings))
  const general = decisions.filter(({ place }) => place === undefined)
  const own = new Set(decisions.flatMap(({ place }) => (place === undefined ? [] : [place.sha256])))
  const decisionsOf = (sha256: string) =>
    own.has(sha256) ? decisions.filter(({ place }) => place === undefined || place.sha256 === sha256) : general
  const named = (concerning: readonly Decision[]) => hashOf([base, concerning.map(decisionEssence)])
  const generalFingerprint = named(general)
  return {
    fingerprint: (sha256) => (own.has(sha256) ? named(decisionsOf(sha256)) : generalFingerprint),
    decisions: decisionsOf,
  }
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
    model: model === undefined ? null : await modelHash(model),
  }
}

const decisionEssence = ({ place, restored, source, text }: Decision): readonly unknown[] => [
  source,
  restored,
  text,
  ...(place === undefined ? [] : [place.start, place.end]),
]

async function modelHash(file: string): Promise<string> {
  try {
    return await hashFile(file)
  } catch (error) {
    throw new ArchiveError('settings', file, systemReason(error) ?? String(error))
  }
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, DIGITS)
