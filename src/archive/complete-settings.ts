import { DEFAULT_SETTINGS } from './archive-options.ts'
import { type DocumentSettings, OUTPUT_ENDINGS } from './settings.ts'

/**
 * Completes settings by what is the default.
 *
 * @param settings what is set
 * @returns all settings
 * @throws RangeError if no format is named, or one that there is not
 */
export function completeSettings(settings: Partial<DocumentSettings> = {}): DocumentSettings {
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
  const complete: DocumentSettings = { ...DEFAULT_SETTINGS, ...given }
  const unknown = complete.to.find((format) => !Object.hasOwn(OUTPUT_ENDINGS, format))
  if (unknown !== undefined) throw new RangeError(`there is no format '${unknown}'`)
  if (complete.to.length === 0) throw new RangeError('settings.to names no format')
  return complete
}
