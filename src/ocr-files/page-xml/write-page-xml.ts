import type { Element } from 'xast'
import type { PageWord, WordAlternative } from '../../page/index.ts'
import type { RestoredPages } from '../../scan/index.ts'
import { applyEdits, type Edit } from '../edits.ts'
import { type Content, type ElementChange, elementChanges, type FileChange, fileChanges } from '../file-changes.ts'
import { newIdentifiers } from '../identifiers.ts'
import {
  attribute,
  childElement,
  escapeXml,
  indentBefore,
  localName,
  placeOf,
  removal,
  setAttributes,
} from '../markup.ts'
import { parseXml, rootElement } from '../parse-xml.ts'
import { replaceWords } from '../replace-words.ts'
import { shortShare, type WriteOcrFileOptions } from '../write-options.ts'
import { pagePoints, type TextEquiv, textEquivs } from './page-elements.ts'
import { pageNote } from './page-note.ts'
import { locatePageXml, type PagePlace } from './read-page-xml.ts'

/**
 * Writes restored pages back into their PAGE XML.
 *
 * @param text the whole file
 * @param restored its pages and what became of them
 * @param options what is kept and noted
 * @throws InputError if the pages are not those of the file
 */
export function writePageXml(text: string, restored: RestoredPages, options: WriteOcrFileOptions): string {
  const root = parseXml(text)
  const page = rootElement(root)
  const changes = fileChanges(locatePageXml(page), restored, options.marks ?? 'raised')
  if (!changes.some(({ changed }) => changed)) return text
  const originals = options.originals ?? true
  const newId = newIdentifiers(root, 'id')
  const inWords = elementChanges(changes.filter(({ places }) => localName(places[0]!.holder) === 'Word'))
  return applyEdits(text, [
    ...inWords.flatMap((change) => wordEdits(text, change, originals, newId)),
    ...textChanges(changes).flatMap(({ content, element }) => textEdits(text, element, content, originals)),
    ...pageNote(text, page, options),
  ])
}

function wordEdits(
  text: string,
  { contents, place: { holder: word } }: ElementChange<PagePlace>,
  originals: boolean,
  newId: (like: string) => string,
): Edit[] {
  const [content, ...further] = contents
  if (content === undefined) return [removal(text, word)]
  const { contentStart, end, start } = placeOf(text, word)
  const coords = childElement(word, 'Coords')
  const edits = [
    ...textEdits(text, word, content, originals),
    ...(coords === undefined || content.box === null
      ? []
      : setAttributes(text, placeOf(text, coords).start, { points: pagePoints(content.box) })),
  ]
  const prefix = word.name.slice(0, word.name.indexOf(':') + 1)
  const style = childElement(word, 'TextStyle')
  const [outer, inner] = indents(text, word)
  const followers = further.map((follower) => {
    const id = attribute(word, 'id')
    const tag = text.slice(start, contentStart)
    const parts = [
      ...(follower.box === null ? [] : [`<${prefix}Coords points="${pagePoints(follower.box)}"/>`]),
      equiv(prefix, inner, 0, follower),
      ...(style === undefined ? [] : [text.slice(placeOf(text, style).start, placeOf(text, style).end)]),
    ]
    const open = applyEdits(tag, setAttributes(tag, 0, { id: id === undefined ? undefined : newId(id) }))
    return `${outer}${open}${parts.map((part) => `${inner}${part}`).join('')}${outer}</${word.name}>`
  })
  return followers.length === 0 ? edits : [...edits, { start: end, end, text: followers.join('') }]
}

/** What elements beside an element are indented by, and those in it. */
function indents(text: string, element: Element): readonly [outer: string, inner: string] {
  const outer = indentBefore(text, placeOf(text, element).start)
  return [outer, outer === '' ? '' : `${outer}${outer.includes('\t') ? '\t' : '  '}`]
}

/** Puts a new text before those of an element, which stay behind it as alternatives. */
function textEdits(text: string, element: Element, content: Content, originals: boolean): Edit[] {
  const equivs = textEquivs(element)
  const [chosen] = equivs
  if (chosen === undefined) return []
  if (!originals) return [...contentEdits(text, chosen, content)]
  const first = equivs.reduce((least, { element: own }) => Math.min(least, placeOf(text, own).start), Number.MAX_VALUE)
  const prefix = element.name.slice(0, element.name.indexOf(':') + 1)
  const known = new Set(equivs.map((own) => own.text))
  const added = (content.alternatives ?? []).filter((alternative) => !known.has(alternative.text))
  const indent = indentBefore(text, first)
  const contents: readonly (WordAlternative | TextEquiv)[] = [content, chosen, ...added, ...equivs.slice(1)]
  return contents.flatMap((own, index): Edit[] =>
    'element' in own
      ? setAttributes(text, placeOf(text, own.element).start, { index: String(index) })
      : [{ start: first, end: first, text: `${equiv(prefix, indent, index, own)}${indent}` }],
  )
}

/** Puts a new text in the place of another one. */
function contentEdits(text: string, { element, unicode }: TextEquiv, { confidence, text: content }: Content): Edit[] {
  const edits =
    confidence === undefined ? [] : setAttributes(text, placeOf(text, element).start, { conf: shortShare(confidence) })
  if (unicode === undefined) return edits
  const { contentEnd, contentStart, end } = placeOf(text, unicode)
  const empty = contentStart === end
  const filled = empty ? `>${escapeXml(content)}</${unicode.name}>` : escapeXml(content)
  return [...edits, { start: empty ? end - 2 : contentStart, end: empty ? end : contentEnd, text: filled }]
}

function equiv(prefix: string, indent: string, index: number, { confidence, text }: WordAlternative | Content): string {
  const conf = confidence === undefined ? '' : ` conf="${shortShare(confidence)}"`
  const inner = indent === '' ? '' : `${indent}${indent.includes('\t') ? '\t' : '  '}`
  return `<${prefix}TextEquiv index="${index}"${conf}>${inner}<${prefix}Unicode>${escapeXml(text)}</${prefix}Unicode>${indent}</${prefix}TextEquiv>`
}

/** Words of one line or region that were restored together. */
interface TextChange {
  readonly line: Element | null
  readonly from: readonly PageWord[]
  readonly to: readonly PageWord[]
  readonly changed: boolean
}

/** The new texts of lines and regions that have one of their own. */
function textChanges(changes: readonly FileChange<PagePlace>[]): { element: Element; content: Content }[] {
  const byElement = new Map<Element, TextChange[]>()
  for (const { changed, from, places, to } of changes) {
    for (const element of new Set(places.flatMap(({ line, region }) => (line === null ? [region] : [line, region])))) {
      const own = places.map(({ line, region }) => element === line || element === region)
      // Words that went into another line leave none in theirs.
      const stays = own[0] === true
      const change = {
        line: places[own.indexOf(true)]!.line,
        from: from.filter((_, i) => own[i]),
        to: stays ? to : [],
        changed,
      }
      const known = byElement.get(element)
      if (known === undefined) byElement.set(element, [change])
      else known.push(change)
    }
  }
  return [...byElement].flatMap(([element, own]) => {
    const [chosen] = textEquivs(element)
    if (chosen === undefined || !own.some(({ changed }) => changed)) return []
    return [{ element, content: textOf(chosen, own) }]
  })
}

function textOf({ confidence, text }: TextEquiv, changes: readonly TextChange[]): Content {
  const replacements = changes.map(({ from, to }) => ({
    from: from.map((word) => word.text),
    to: to.map((word) => word.text),
  }))
  const sure = changes.flatMap(({ to }) => to.flatMap((word) => word.confidence ?? []))
  const mean = sure.reduce((sum, value) => sum + value, 0) / sure.length
  return {
    text: replaceWords(text, replacements) ?? linesOf(changes),
    box: null,
    ...(confidence === undefined || sure.length === 0 ? {} : { confidence: mean }),
  }
}

/** The words of changes, line by line: for a text that is not made of its words. */
function linesOf(changes: readonly TextChange[]): string {
  const lines: string[][] = []
  let last: Element | null | undefined
  for (const { line, to } of changes) {
    if (lines.length === 0 || line !== last) lines.push([])
    last = line
    lines.at(-1)!.push(...to.map(({ text }) => text))
  }
  return lines.map((words) => words.join(' ')).join('\n')
}
