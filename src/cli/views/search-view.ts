import type { SearchHit } from '../../search/index.ts'
import { type Color, paint } from './color.ts'

/**
 * Shows a hit to people.
 *
 * @param hit - what was found
 * @param color - whether to colour
 * @returns the lines: the document and the page, what is registered of it, the titles above, and the text
 */
export function hitLines(hit: SearchHit, color: boolean): string[] {
  const painted = (name: Color, text: string) => (color ? paint(name, text) : text)
  const { code, headings, issued, issuer, type } = hit
  const registered = [type, code, issued, issuer].filter((part) => part !== null).join(', ')
  const titles = headings.map(({ label, title }) => [label, title].filter((part) => part !== '').join('. ')).join(' › ')
  return [
    `${painted('bold', hit.document)}, ${pagesText(hit.pages)}`,
    ...[registered, titles].filter((line) => line !== '').map((line) => `  ${painted('cyan', line)}`),
    `  ${snippetText(hit, (text) => painted('red', text))}`,
  ]
}

function pagesText([first, last]: SearchHit['pages']): string {
  return first === last ? `page ${first}` : `pages ${first}–${last}`
}

function snippetText({ snippet: { hits, text } }: SearchHit, mark: (text: string) => string): string {
  let shown = ''
  let at = 0
  for (const [start, end] of hits) {
    shown += text.slice(at, start) + mark(text.slice(start, end))
    at = end
  }
  return shown + text.slice(at)
}
