import type { LegacyEncoding } from '../../orthography/index.ts'
import type { FontFace } from '../content/index.ts'
import type { Fragment } from './fragments.ts'
import { fromLegacy } from './legacy-text.ts'

/** Fragments whose text can be read, and how many characters cannot. */
export interface ReadableText {
  readonly fragments: readonly Fragment[]
  readonly readable: number
  readonly unreadable: number
  /** Old encodings that text was converted from. */
  readonly encodings: ReadonlySet<LegacyEncoding>
}

/** What stands where a font does not say which letter a shape is: control, private and unassigned characters. */
const NO_LETTER = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]/gu
/** Share of such characters from which a font counts as unreadable. */
const UNREADABLE = 0.1

/** Bullets of the symbol fonts of word processors. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf02d': '-',
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
}
const SYMBOL = /[\uf02d\uf0b7\uf0a7\uf0d8\uf0fc]/g

const withSymbols = (fragment: Fragment): Fragment => ({
  ...fragment,
  text: fragment.text.replace(SYMBOL, (char) => SYMBOLS[char] ?? char),
})

/** The fragments of each font. */
function byFont(fragments: readonly Fragment[]): Map<FontFace, Fragment[]> {
  const fonts = new Map<FontFace, Fragment[]>()
  for (const fragment of fragments) {
    const some = fonts.get(fragment.font)
    if (some) some.push(fragment)
    else fonts.set(fragment.font, [fragment])
  }
  return fonts
}

/**
 * Reads the text of each font: converts it from old Vietnamese encodings, and leaves it out if the font does not say
 * what its shapes are.
 *
 * @param fragments of a page
 */
export function readableText(fragments: readonly Fragment[]): ReadableText {
  const kept: Fragment[] = []
  const encodings = new Set<LegacyEncoding>()
  let readable = 0
  let unreadable = 0
  for (const own of byFont(fragments).values()) {
    const converted = fromLegacy(own)
    const named = converted.fragments.map(withSymbols)
    const text = named.map((fragment) => fragment.text).join('')
    if ((text.match(NO_LETTER)?.length ?? 0) >= UNREADABLE * text.length) {
      unreadable += text.length
      continue
    }
    readable += text.length
    if (converted.encoding !== null) encodings.add(converted.encoding)
    for (const fragment of named) kept.push(fragment)
  }
  return { fragments: kept, readable, unreadable, encodings }
}
