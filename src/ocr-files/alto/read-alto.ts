import type { Element } from 'xast'
import {
  type Box,
  boxAround,
  InputError,
  lettersOf,
  type Source,
  spreadWords,
  type WordAlternative,
  wordsOf,
} from '../../page/index.ts'
import { assemblePages, type FileLine, type FilePage, type FileWord, type OcrPages } from '../assemble-pages.ts'
import { attribute, childElement, childElements, descendants, localName, numberAttribute, textIn } from '../markup.ts'
import { parseXml, rootElement } from '../parse-xml.ts'
import { inReadingOrder, ranksOf } from '../reading-order.ts'
import { type TypeStyle, wordStyle } from '../type-style.ts'
import { ALTO_UNITS, altoBox } from './alto-boxes.ts'
import { type AltoStyles, altoStyles, styleWithin } from './alto-styles.ts'

/** Where a word of ALTO stands. */
export interface AltoPlace {
  /** Its `String`, and that of a raised mark behind it. */
  readonly strings: readonly Element[]
  /** The hyphen at the end of the line, if the word ends with it. */
  readonly hyphen: Element | null
}

/** Parts of a page in the order in which they are read; that of the schema is another one. */
const SPACES: readonly string[] = ['TopMargin', 'LeftMargin', 'PrintSpace', 'RightMargin', 'BottomMargin']

/**
 * Reads ALTO of version 2, 3 or 4.
 *
 * @param text the whole file
 * @param source who read it, where the caller knows
 * @throws InputError if it is no ALTO
 */
export function readAlto(text: string, source?: Source): OcrPages<AltoPlace> {
  return locateAlto(rootElement(parseXml(text)), source)
}

/**
 * Reads ALTO that has been parsed.
 *
 * @throws InputError if it is no ALTO
 */
export function locateAlto(alto: Element, source?: Source): OcrPages<AltoPlace> {
  if (localName(alto).toLowerCase() !== 'alto') throw new InputError('no ALTO file')
  const styles = altoStyles(alto)
  const ranks = ranksOf(childElement(alto, 'ReadingOrder'))
  const unit = [...descendants(alto, 'MeasurementUnit')].map((element) => textIn(element).trim())[0] ?? 'pixel'
  const layout = childElement(alto, 'Layout')
  const pages = layout === undefined ? [] : childElements(layout, 'Page')
  return assemblePages(
    pages.map((page) => pageOf(page, styles, ranks, ALTO_UNITS[unit])),
    source,
  )
}

/** What holds for a line because of the elements around it. */
interface Surroundings {
  readonly style: TypeStyle
  readonly language: string | undefined
  /** By how much text is turned. */
  readonly angle: number | undefined
}

function pageOf(
  page: Element,
  styles: AltoStyles,
  ranks: ReadonlyMap<string, number>,
  unitsPerInch: number | undefined,
): FilePage<AltoPlace> {
  const lines: FileLine<AltoPlace>[] = []
  const rules: Box[] = []
  const spaces = childElements(page).sort((a, b) => SPACES.indexOf(localName(a)) - SPACES.indexOf(localName(b)))
  const printed = childElement(page, 'PrintSpace')
  const space = printed === undefined ? undefined : altoBox(printed)
  const around = within(page, { style: {}, language: undefined, angle: undefined })
  for (const child of inReadingOrder(spaces, ranks, 'ID')) collect(child, within(child, around))
  return {
    width: numberAttribute(page, 'WIDTH') ?? space?.right,
    height: numberAttribute(page, 'HEIGHT') ?? space?.bottom,
    unitsPerInch,
    lines,
    rules,
  }

  function within(element: Element, { angle, language, style }: Surroundings): Surroundings {
    return {
      style: styleWithin(element, style, styles),
      angle: numberAttribute(element, 'ROTATION') ?? angle,
      language: attribute(element, 'LANG') ?? attribute(element, 'language') ?? language,
    }
  }

  function collect(node: Element, around: Surroundings): void {
    let opens = true
    for (const child of inReadingOrder(childElements(node), ranks, 'ID')) {
      const name = localName(child)
      if (name === 'TextLine') {
        const inner = within(child, around)
        const words = wordsIn(child, inner.style, styles)
        const language = childElements(child, 'String').flatMap((string) => attribute(string, 'LANG') ?? [])[0]
        const { angle } = inner
        lines.push({ words, box: altoBox(child), opens, angle, language: language ?? inner.language })
        opens = false
      } else if (name === 'GraphicalElement') rules.push(...[altoBox(child)].filter((box) => box !== undefined))
      else if (name !== 'Shape') collect(child, within(child, around))
    }
  }
}

/** The words of a line, with the hyphen at its end as it is printed. */
function wordsIn(line: Element, around: TypeStyle, styles: AltoStyles): FileWord<AltoPlace>[] {
  const words: FileWord<AltoPlace>[] = []
  let before: string | null = null
  for (const child of childElements(line)) {
    const name = localName(child)
    const last = words.at(-1)
    if (name === 'String') {
      const style = styleWithin(child, around, styles)
      const read = wordsInString(child, style)
      // A raised mark right behind a word belongs to it.
      if (
        style.superscript === true &&
        before === 'String' &&
        last !== undefined &&
        read.length === 1 &&
        alone(words)
      ) {
        words[words.length - 1] = withMark(last, read[0]!)
      } else words.push(...read)
    } else if (name === 'HYP' && last !== undefined) {
      const sign = (attribute(child, 'CONTENT') ?? '').replace('\u00ad', '-').trim()
      if (sign !== '') addHyphen(words, child, sign)
    }
    if (name !== 'Shape') before = name
  }
  return words
}

/** What stands in a `String`: mostly one word. */
function wordsInString(string: Element, style: TypeStyle): FileWord<AltoPlace>[] {
  const texts = wordsOf(attribute(string, 'CONTENT') ?? '')
  const box = altoBox(string)
  const boxes = box === undefined ? [] : texts.length === 1 ? [box] : spreadWords(texts, box)
  const confidence = numberAttribute(string, 'WC')
  const alternatives = texts.length === 1 ? alternativesOf(string) : []
  const place: AltoPlace = { strings: [string], hyphen: null }
  return texts.map((text, i) => ({
    text,
    ...(boxes[i] === undefined ? {} : { box: boxes[i] }),
    ...(confidence === undefined ? {} : { confidence: Math.min(1, Math.max(0, confidence)) }),
    ...(alternatives.length === 0 ? {} : { alternatives }),
    ...(texts.length === 1 ? lettersOf(text, childElements(string, 'Glyph').map(altoBox)) : {}),
    ...wordStyle(style),
    ...(style.superscript === true ? { raised: { start: 0, end: text.length } } : {}),
    place,
  }))
}

function alternativesOf(string: Element): WordAlternative[] {
  return childElements(string, 'ALTERNATIVE').flatMap((alternative) => {
    const text = wordsOf(textIn(alternative)).join(' ')
    return text === '' ? [] : [{ text }]
  })
}

function withMark(word: FileWord<AltoPlace>, mark: FileWord<AltoPlace>): FileWord<AltoPlace> {
  const { box, letters: _, place, raised: __, ...base } = word
  const text = word.text + mark.text
  return {
    ...base,
    text,
    ...(box === undefined || mark.box === undefined ? {} : { box: boxAround([box, mark.box]) }),
    raised: { start: word.text.length, end: text.length },
    place: { ...place, strings: [...place.strings, ...mark.place.strings] },
  }
}

/** Whether the last word has its `String` for itself. */
const alone = (words: readonly FileWord<AltoPlace>[]): boolean => words.at(-2)?.place !== words.at(-1)?.place

/** Puts the hyphen of a line to its last word. */
function addHyphen(words: FileWord<AltoPlace>[], hyphen: Element, sign: string): void {
  const { letters: _, ...last } = words.at(-1)!
  const place = { ...last.place, hyphen }
  const box = altoBox(hyphen)
  words.splice(
    0,
    words.length,
    ...words.map((word) => (word.place === last.place ? { ...word, place } : word)).slice(0, -1),
    {
      ...last,
      text: last.text + sign,
      ...(last.box === undefined || box === undefined ? {} : { box: boxAround([last.box, box]) }),
      place,
    },
  )
}
