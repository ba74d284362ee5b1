import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Box, PageLine, PageWord, Source, WordAlternative } from '../../page/index.ts'
import { indented } from '../indent.ts'
import { imageNameOf, type NewOcrFileOptions } from '../new-file.ts'
import { pointsOf } from '../page-scale.ts'
import { type PageParagraph, paragraphsOf, textOfLine } from '../paragraphs.ts'
import { SOFTWARE, shortShare } from '../write-options.ts'
import { shortAngle, type WrittenPage } from '../written-page.ts'
import { pagePoints } from './page-elements.ts'
import { pageItem } from './page-note.ts'

const NAMESPACE = 'http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15'
const LANGUAGES: Readonly<Record<Source, string>> = { eng: 'English', vie: 'Vietnamese', text: 'Vietnamese' }

/** Writes a page, the only one, as PAGE XML. */
export function newPageXml(pages: readonly WrittenPage[], options: NewOcrFileOptions): string {
  const date = (options.date ?? new Date()).toISOString()
  const root = x(
    'PcGts',
    {
      xmlns: NAMESPACE,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/pagecontent.xsd`,
    },
    x(
      'Metadata',
      {},
      x('Creator', {}, SOFTWARE),
      x('Created', {}, date),
      x('LastChange', {}, date),
      pageItem('', options),
    ),
    ...pages.map((page) => pageElement(page, options)),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(
    indented(root, () => false),
    { closeEmptyElements: true, tightClose: true },
  )}\n`
}

function pageElement(page: WrittenPage, options: NewOcrFileOptions): Element {
  const { degrees, height, readings, rules, unitsPerInch, width } = page
  const resolution = String(Number(unitsPerInch.toFixed(2)))
  const regions = paragraphsOf(page)
  let lines = 0
  let words = 0
  const order = regions.map((_, i) => x('RegionRefIndexed', { index: String(i), regionRef: `region_${i + 1}` }))
  return x(
    'Page',
    {
      imageFilename: imageNameOf(page, options),
      imageWidth: String(width),
      imageHeight: String(height),
      imageXResolution: resolution,
      imageYResolution: resolution,
      imageResolutionUnit: 'PPI',
      ...(degrees === 0 ? {} : { orientation: shortAngle(degrees > 180 ? degrees - 360 : degrees) }),
      primaryLanguage: LANGUAGES[readings[0]?.source ?? 'vie'],
    },
    ...(order.length === 0 ? [] : [x('ReadingOrder', {}, x('OrderedGroup', { id: 'order' }, ...order))]),
    ...regions.map((region, i) => regionElement(region, `region_${i + 1}`)),
    ...rules.map((rule, i) => x('SeparatorRegion', { id: `rule_${i + 1}` }, coords(rule))),
  )

  function regionElement({ box, lines: own }: PageParagraph, id: string): Element {
    const text = own.map(textOfLine).join('\n')
    return x('TextRegion', { id, type: 'paragraph' }, coords(box), ...own.map(lineElement), equiv({ text }))
  }

  function lineElement(line: PageLine): Element {
    const language = line.source === undefined ? {} : { primaryLanguage: LANGUAGES[line.source] }
    return x(
      'TextLine',
      { id: `line_${++lines}`, ...language },
      coords(line.box),
      ...line.words.map(wordElement),
      equiv({ text: textOfLine(line) }),
    )
  }

  function wordElement(word: PageWord): Element {
    const { alternatives = [], bold, box, italic, size } = word
    const others = options.alternatives === false ? [] : alternatives
    const style = {
      ...(size === undefined ? {} : { fontSize: String(pointsOf(size, unitsPerInch)) }),
      ...(bold === true ? { bold: 'true' } : {}),
      ...(italic === true ? { italic: 'true' } : {}),
    }
    return x(
      'Word',
      { id: `word_${++words}` },
      coords(box),
      ...(others.length === 0 ? [equiv(word)] : [word, ...others].map((own, i) => equiv(own, i))),
      ...(Object.keys(style).length === 0 ? [] : [x('TextStyle', style)]),
    )
  }
}

const coords = (box: Box): Element => x('Coords', { points: pagePoints(box) })

function equiv({ confidence, text }: WordAlternative, index?: number): Element {
  const attributes = {
    ...(index === undefined ? {} : { index: String(index) }),
    ...(confidence === undefined ? {} : { conf: shortShare(confidence) }),
  }
  return x('TextEquiv', attributes, x('Unicode', {}, text))
}
