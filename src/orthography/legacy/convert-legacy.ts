import type { ByteTable } from './byte-table.ts'
import type { LegacyEncoding } from './legacy-encoding.ts'
import { TCVN3 } from './tcvn3.ts'
import { VISCII } from './viscii.ts'
import { VNI_CARRIERS, VNI_LETTERS, VNI_MARKS } from './vni.ts'
import { VPS } from './vps.ts'
import { byteOf } from './windows-1252.ts'

const PRIVATE = /[\uf000-\uf0ff]/

/** The character itself; one of a font of symbols as Windows-1252 has it. */
const shown = (char: string): string => (PRIVATE.test(char) ? String.fromCharCode(byteOf(char) ?? 0) : char)

const fromBytes =
  (table: ByteTable) =>
  (text: string): string =>
    text.replace(/[^\n\r\t -~]/g, (char) => table.get(byteOf(char) ?? -1) ?? shown(char))

const fromTcvn3 = fromBytes(TCVN3)
const fromVps = fromBytes(VPS)

/** In VPS some capitals are written with their small letters: "VIệT"; two capitals beside them tell. */
const withCapitals = (text: string): string =>
  text.replace(/\p{L}{2,}/gu, (word) => {
    const others = word.replace(/[ạậặẹệịọộợụựỵẫữ]/g, '')
    return others.length > 1 && others === others.toUpperCase() ? word.toUpperCase() : word
  })

function fromVni(text: string): string {
  let converted = ''
  let carrier = false
  for (const char of text) {
    const letter = shown(char)
    const mark: string | undefined = carrier ? VNI_MARKS.get(letter.toLowerCase()) : undefined
    converted += mark ?? VNI_LETTERS.get(letter) ?? letter
    carrier = mark === undefined && VNI_CARRIERS.has(letter.toLowerCase())
  }
  return converted.normalize('NFC')
}

const CONVERTERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: fromTcvn3,
  'tcvn3-capitals': (text) => fromTcvn3(text).toUpperCase(),
  vni: fromVni,
  vps: (text) => withCapitals(fromVps(text)),
  viscii: fromBytes(VISCII),
}

/**
 * Converts text in an old Vietnamese encoding to Unicode.
 *
 * @param text as programs show it that take it for Windows-1252 (Latin-1): "céng hoµ x· héi"
 * @param encoding what it is written in
 * @returns the text in NFC; what is no letter of the encoding stays as it is
 * @example
 * convertLegacy('Céng hoµ x· héi', 'tcvn3') // 'Cộng hoà xã hội'
 */
export const convertLegacy = (text: string, encoding: LegacyEncoding): string => CONVERTERS[encoding](text)
