/** Letters that look like Đ and đ but are Icelandic (eth) or African (d with tail), with the Vietnamese letter. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '\u00d0': '\u0110',
  '\u0189': '\u0110',
  '\u00f0': '\u0111',
  '\u0256': '\u0111',
}

/** Grave, acute, hook above, tilde: the tone marks above a letter. The dot below is sorted by Unicode itself. */
const TONE_BEFORE_QUALITY = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g

const NEEDS_WORK = /[\u00d0\u00f0\u0189\u0256]|[\u0300-\u036f]/

/**
 * Brings Vietnamese text into its normal form: NFC, with marks typed in the wrong order (a, acute, circumflex) put
 * together, and the look-alikes of Đ and đ (Ð U+00D0, Ɖ U+0189, ð U+00F0, ɖ U+0256) replaced. It changes no spelling:
 * for the placement of the tone mark see `placeTone`.
 *
 * Look-alikes are replaced one for one; only composition changes the length, which never grows for Vietnamese text. A
 * text already in NFC without combining marks keeps its length, so that offsets into it stay true.
 *
 * @param text - Any text.
 * @returns The text in normal form; calling it twice changes nothing more.
 *
 * @example
 * normalizeText('\u00d0o\u031b\u0323n') // 'Đợn'
 */
export function normalizeText(text: string): string {
  const composed = text.normalize('NFC')
  if (!NEEDS_WORK.test(composed)) return composed
  return composed
    .normalize('NFD')
    .replace(TONE_BEFORE_QUALITY, '$2$1')
    .normalize('NFC')
    .replace(/[\u00d0\u00f0\u0189\u0256]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
}
