import type { Nodes as HastNodes, Root as HastRoot } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Root, RootContent } from 'xast'
import { InputError } from '../../page/index.ts'
import { checkDepth } from '../check-depth.ts'
import { parseXml } from '../parse-xml.ts'

const XML = /^\s*<\?xml\b|^[\s\S]{0,1000}<html\b[^>]*\bxmlns\s*=/i

/**
 * Parses hOCR into a xast tree with positions: as XML where it is well-formed XHTML, as most engines write it, else as
 * HTML, which forgives all mistakes.
 *
 * @param text the whole file
 * @throws InputError if it says that it is XML and is cut off, or is nested too deeply
 */
export function parseHocr(text: string): Root {
  if (!XML.test(text)) return parseHtml(text)
  try {
    return parseXml(text)
  } catch (error) {
    // A mistake in the middle, or an entity of HTML: the rest can be read. What is cut off cannot.
    if (!/<\/html\b/i.test(text.slice(-1000))) throw error
    return parseHtml(text)
  }
}

function parseHtml(text: string): Root {
  try {
    return checkDepth(xastOf(fromHtml(text)))
  } catch (error) {
    if (error instanceof RangeError) throw new InputError('nested too deeply', { cause: error })
    throw error
  }
}

/** The attributes of hOCR, by the names that hast gives them. */
const ATTRIBUTES: readonly (readonly [property: string, attribute: string])[] = [
  ['className', 'class'],
  ['title', 'title'],
  ['lang', 'lang'],
  ['xmlLang', 'xml:lang'],
  ['id', 'id'],
  ['name', 'name'],
  ['content', 'content'],
]

function xastOf({ children }: HastRoot): Root {
  return { type: 'root', children: children.flatMap(contentOf) }
}

function contentOf(node: HastNodes): RootContent[] {
  const position = node.position === undefined ? {} : { position: node.position }
  if (node.type === 'text') return [{ type: 'text', value: node.value, ...position }]
  if (node.type !== 'element') return []
  const { properties, tagName: name } = node
  const attributes = Object.fromEntries(
    ATTRIBUTES.flatMap(([property, attribute]): [string, string][] => {
      const value = properties[property]
      if (value === undefined || value === null) return []
      return [[attribute, Array.isArray(value) ? value.join(' ') : String(value)]]
    }),
  )
  return [{ type: 'element', name, attributes, children: node.children.flatMap(contentOf) as never, ...position }]
}
