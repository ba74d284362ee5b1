import type { FontFace } from '../content/index.ts'
import type { Fragment } from './fragments.ts'

/** Fragments whose text can be read, and how many characters cannot. */
export interface ReadableText {
  readonly fragments: readonly Fragment[]
  readonly readable: number
  readonly unreadable: number
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

const withSymbols = (text: string): string => text.replace(SYMBOL, (char) => SYMBOLS[char] ?? char)

const countOf = (text: string): number => text.match(NO_LETTER)?.length ?? 0

/** The fragments of each font. */
export function byFont(fragments: readonly Fragment[]): Map<FontFace, Fragment[]> {
  const fonts = new Map<FontFace, Fragment[]>()
  for (const fragment of fragments) {
    const some = fonts.get(fragment.font)
    if (some) some.push(fragment)
    else fonts.set(fragment.font, [fragment])
  }
  return fonts
}

/**
 * Leaves out the text of fonts that do not say what their shapes are.
 *
 * @param fragments of a page
 */
export function readableText(fragments: readonly Fragment[]): ReadableText {
  const named = fragments.map((fragment) => ({ ...fragment, text: withSymbols(fragment.text) }))
  const unreadable = new Set<FontFace>()
  let lost = 0
  let all = 0
  for (const [font, own] of byFont(named)) {
    const text = own.map((fragment) => fragment.text).join('')
    all += text.length
    if (countOf(text) >= UNREADABLE * text.length) {
      unreadable.add(font)
      lost += text.length
    }
  }
  return { fragments: named.filter(({ font }) => !unreadable.has(font)), readable: all - lost, unreadable: lost }
}
