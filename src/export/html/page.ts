import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { LINE_END, withLineEnds } from './line-ends.ts'
import { PAGE_STYLE } from './page-style.ts'

/**
 * Makes a whole page.
 *
 * @param title what it is called
 * @param content what it shows
 */
export function page(title: string, content: ElementContent[]): Root {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('style', PAGE_STYLE),
  ])
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      LINE_END,
      h('html', { lang: 'vi' }, withLineEnds([head, h('body', h('main', content))])),
    ],
  }
}
