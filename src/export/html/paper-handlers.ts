import { h } from 'hastscript'
import { type Node, nodeSpec } from '../../tree/index.ts'
import type { HtmlHandlers } from './html-state.ts'

type PaperHandlers = Pick<HtmlHandlers, 'pageBreak' | 'furniture'>

/** Parents whose element is a list, in which nothing but items may stand. */
const LISTS: ReadonlySet<string> = new Set<Node['type']>(['list', 'notes', 'recipients'])

/** What belongs to the paper, as elements that may stand where it stands. */
export const PAPER_HANDLERS: PaperHandlers = {
  pageBreak: ({ page }, _state, parent) => [
    h(`${nameIn(parent)}.page-break#page-${page}`, {
      role: 'doc-pagebreak',
      ariaLabel: `Trang ${page}`,
      dataPage: String(page),
    }),
  ],
  furniture: ({ kind, value }, _state, parent) => [h(`${nameIn(parent)}.furniture`, { dataKind: kind }, value)],
}

function nameIn(parent: Node | undefined): 'li' | 'span' | 'div' {
  if (parent === undefined) return 'div'
  if (LISTS.has(parent.type)) return 'li'
  return nodeSpec(parent.type)?.children?.includes('text') ? 'span' : 'div'
}
