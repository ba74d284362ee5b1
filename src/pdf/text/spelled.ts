import { normalizeText } from '../../orthography/index.ts'
import type { Fragment } from './fragments.ts'

const LIGATURES = /[\ufb00-\ufb06]/g
/** Characters without a shape: zero-width ones, marks of direction, and what is left of control characters. */
const INVISIBLE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu

/**
 * Brings text into normal form: letters with their marks, ligatures taken apart, the hyphen of a broken word a common
 * one, nothing invisible.
 *
 * @param text of a fragment
 */
export const spelled = (text: string): string =>
  normalizeText(text)
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replaceAll('\u00ad', '-')
    .replace(INVISIBLE, '')

/** Fragments in normal form; those without text are left out. */
export const spelledFragments = (fragments: readonly Fragment[]): Fragment[] =>
  fragments.map((fragment) => ({ ...fragment, text: spelled(fragment.text) })).filter(({ text }) => text.trim() !== '')
