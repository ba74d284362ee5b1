import { layoutPages } from './layout.ts'
import { parseMarkup } from './markup.ts'
import { measureTinos } from './paint.ts'
import { A4, type Sheet } from './sheet.ts'

/**
 * The text of a document that was never scanned, as it comes out of a file that a word processor made: a blank line
 * between all printed lines, a form feed before each page but the first.
 *
 * @param source its markup
 * @param style what is set otherwise than on a common sheet
 */
export const plainText = (source: string, style: Partial<Sheet> = {}): string => {
  const pages = layoutPages(parseMarkup(source), { ...A4, ...style }, measureTinos)
  return `${pages.map(({ lines }) => lines.map(({ text }) => text).join(' \n\n')).join(' \n\f')} \n`
}
