import { convertLegacy, detectLegacy, type LegacyEncoding, wordShares } from '../../orthography/index.ts'
import type { Fragment } from './fragments.ts'

/** How the text of a font is read that was made for an old Vietnamese encoding. */
interface LegacyReading {
  readonly encoding: LegacyEncoding
  /** Whether it is read from the codes of the characters, rather than from what the file says they are. */
  readonly fromBytes: boolean
  readonly marked: number
}

function readAs(text: string, font: string, fromBytes: boolean): LegacyReading | null {
  const encoding = detectLegacy(text, font)
  if (encoding === null) return null
  return { encoding, fromBytes, marked: wordShares(convertLegacy(text, encoding)).marked }
}

/** The old encoding of a font's text, and where it is read from; null if it has none. */
function legacyReading(fragments: readonly Fragment[]): LegacyReading | null {
  const font = fragments[0]?.font.name ?? ''
  const join = (texts: readonly string[]): string => texts.join(' ')
  const asText = readAs(join(fragments.map(({ text }) => text)), font, false)
  if (fragments.some(({ bytes }) => bytes === null)) return asText
  // A file may take the letters of such a font for others: 0xad, a hyphen in Windows, is ư in TCVN3.
  const asBytes = readAs(join(fragments.map(({ bytes }) => bytes ?? '')), font, true)
  return asBytes !== null && (asText === null || asBytes.marked > asText.marked) ? asBytes : asText
}

/** Fragments in Unicode, and the encoding that they were in. */
export interface LegacyText {
  readonly fragments: readonly Fragment[]
  readonly encoding: LegacyEncoding | null
}

/**
 * Converts the text of a font from an old Vietnamese encoding, if it is in one.
 *
 * @param fragments all of one font
 */
export function fromLegacy(fragments: readonly Fragment[]): LegacyText {
  const reading = legacyReading(fragments)
  if (reading === null) return { fragments, encoding: null }
  const { encoding, fromBytes } = reading
  const convert = ({ text, bytes, ...fragment }: Fragment): Fragment => ({
    ...fragment,
    text: convertLegacy(fromBytes ? (bytes ?? text) : text, encoding),
    bytes,
  })
  return { fragments: fragments.map(convert), encoding }
}
