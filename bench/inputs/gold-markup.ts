/** Signs that the markup takes for a style. */
const STYLE_SIGNS = /\*\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu

/**
 * Turns the transcription of a document into markup that can be printed anew: what stands between blank lines becomes a
 * paragraph.
 *
 * @param text printed lines; footnote marks are `[^n]`
 */
export function markupOf(text: string): string {
  return text
    .replaceAll('\f', '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(STYLE_SIGNS, '').split(/\s+/).filter(Boolean).join(' '))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `@p ${paragraph}\n`)
    .join('')
}
