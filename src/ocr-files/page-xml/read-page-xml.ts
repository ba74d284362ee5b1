import type { Element } from 'xast'
import { type Box, InputError, lettersOf, type Source, spreadWords, wordsOf } from '../../page/index.ts'
import { assemblePages, type FileLine, type FilePage, type FileWord, type OcrPages } from '../assemble-pages.ts'
import { attribute, childElement, childElements, descendants, localName, numberAttribute } from '../markup.ts'
import { parseXml, rootElement } from '../parse-xml.ts'
import { inReadingOrder, ranksOf } from '../reading-order.ts'
import { type TypeStyle, wordStyle } from '../type-style.ts'
import { pageBox, pageStyle, textEquivs } from './page-elements.ts'

/** Where a word of PAGE stands. */
export interface PagePlace {
  /** The `Word`; its line or region where there are no words, but only a text. */
  readonly holder: Element
  readonly line: Element | null
  readonly region: Element
}

const CENTIMETRES_PER_INCH = 2.54

/**
 * Reads PAGE XML.
 *
 * @param text the whole file
 * @param source who read it, where the caller knows
 * @throws InputError if it is no PAGE XML
 */
export function readPageXml(text: string, source?: Source): OcrPages<PagePlace> {
  return locatePageXml(rootElement(parseXml(text)), source)
}

/**
 * Reads PAGE XML that has been parsed.
 *
 * @throws InputError if it is no PAGE XML
 */
export function locatePageXml(root: Element, source?: Source): OcrPages<PagePlace> {
  if (localName(root) !== 'PcGts') throw new InputError('no PAGE XML file')
  return assemblePages(childElements(root, 'Page').map(pageOf), source)
}

/** What holds for a line because of the elements around it. */
interface Surroundings {
  readonly style: TypeStyle
  readonly language: string | undefined
  /** By how much text is turned. */
  readonly angle: number | undefined
}

function pageOf(page: Element): FilePage<PagePlace> {
  const ranks = ranksOf(childElement(page, 'ReadingOrder'))
  const lines: FileLine<PagePlace>[] = []
  const language = attribute(page, 'primaryLanguage')
  collect(page, { style: pageStyle(page, {}), language, angle: numberAttribute(page, 'orientation') })
  return {
    width: numberAttribute(page, 'imageWidth'),
    height: numberAttribute(page, 'imageHeight'),
    unitsPerInch: resolutionOf(page),
    lines,
    rules: [...descendants(page, 'SeparatorRegion')].flatMap((region) => pageBox(region) ?? []),
  }

  function collect(node: Element, around: Surroundings): void {
    const regions = childElements(node).filter((child) => localName(child).endsWith('Region'))
    for (const region of inReadingOrder(regions, ranks, 'id')) {
      const within = {
        style: pageStyle(region, around.style),
        language: attribute(region, 'primaryLanguage') ?? around.language,
        angle: numberAttribute(region, 'orientation') ?? around.angle,
      }
      if (localName(region) === 'TextRegion') lines.push(...linesOf(region, within))
      collect(region, within)
    }
  }
}

/** Pixels an inch; undefined if the file does not say. */
function resolutionOf(page: Element): number | undefined {
  const resolution = numberAttribute(page, 'imageXResolution')
  if (resolution === undefined || resolution <= 0) return undefined
  const unit = attribute(page, 'imageResolutionUnit')
  return unit === 'PPI' ? resolution : unit === 'PPCM' ? resolution * CENTIMETRES_PER_INCH : undefined
}

function linesOf(region: Element, around: Surroundings): FileLine<PagePlace>[] {
  const lines = childElements(region, 'TextLine')
  if (lines.length === 0) return textLines(region, around)
  return lines.map((line, i) => {
    const language = [...childElements(line, 'Word'), line].flatMap((own) => languageOf(own) ?? [])[0]
    return {
      words: wordsIn(line, region, pageStyle(line, around.style)),
      box: pageBox(line),
      opens: i === 0,
      angle: around.angle,
      language: language ?? around.language,
    }
  })
}

const languageOf = (element: Element): string | undefined =>
  attribute(element, 'primaryLanguage') ?? attribute(element, 'language')

/** The lines of a region that has only a text: each is as high as the others. */
function textLines(region: Element, { language, style }: Surroundings): FileLine<PagePlace>[] {
  const texts = (textEquivs(region)[0]?.text ?? '').split(/\r\n?|\n/).filter((text) => text.trim() !== '')
  const box = pageBox(region)
  const place: PagePlace = { holder: region, line: null, region }
  return texts.map((text, i) => {
    const words = wordsOf(text).map((word) => ({ text: word, ...wordStyle(style), place }))
    return { words, box: box === undefined ? undefined : slice(box, i, texts.length), opens: i === 0, language }
  })
}

function slice(box: Box, i: number, parts: number): Box {
  const height = (box.bottom - box.top) / parts
  return { ...box, top: box.top + i * height, bottom: box.top + (i + 1) * height }
}

/** The words of a line; of a line without words those of its text. */
function wordsIn(line: Element, region: Element, style: TypeStyle): FileWord<PagePlace>[] {
  const words = childElements(line, 'Word').flatMap((word) =>
    wordsOfWord({ holder: word, line, region }, pageStyle(word, style)),
  )
  if (words.length > 0) return words
  const [equiv] = textEquivs(line)
  if (equiv === undefined) return []
  const confidence = equiv.confidence === undefined ? {} : { confidence: equiv.confidence }
  const place: PagePlace = { holder: line, line, region }
  return wordsOf(equiv.text).map((text) => ({ text, ...confidence, ...wordStyle(style), place }))
}

/** What stands in a `Word`: mostly one word. */
function wordsOfWord(place: PagePlace, style: TypeStyle): FileWord<PagePlace>[] {
  const { holder: word } = place
  const [chosen, ...others] = textEquivs(word)
  const texts = wordsOf(chosen?.text ?? '')
  const box = pageBox(word)
  const boxes = box === undefined ? [] : texts.length === 1 ? [box] : spreadWords(texts, box)
  const alternatives = others.flatMap(({ confidence, text }) => {
    const other = wordsOf(text).join(' ')
    return other === '' ? [] : [confidence === undefined ? { text: other } : { text: other, confidence }]
  })
  return texts.map((text, i) => ({
    text,
    ...(boxes[i] === undefined ? {} : { box: boxes[i] }),
    ...(chosen?.confidence === undefined ? {} : { confidence: chosen.confidence }),
    ...(texts.length === 1 && alternatives.length > 0 ? { alternatives } : {}),
    ...(texts.length === 1 ? lettersOf(text, childElements(word, 'Glyph').map(pageBox)) : {}),
    ...wordStyle(style),
    ...(style.superscript === true ? { raised: { start: 0, end: text.length } } : {}),
    place,
  }))
}
