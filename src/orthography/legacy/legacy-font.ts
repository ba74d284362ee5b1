import type { LegacyEncoding } from './legacy-encoding.ts'

/** Names of fonts by the encoding they were made for; the first that fits counts. */
const FONTS: readonly (readonly [RegExp, LegacyEncoding])[] = [
  [/^\.?Vn[A-Z][\w ]*H(?=$|[-, ]|Bold|Italic)/, 'tcvn3-capitals'],
  [/^\.?Vn[A-Z]/, 'tcvn3'],
  [/^VNI[-_ ]/i, 'vni'],
  [/^VPS[-_ ]?[A-Z]/, 'vps'],
  [/^VI[-_ ][A-Z]/, 'viscii'],
]

/**
 * The encoding that a font was made for, by its name.
 *
 * @param name as a file has it: ".VnTime", "VNI-Times,Bold", "ABCDEF+.VnTimeH"
 * @returns null for a font of Unicode
 */
export function legacyFont(name: string): LegacyEncoding | null {
  const plain = name.replace(/^[A-Z]{6}\+/, '')
  return FONTS.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}
