import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import type { RestoredPages } from '../../scan/index.ts'
import { applyEdits, type Edit } from '../edits.ts'
import { type Content, type ElementChange, elementChanges, fileChanges } from '../file-changes.ts'
import { newIdentifiers } from '../identifiers.ts'
import {
  attribute,
  blanksBefore,
  childElements,
  descendants,
  escapeXml,
  placeOf,
  removal,
  setAttributes,
} from '../markup.ts'
import { SOFTWARE, softwareOf, type WriteOcrFileOptions } from '../write-options.ts'
import { hocrBox, hocrMarkup, hocrPercent } from './hocr-markup.ts'
import { parseHocr } from './parse-hocr.ts'
import { type HocrPlace, locateHocr } from './read-hocr.ts'

/**
 * Writes restored pages back into their hOCR.
 *
 * @param text the whole file
 * @param restored its pages and what became of them
 * @param options what is kept and noted
 * @throws InputError if the pages are not those of the file
 */
export function writeHocr(text: string, restored: RestoredPages, options: WriteOcrFileOptions): string {
  const root = parseHocr(text)
  const changes = elementChanges(fileChanges(locateHocr(root), restored, options.marks ?? 'raised'))
  if (changes.length === 0) return text
  const newId = newIdentifiers(root, 'id')
  const edits = changes.flatMap((change) => elementEdits(text, change, options.originals ?? true, newId))
  return applyEdits(text, [...edits, ...softwareEdits(text, root, options)])
}

function elementEdits(
  text: string,
  { contents, place: { element, line } }: ElementChange<HocrPlace>,
  originals: boolean,
  newId: (like: string) => string,
): Edit[] {
  const [content, ...further] = contents
  if (content === undefined) return [removal(text, element)]
  const { contentEnd, contentStart, end, start } = placeOf(text, element)
  const core = textRun(text, element)
  const run = core ?? { start: contentStart, end: contentEnd }
  // The boxes of the letters are kept with the letters.
  const read =
    core === null && !/\balternatives\b/.test(text.slice(run.start, run.end))
      ? text.slice(run.start, run.end).trim()
      : null
  const edits: Edit[] = [
    ...setAttributes(text, start, { title: element === line ? undefined : (raw) => newTitle(raw, content) }),
    { ...run, text: markup(content, originals, read) },
  ]
  const startTag = text.slice(start, contentStart)
  const blanks = text.slice(blanksBefore(text, start), start)
  const followers = further.map((follower) => {
    const id = attribute(element, 'id')
    const tag = applyEdits(
      startTag,
      setAttributes(startTag, 0, {
        title: (raw) => newTitle(raw, follower),
        id: id === undefined ? undefined : newId(id),
      }),
    )
    return `${blanks === '' ? ' ' : blanks}${tag}${markup(follower, originals)}</${element.name}>`
  })
  return followers.length === 0 ? edits : [...edits, { start: end, end, text: followers.join('') }]
}

/** The content of a word, as it stands in a file. */
const markup = (...content: Parameters<typeof hocrMarkup>): string =>
  toXml(hocrMarkup(...content), { allowDangerousXml: true })

/** Where the text of an element stands, if it is in one run: in the element itself or in `strong` and `em`. */
function textRun(text: string, element: Element): { readonly start: number; readonly end: number } | null {
  const filled = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [only] = filled
  if (only === undefined || filled.length > 1) return null
  if (only.type === 'element') {
    return ['strong', 'em', 'b', 'i'].includes(only.name) ? textRun(text, only) : null
  }
  if (only.type !== 'text') return null
  const [start, end] = [only.position?.start.offset ?? 0, only.position?.end.offset ?? 0]
  const raw = text.slice(start, end)
  return { start: start + raw.length - raw.trimStart().length, end: end - raw.length + raw.trimEnd().length }
}

/** The title of a word with its box and confidence; all else in it stays. */
function newTitle(raw: string, { box, confidence }: Content): string {
  const boxed = box === null ? raw : replaceOrAdd(raw, /\bbbox(?:\s+-?[\d.]+){4}/, `bbox ${hocrBox(box)}`)
  if (confidence === undefined) return boxed
  return replaceOrAdd(boxed, /\bx_wconf\s+[\d.+-]+/, `x_wconf ${hocrPercent(confidence)}`)
}

function replaceOrAdd(raw: string, property: RegExp, value: string): string {
  if (property.test(raw)) return raw.replace(property, value)
  return raw.trim() === '' ? value : `${raw.trimEnd().replace(/;$/, '')}; ${value}`
}

/** Names the software among those that made the file. */
function softwareEdits(text: string, root: Parameters<typeof locateHocr>[0], options: WriteOcrFileOptions): Edit[] {
  const software = softwareOf(options)
  const [head] = descendants(root, 'head')
  if (head === undefined || head.position === undefined) return []
  const meta = childElements(head, 'meta').find((element) => attribute(element, 'name') === 'ocr-system')
  if (meta?.position !== undefined) {
    const { start } = placeOf(text, meta)
    const added = (raw: string) => (raw.includes(SOFTWARE) ? raw : `${raw}, ${escapeXml(software)}`)
    return setAttributes(text, start, { content: added })
  }
  const { contentStart } = placeOf(text, head)
  return [
    { start: contentStart, end: contentStart, text: `<meta name="ocr-system" content="${escapeXml(software)}"/>` },
  ]
}
