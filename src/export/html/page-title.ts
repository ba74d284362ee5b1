import { type Header, type Node, textOf } from '../../tree/index.ts'
import { labelled, numberLabel } from '../labels.ts'

const NO_TITLE = 'Văn bản'

/**
 * What a page is called: type and subject of the first document in it, or else its number.
 *
 * @param node what the page shows
 */
export function pageTitle(node: Node): string {
  const header = node.type === 'root' ? node.children.find((child) => child.type === 'header') : node
  if (header?.type !== 'header') return NO_TITLE
  const title = [textIn(header, 'docType'), textIn(header, 'subject')].filter((text) => text !== '').join(': ')
  const number = textIn(header, 'docNumber')
  if (title !== '' || number === '') return title || NO_TITLE
  return labelled(numberLabel(number), number)
}

function textIn({ children }: Header, type: Header['children'][number]['type']): string {
  return children
    .filter((child) => child.type === type)
    .map(textOf)
    .join(' ')
    .trim()
}
