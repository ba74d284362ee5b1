import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Edit } from '../edits.ts'
import { attribute, childElement, childElements, escapeXml, indentBefore, placeOf, textIn } from '../markup.ts'
import { softwareOf, type WriteOcrFileOptions } from '../write-options.ts'

/** The first schema whose metadata have items; before it there are only comments. */
const FIRST_WITH_ITEMS = 2018

/**
 * Notes in a PAGE file that its text was corrected.
 *
 * @param text the whole file
 * @param root its root element
 * @param options what is noted
 */
export function pageNote(text: string, root: Element, options: WriteOcrFileOptions): Edit[] {
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1)
  const metadata = childElement(root, 'Metadata')
  const last = metadata === undefined ? undefined : childElements(metadata).at(-1)
  if (metadata === undefined || last === undefined) return []
  const namespace = attribute(root, prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`) ?? ''
  const year = Number(/\/(\d{4})-\d\d-\d\d/.exec(namespace)?.[1] ?? 0)
  const note = year >= FIRST_WITH_ITEMS ? behind(last, pageItem(prefix, options)) : commentEdits()
  return [...note, ...changeEdits()]

  function behind(element: Element, added: Element): Edit[] {
    const { end, start } = placeOf(text, element)
    return [{ start: end, end, text: `${indentBefore(text, start)}${toXml(added)}` }]
  }

  function commentEdits(): Edit[] {
    const comments = childElement(metadata!, 'Comments')
    const comment = `corrected by ${softwareOf(options)}`
    if (comments === undefined) {
      const place = childElement(metadata!, 'LastChange') ?? last!
      return behind(place, x(`${prefix}Comments`, {}, comment))
    }
    if (textIn(comments).includes(comment)) return []
    const { contentEnd, contentStart, end } = placeOf(text, comments)
    if (contentStart === end) return [{ start: end - 2, end, text: `>${escapeXml(comment)}</${comments.name}>` }]
    return [{ start: contentEnd, end: contentEnd, text: `; ${escapeXml(comment)}` }]
  }

  function changeEdits(): Edit[] {
    const change = childElement(metadata!, 'LastChange')
    if (options.date === undefined || change === undefined) return []
    const { contentEnd, contentStart } = placeOf(text, change)
    return contentStart === contentEnd
      ? []
      : [{ start: contentStart, end: contentEnd, text: options.date.toISOString() }]
  }
}

/** The step as an item of the metadata. */
export const pageItem = (prefix: string, options: Pick<WriteOcrFileOptions, 'softwareVersion' | 'date'>): Element =>
  x(`${prefix}MetadataItem`, {
    type: 'processingStep',
    name: 'recognition/post-correction',
    value: softwareOf(options),
    ...(options.date === undefined ? {} : { date: options.date.toISOString() }),
  })
