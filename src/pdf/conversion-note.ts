import type { LegacyEncoding } from '../orthography/index.ts'

const NAMES: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3',
  'tcvn3-capitals': 'TCVN3',
  vni: 'VNI',
  vps: 'VPS',
  viscii: 'VISCII',
}

/** What a text layer was converted from, for people; empty for nothing. */
export function conversionNote(encodings: ReadonlySet<LegacyEncoding>): string {
  const names = new Set([...encodings].map((encoding) => NAMES[encoding]))
  return names.size === 0 ? '' : `, converted from ${[...names].join(' and ')}`
}
