import { type PageContent, shareOf, WHOLE } from '../content/index.ts'
import type { TextLayer } from '../text/index.ts'
import { judgeText } from './judge-text.ts'

/**
 * What the text layer of a page is:
 * - `empty`: the page has neither text nor a picture;
 * - `none`: the page is a picture, and has no text or next to none;
 * - `unreadable`: its fonts do not say which letters their shapes are;
 * - `typed`: the text that the page was made from;
 * - `vietnamese`: what an OCR engine set to Vietnamese read in the picture of the page;
 * - `garbled`: what another engine made of it.
 */
export type LayerKind = 'empty' | 'none' | 'unreadable' | 'typed' | 'vietnamese' | 'garbled'

/** A page with fewer letters below its picture has no layer: a stamp of the scanner, a page number. */
const FEW_LETTERS = 40
/** From how many curves a drawing may be letters turned into outlines. */
const OUTLINES = 300
const HALF = 0.5

/** The share of a page that its pictures cover, though they may overlap: at most 1. */
const pictured = (content: PageContent): number =>
  Math.min(
    1,
    content.images.reduce((sum, { box }) => sum + shareOf(box, content), 0),
  )

const lettersOf = (layer: TextLayer): string =>
  layer.lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')

/**
 * Judges the text layer of a page.
 *
 * @param content what is printed on the page
 * @param layer its text
 */
export function judgeLayer(content: PageContent, layer: TextLayer): LayerKind {
  const text = lettersOf(layer)
  const picture = pictured(content)
  if (layer.unreadable > layer.readable) return 'unreadable'
  if (text === '') return picture > 0 || content.shapes >= OUTLINES ? 'none' : 'empty'
  if (picture >= WHOLE && text.length < FEW_LETTERS) return 'none'
  const kind = judgeText(text)
  if (layer.hidden >= HALF) return kind === 'vietnamese' ? 'vietnamese' : 'garbled'
  return kind === 'garbled' ? 'garbled' : 'typed'
}
