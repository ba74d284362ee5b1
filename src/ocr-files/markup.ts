import type { Element, Nodes, Parents } from 'xast'
import type { Edit } from './edits.ts'

/** Name of an element without its prefix. */
export const localName = ({ name }: Element): string => name.slice(name.indexOf(':') + 1)

/** Value of an attribute; undefined if it is missing. */
export const attribute = ({ attributes }: Element, name: string): string | undefined => attributes[name] ?? undefined

/** Value of an attribute that is a number; undefined if it is missing or none. */
export function numberAttribute(element: Element, name: string): number | undefined {
  const text = attribute(element, name)?.trim()
  if (text === undefined || text === '') return undefined
  const value = Number(text)
  return Number.isFinite(value) ? value : undefined
}

/** The elements right below a node, in order; only those of these names if some are given. */
export function childElements({ children }: Parents, ...names: readonly string[]): Element[] {
  const elements = (children as readonly Nodes[]).filter((child) => child.type === 'element')
  return names.length === 0 ? elements : elements.filter((child) => names.includes(localName(child)))
}

/** The first element of this name right below a node. */
export const childElement = (node: Parents, name: string): Element | undefined => childElements(node, name)[0]

/** All elements of these names below a node, in the order of the file; none is sought within another. */
export function* descendants(node: Parents, ...names: readonly string[]): Generator<Element> {
  for (const child of childElements(node)) {
    if (names.includes(localName(child))) yield child
    else yield* descendants(child, ...names)
  }
}

/** The text in a node. */
export function textIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value
  return 'children' in node ? node.children.map(textIn).join('') : ''
}

/** Where an element stands in its file. */
export interface ElementPlace {
  readonly start: number
  readonly end: number
  /** Offset behind the start tag, and of the end tag; equal and at `end` if there is none. */
  readonly contentStart: number
  readonly contentEnd: number
}

/** The value of an attribute in a start tag: offsets of the run between the quotes. */
interface AttributePlace {
  readonly name: string
  /** Offset of the name. */
  readonly start: number
  /** Offset behind the closing quote. */
  readonly end: number
  readonly valueStart: number
  readonly valueEnd: number
  readonly quote: string
}

const TAG_NAME = /<[^\s/>]+/y
const ATTRIBUTE = /\s*([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?|\s*\/(?!>)/y

/**
 * The attributes in a start tag.
 *
 * @param text the whole file
 * @param start offset of the tag, which is well-formed
 */
function attributePlaces(text: string, start: number): { places: AttributePlace[]; end: number } {
  TAG_NAME.lastIndex = start
  TAG_NAME.test(text)
  let at = TAG_NAME.lastIndex
  const places: AttributePlace[] = []
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const match = ATTRIBUTE.exec(text)
    if (match === null) break
    at = ATTRIBUTE.lastIndex
    const [whole, name, double, single, bare] = match
    if (name === undefined) continue
    const value = double ?? single ?? bare ?? ''
    const quote = double !== undefined ? '"' : single !== undefined ? "'" : ''
    const valueEnd = at - quote.length
    const nameStart = at - whole.trimStart().length
    places.push({ name, start: nameStart, end: at, valueStart: valueEnd - value.length, valueEnd, quote })
  }
  return { places, end: at }
}

/** Offsets of a node, which the parser has given. */
function offsetsOf({ position }: Element): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

/** Where an element and its content stand. */
export function placeOf(text: string, element: Element): ElementPlace {
  const { start, end } = offsetsOf(element)
  const close = text.indexOf('>', attributePlaces(text, start).end)
  const contentStart = close < 0 ? end : close + 1
  const endTag = text.lastIndexOf('</', end - 1)
  const closed = endTag >= contentStart && text.startsWith(element.name, endTag + 2)
  return { start, end, contentStart, contentEnd: closed ? endTag : end }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes text for the content of an element, or an attribute in quotes of either kind. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

/** A new value of an attribute, null to take it away, or what its raw text, with its entities, becomes. */
export type AttributeValue = string | null | undefined | ((raw: string) => string)

/**
 * Sets attributes of an element: those it has get the new value in place, others are put behind the last.
 *
 * @param text the whole file
 * @param start offset of its start tag
 * @param values by name; undefined leaves an attribute as it is
 */
export function setAttributes(text: string, start: number, values: Readonly<Record<string, AttributeValue>>): Edit[] {
  const { places, end } = attributePlaces(text, start)
  return Object.entries(values).flatMap(([name, value]): Edit[] => {
    const place = places.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
    if (value === undefined) return []
    if (place === undefined) {
      if (value === null) return []
      return [{ start: end, end, text: ` ${name}="${typeof value === 'string' ? escapeXml(value) : value('')}"` }]
    }
    if (value === null) return [{ start: blanksBefore(text, place.start), end: place.end, text: '' }]
    const raw = text.slice(place.valueStart, place.valueEnd)
    const set = typeof value === 'string' ? escapeXml(value) : value(raw)
    if (set === raw) return []
    return [{ start: place.valueStart, end: place.valueEnd, text: place.quote === '' ? `"${set}"` : set }]
  })
}

/** Offset of the first of the blanks before an offset. */
export function blanksBefore(text: string, offset: number): number {
  let start = offset
  while (start > 0 && /\s/.test(text[start - 1]!)) start--
  return start
}

/** An edit that takes an element away, with the blanks before it. */
export function removal(text: string, element: Element): Edit {
  const { start, end } = placeOf(text, element)
  return { start: blanksBefore(text, start), end, text: '' }
}

/** The line end and the blanks right before an offset: what elements beside the one there are indented by, if anything. */
export function indentBefore(text: string, offset: number): string {
  let start = offset
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--
  if (text[start - 1] !== '\n') return ''
  return text.slice(text[start - 2] === '\r' ? start - 2 : start - 1, offset)
}
