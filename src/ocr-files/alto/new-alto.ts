import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { PageLine, PageWord, Source } from '../../page/index.ts'
import { indented } from '../indent.ts'
import { imageNameOf, type NewOcrFileOptions } from '../new-file.ts'
import { pointsOf } from '../page-scale.ts'
import { type PageParagraph, paragraphsOf } from '../paragraphs.ts'
import { SOFTWARE, shortShare } from '../write-options.ts'
import { shortAngle, type WrittenPage } from '../written-page.ts'
import { altoBoxAttributes, altoSpaceAttributes } from './alto-boxes.ts'
import { altoProcessing } from './alto-note.ts'

const NAMESPACE = 'http://www.loc.gov/standards/alto/ns-v4#'
const LANGUAGES: Readonly<Record<Source, string>> = { eng: 'en', vie: 'vi', text: 'vi' }

/** Writes pages as ALTO 4. */
export function newAlto(pages: readonly WrittenPage[], options: NewOcrFileOptions): string {
  const styles = new Map<string, Element>()
  const written = pages.map((page) => pageElement(page, options, styles))
  const images = pages.slice(0, 1).map((page) => x('fileName', {}, imageNameOf(page, options)))
  const alto = x(
    'alto',
    {
      xmlns: NAMESPACE,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${NAMESPACE} http://www.loc.gov/standards/alto/v4/alto-4-4.xsd`,
      SCHEMAVERSION: '4.4',
    },
    x(
      'Description',
      {},
      x('MeasurementUnit', {}, 'pixel'),
      x('sourceImageInformation', {}, ...images),
      altoProcessing('', `${SOFTWARE}_1`, options),
    ),
    ...(styles.size === 0 ? [] : [x('Styles', {}, ...styles.values())]),
    x('Layout', {}, ...written),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(
    indented(alto, () => false),
    { closeEmptyElements: true, tightClose: true },
  )}\n`
}

function pageElement(page: WrittenPage, options: NewOcrFileOptions, styles: Map<string, Element>): Element {
  const { degrees, height, number, readings, rules, unitsPerInch, width } = page
  const rotation = degrees === 0 ? {} : { ROTATION: shortAngle(degrees) }
  const size = { WIDTH: String(width), HEIGHT: String(height) }
  const id = `page_${number}`
  const source = readings[0]?.source ?? 'vie'
  let lines = 0
  let words = 0
  const space = x(
    'PrintSpace',
    { HPOS: '0', VPOS: '0', ...size },
    ...paragraphsOf(page).map((paragraph, i) => blockElement(paragraph, `block_${number}_${i + 1}`)),
    ...rules.map((rule, i) => x('GraphicalElement', { ID: `rule_${number}_${i + 1}`, ...altoBoxAttributes(rule) })),
  )
  return x('Page', { ID: id, PHYSICAL_IMG_NR: String(number), ...size }, space)

  function blockElement({ box, lines: own }: PageParagraph, blockId: string): Element {
    const attributes = { ID: blockId, ...altoBoxAttributes(box), ...rotation, LANG: LANGUAGES[source] }
    return x('TextBlock', attributes, ...own.map(lineElement))
  }

  function lineElement({ box, source: reader, words: own }: PageLine): Element {
    const lang = reader === undefined ? {} : { LANG: LANGUAGES[reader] }
    const strings = own.flatMap((word, i) => {
      const before = own[i - 1]
      const space = before === undefined ? [] : [x('SP', altoSpaceAttributes(before.box, word.box))]
      return [...space, stringElement(word)]
    })
    return x('TextLine', { ID: `line_${number}_${++lines}`, ...altoBoxAttributes(box), ...lang }, ...strings)
  }

  function stringElement(word: PageWord): Element {
    const { alternatives = [], box, confidence, text } = word
    const style = styleOf(word)
    const attributes = {
      ID: `string_${number}_${++words}`,
      ...altoBoxAttributes(box),
      ...style,
      ...(confidence === undefined ? {} : { WC: shortShare(confidence) }),
      CONTENT: text,
    }
    const others = options.alternatives === false ? [] : alternatives
    return x('String', attributes, ...others.map((other) => x('ALTERNATIVE', {}, other.text)))
  }

  /** How a word is set, as attributes: a style that others have too, which has a size of type always, or else its own. */
  function styleOf({ bold, italic, size: type }: PageWord): Record<string, string> {
    const names = [...(bold === true ? ['bold'] : []), ...(italic === true ? ['italics'] : [])].join(' ')
    if (type === undefined) return names === '' ? {} : { STYLE: names }
    const attributes = {
      FONTSIZE: String(pointsOf(type, unitsPerInch)),
      ...(names === '' ? {} : { FONTSTYLE: names }),
    }
    const key = Object.values(attributes).join(' ')
    const id = styles.get(key)?.attributes.ID ?? `style_${styles.size + 1}`
    if (!styles.has(key)) styles.set(key, x('TextStyle', { ID: id, ...attributes }))
    return { STYLEREFS: id }
  }
}
