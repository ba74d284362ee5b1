import type { Element } from 'xast'
import type { RestoredPages } from '../../scan/index.ts'
import { applyEdits, type Edit } from '../edits.ts'
import { type Content, type ElementChange, elementChanges, fileChanges } from '../file-changes.ts'
import { newIdentifiers } from '../identifiers.ts'
import {
  attribute,
  childElements,
  descendants,
  type ElementPlace,
  escapeXml,
  indentBefore,
  localName,
  placeOf,
  removal,
  setAttributes,
  textIn,
} from '../markup.ts'
import { parseXml, rootElement } from '../parse-xml.ts'
import { shortShare, type WriteOcrFileOptions } from '../write-options.ts'
import { altoBoxAttributes, altoSpaceAttributes } from './alto-boxes.ts'
import { altoNote } from './alto-note.ts'
import { substitutionEdits } from './alto-substitutions.ts'
import { type AltoPlace, locateAlto } from './read-alto.ts'

/** What is to stand in a `String`, and what was read there. */
export interface StringContent extends Content {
  readonly original: string
}

/**
 * Writes restored pages back into their ALTO.
 *
 * @param text the whole file
 * @param restored its pages and what became of them
 * @param options what is kept and noted
 * @throws InputError if the pages are not those of the file
 */
export function writeAlto(text: string, restored: RestoredPages, options: WriteOcrFileOptions): string {
  const root = parseXml(text)
  const alto = rootElement(root)
  const changes = elementChanges(fileChanges(locateAlto(alto), restored, options.marks ?? 'raised'))
  if (changes.length === 0) return text
  const newId = newIdentifiers(root, 'ID')
  const contents = new Map<Element, readonly StringContent[]>()
  const edits = changes.flatMap((change) => hyphenEdits(text, change, contents))
  for (const [string, own] of contents) edits.push(...stringEdits(text, string, own, options.originals ?? true, newId))
  edits.push(...substitutionEdits(text, alto, contents))
  const { emptied, spaces } = thinnedLines(alto, (string) => contents.get(string)?.length === 0)
  const gone = emptied.map((line) => removal(text, line))
  const kept = edits.filter(({ end, start }) => !gone.some((line) => line.start <= start && end <= line.end))
  return applyEdits(text, [
    ...kept,
    ...gone,
    ...spaces.map((space) => removal(text, space)),
    ...altoNote(text, alto, options),
  ])
}

/**
 * What is left over where strings are taken out: lines without any, which the standard does not have, and blanks that part
 * no strings any more.
 */
function thinnedLines(alto: Element, isGone: (string: Element) => boolean): { emptied: Element[]; spaces: Element[] } {
  const emptied: Element[] = []
  const spaces: Element[] = []
  for (const line of descendants(alto, 'TextLine')) {
    const strings = childElements(line, 'String')
    if (!strings.some(isGone)) continue
    if (strings.every(isGone)) emptied.push(line)
    else spaces.push(...loneSpaces(line, isGone))
  }
  return { emptied, spaces }
}

function loneSpaces(line: Element, isGone: (string: Element) => boolean): Element[] {
  const lone: Element[] = []
  let before: Element | null = null
  let space: Element | null = null
  for (const child of childElements(line, 'String', 'SP').filter((own) => !isGone(own))) {
    const isSpace = localName(child) === 'SP'
    if (isSpace && (before === null || space !== null)) lone.push(space ?? child)
    if (!isSpace) before = child
    space = isSpace && before !== null ? child : null
  }
  return space === null ? lone : [...lone, space]
}

/** Parts contents among the strings of a word, and takes the hyphen off that has an element of its own. */
function hyphenEdits(
  text: string,
  { contents, original, place }: ElementChange<AltoPlace>,
  byString: Map<Element, readonly StringContent[]>,
): Edit[] {
  const { hyphen, strings } = place
  const sign = hyphen === null ? '' : (original.at(-1) ?? '')
  const last = contents.at(-1)
  const keeps = last?.text.endsWith(sign) === true
  const bare = contents.map((content) =>
    content === last && sign !== '' && keeps ? { ...content, text: content.text.slice(0, -sign.length) } : content,
  )
  const [first, mark] = strings
  const [word, raised] = mark === undefined ? [bare, []] : partMark(bare)
  byString.set(
    first!,
    word.map((content, i) => ({ ...content, original: i === 0 ? original : '' })),
  )
  if (mark !== undefined)
    byString.set(
      mark,
      raised.map((content) => ({ ...content, original: '' })),
    )
  return hyphen !== null && !keeps ? [removal(text, hyphen)] : []
}

/** Parts the raised mark at the end of the last word off: it has a string of its own. */
function partMark(contents: readonly Content[]): [word: readonly Content[], mark: readonly Content[]] {
  const last = contents.at(-1)
  if (last?.raised === undefined || last.raised.end < last.text.length || last.raised.start === 0) return [contents, []]
  const { alternatives: _, raised, text, ...rest } = last
  const word = { ...last, text: text.slice(0, raised.start), box: null }
  return [[...contents.slice(0, -1), word], [{ ...rest, text: text.slice(raised.start), box: null }]]
}

function stringEdits(
  text: string,
  string: Element,
  contents: readonly StringContent[],
  originals: boolean,
  newId: (like: string) => string,
): Edit[] {
  const [content, ...further] = contents
  if (content === undefined) return [removal(text, string)]
  const place = placeOf(text, string)
  const attributes = setAttributes(text, place.start, altoAttributes(content))
  const known = new Set(childElements(string, 'ALTERNATIVE').map((element) => textIn(element).trim()))
  const edits = originals ? [...attributes, ...alternativeEdits(text, string, place, content, known)] : attributes
  if (further.length === 0) return edits
  const followers = further.map((follower, i) => follow(text, string, place, follower, contents[i]!, newId))
  return [...edits, { start: place.end, end: place.end, text: followers.join('') }]
}

/** The attributes of a `String`; letters that are not those of `CC` any more lose it. */
function altoAttributes({ box, confidence, text }: Content): Record<string, string | null | undefined> {
  return {
    CONTENT: text,
    WC: confidence === undefined ? undefined : shortShare(confidence),
    CC: null,
    ...(box === null ? {} : altoBoxAttributes(box)),
  }
}

/** Puts alternatives into a `String`, before those that it has. */
function alternativeEdits(
  text: string,
  string: Element,
  { contentEnd, contentStart, end }: ElementPlace,
  content: StringContent,
  known: ReadonlySet<string>,
): Edit[] {
  const prefix = string.name.slice(0, string.name.indexOf(':') + 1)
  const added = (content.alternatives ?? []).filter((alternative) => !known.has(alternative.text))
  if (added.length === 0) return []
  const indent = indentBefore(text, placeOf(text, string).start)
  const inner = indent === '' ? '' : `${indent}${/\t/.test(indent) ? '\t' : '  '}`
  const elements = added.map(({ text: other }) => {
    const purpose = other === content.original ? 'original' : 'candidate'
    return `${inner}<${prefix}ALTERNATIVE PURPOSE="${purpose}">${escapeXml(other)}</${prefix}ALTERNATIVE>`
  })
  if (text.startsWith('/>', end - 2) && contentStart === end) {
    return [{ start: end - 2, end, text: `>${elements.join('')}${indent}</${string.name}>` }]
  }
  const shape = childElements(string, 'Shape')[0]
  const at = shape === undefined ? contentStart : placeOf(text, shape).end
  const closing = contentStart === contentEnd ? indent : ''
  return [{ start: at, end: at, text: `${elements.join('')}${closing}` }]
}

/** A further `String` behind one whose word was split, and the blank between them. */
function follow(
  text: string,
  string: Element,
  { contentStart, start }: ElementPlace,
  content: Content,
  before: Content,
  newId: (like: string) => string,
): string {
  const prefix = string.name.slice(0, string.name.indexOf(':') + 1)
  const id = attribute(string, 'ID')
  const tag = text.slice(start, contentStart).replace(/\s*\/>$/, '>')
  const set = setAttributes(tag, 0, {
    ...altoAttributes(content),
    ID: id === undefined ? undefined : newId(id),
    SUBS_TYPE: null,
    SUBS_CONTENT: null,
  })
  const space = before.box === null || content.box === null ? {} : altoSpaceAttributes(before.box, content.box)
  const attributes = Object.entries(space).map(([name, value]) => ` ${name}="${value}"`)
  return `<${prefix}SP${attributes.join('')}/>${applyEdits(tag, set).replace(/>$/, '/>')}`
}
