import type { Element, Root } from 'xast'
import { type Box, type Source, wordsOf } from '../../page/index.ts'
import { assemblePages, type FileLine, type FilePage, type FileWord, type OcrPages } from '../assemble-pages.ts'
import { attribute, childElements } from '../markup.ts'
import { LINE_CLASSES, WORD_CLASSES } from './hocr-classes.ts'
import { boxOf, type HocrProperties, hocrProperties, numbersOf } from './hocr-title.ts'
import { hocrWord } from './hocr-word.ts'
import { parseHocr } from './parse-hocr.ts'

/** Where a word of hOCR stands: its element, or that of a line that has no words. */
export interface HocrPlace {
  readonly element: Element
  readonly line: Element | null
}

/**
 * Reads hOCR.
 *
 * @param text the whole file
 * @param source who read it, where the caller knows
 * @throws InputError if it is cut off
 */
export function readHocr(text: string, source?: Source): OcrPages<HocrPlace> {
  return locateHocr(parseHocr(text), source)
}

/** Reads hOCR that has been parsed. */
export function locateHocr(root: Root, source?: Source): OcrPages<HocrPlace> {
  const elements = [...withClass(root, (name) => name === 'ocr_page')]
  const language = documentLanguage(root)
  const pages = elements.length > 0 ? elements.map((element) => pageOf(element, language)) : [pageOf(root, language)]
  return assemblePages(pages, source)
}

/** The classes of an element. */
const classesOf = (element: Element): readonly string[] => wordsOf(attribute(element, 'class') ?? '')

/** Elements with a class, in the order of the file; none is sought within another. */
function* withClass(node: Root | Element, fits: (name: string) => boolean): Generator<Element> {
  for (const child of childElements(node)) {
    if (classesOf(child).some(fits)) yield child
    else yield* withClass(child, fits)
  }
}

/** The language that the file is said to be in; not that of `html`, where engines write their own. */
function documentLanguage(root: Root): string | undefined {
  for (const html of childElements(root, 'html')) {
    for (const head of childElements(html, 'head')) {
      const meta = childElements(head, 'meta').find((candidate) => attribute(candidate, 'name') === 'ocr-langs')
      if (meta !== undefined) return attribute(meta, 'content')
    }
  }
  return undefined
}

const languageOf = (element: Element): string | undefined =>
  attribute(element, 'lang') ?? attribute(element, 'xml:lang')

/** What holds for a line because of the elements around it. */
interface Surroundings {
  readonly language: string | undefined
  /** By how much text is turned. */
  readonly angle: number | undefined
  /** The paragraph whose first line is still to come. */
  readonly paragraph: { opened: boolean } | null
}

function pageOf(page: Root | Element, language: string | undefined): FilePage<HocrPlace> {
  const properties: HocrProperties = page.type === 'element' ? hocrProperties(page) : new Map()
  const box = boxOf(properties)
  const resolution = numbersOf(properties, 'scan_res')[0]
  const lines: FileLine<HocrPlace>[] = []
  const rules: Box[] = []
  const own = page.type === 'element' ? (languageOf(page) ?? language) : language
  collect(page, { language: own, angle: angleIn(properties), paragraph: null })
  return {
    width: box?.right,
    height: box?.bottom,
    unitsPerInch: resolution !== undefined && resolution > 0 ? resolution : undefined,
    lines,
    rules,
  }

  function collect(node: Root | Element, around: Surroundings): void {
    const stray: Element[] = []
    for (const child of childElements(node)) {
      const classes = classesOf(child)
      const within: Surroundings = {
        language: page === node && node.type === 'root' ? around.language : (languageOf(child) ?? around.language),
        angle: angleIn(hocrProperties(child)) ?? around.angle,
        paragraph: classes.includes('ocr_par') ? { opened: false } : around.paragraph,
      }
      if (classes.some((name) => LINE_CLASSES.has(name))) addLine(child, lineWords(child), within)
      else if (classes.some((name) => WORD_CLASSES.has(name))) stray.push(child)
      else if (classes.includes('ocr_separator'))
        rules.push(...[boxOf(hocrProperties(child))].filter((rule) => rule !== undefined))
      else collect(child, within)
    }
    if (stray.length > 0)
      addLine(
        null,
        stray.flatMap((word) => fileWords(word, null)),
        around,
      )
  }

  function addLine(element: Element | null, words: readonly FileWord<HocrPlace>[], around: Surroundings): void {
    if (words.length === 0) return
    const opens = around.paragraph?.opened === false
    if (around.paragraph !== null) around.paragraph.opened = true
    const language = words.map(({ place }) => languageOf(place.element)).find((own) => own !== undefined)
    const box = element === null ? undefined : boxOf(hocrProperties(element))
    lines.push({ words, box, opens, angle: around.angle, language: language ?? around.language })
  }
}

const angleIn = (properties: HocrProperties): number | undefined => numbersOf(properties, 'textangle')[0]

/** The words of a line: its word elements, or its bare text. */
function lineWords(line: Element): FileWord<HocrPlace>[] {
  const elements = [...withClass(line, (name) => WORD_CLASSES.has(name))]
  const size = numbersOf(hocrProperties(line), 'x_size')[0]
  const sized = size === undefined ? {} : { size }
  const holders = elements.length === 0 ? [line] : elements
  return holders.flatMap((element) => fileWords(element, line)).map((word) => ({ ...sized, ...word }))
}

/** What stands in an element: of a word element mostly one word. */
function fileWords(element: Element, line: Element | null): FileWord<HocrPlace>[] {
  const place: HocrPlace = { element, line }
  return hocrWord(element).map((word) => ({ ...word, place }))
}
