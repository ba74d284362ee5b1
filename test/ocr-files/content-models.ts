import type { Element } from 'xast'
import type { OcrFileFormat } from '../../src/ocr-files/index.ts'

/** What the standard says of an element, as far as this package writes it. */
interface ContentModel {
  readonly required?: readonly string[]
  readonly optional?: readonly string[]
  /** A regular expression over the names of the children, a blank behind each. */
  readonly children?: string
}

type Schema = Readonly<Record<string, ContentModel>>

const ROOT = ['xmlns', 'xmlns:xsi', 'xsi:schemaLocation']
const BOX = ['HPOS', 'VPOS', 'WIDTH', 'HEIGHT']

/** ALTO 4.4, and what versions 2 and 3 want beyond it. */
const ALTO: Schema = {
  alto: { optional: [...ROOT, 'SCHEMAVERSION'], children: '(Description )?(Styles )?Layout ' },
  Description: { children: 'MeasurementUnit (sourceImageInformation )?(Processing )*' },
  MeasurementUnit: {},
  sourceImageInformation: { children: '(fileName )?' },
  fileName: {},
  Processing: {
    required: ['ID'],
    children: '(processingCategory )?(processingDateTime )?(processingStepDescription )*(processingSoftware )?',
  },
  processingCategory: {},
  processingDateTime: {},
  processingStepDescription: {},
  processingSoftware: { children: '(softwareName )?(softwareVersion )?' },
  softwareName: {},
  softwareVersion: {},
  Styles: { children: '(TextStyle )*' },
  TextStyle: { required: ['ID', 'FONTSIZE'], optional: ['FONTSTYLE'] },
  Layout: { children: '(Page )+' },
  Page: { required: ['ID', 'PHYSICAL_IMG_NR'], optional: ['WIDTH', 'HEIGHT'], children: 'PrintSpace ' },
  PrintSpace: { required: BOX, children: '(TextBlock |GraphicalElement )*' },
  TextBlock: { required: ['ID', ...BOX], optional: ['ROTATION', 'LANG'], children: '(TextLine )*' },
  TextLine: { required: BOX, optional: ['ID', 'LANG'], children: 'String (SP String )*' },
  String: {
    required: ['CONTENT', ...BOX],
    optional: ['ID', 'STYLEREFS', 'STYLE', 'WC'],
    children: '(ALTERNATIVE )*',
  },
  SP: { required: ['HPOS', 'VPOS', 'WIDTH'] },
  ALTERNATIVE: { optional: ['PURPOSE'] },
  GraphicalElement: { required: ['ID', ...BOX] },
}

/** PAGE of 2019-07-15. */
const PAGE: Schema = {
  PcGts: { optional: ROOT, children: 'Metadata Page ' },
  Metadata: { children: 'Creator Created LastChange (Comments )?(MetadataItem )*' },
  Creator: {},
  Created: {},
  LastChange: {},
  Comments: {},
  MetadataItem: { required: ['value'], optional: ['type', 'name', 'date'] },
  Page: {
    required: ['imageFilename', 'imageWidth', 'imageHeight'],
    optional: ['imageXResolution', 'imageYResolution', 'imageResolutionUnit', 'orientation', 'primaryLanguage'],
    children: '(ReadingOrder )?(TextRegion |SeparatorRegion )*',
  },
  ReadingOrder: { children: 'OrderedGroup ' },
  OrderedGroup: { required: ['id'], children: '(RegionRefIndexed )+' },
  RegionRefIndexed: { required: ['index', 'regionRef'] },
  TextRegion: {
    required: ['id'],
    optional: ['type'],
    children: 'Coords (TextLine )*(TextEquiv )*',
  },
  TextLine: {
    required: ['id'],
    optional: ['primaryLanguage'],
    children: 'Coords (Word )*(TextEquiv )*',
  },
  Word: { required: ['id'], children: 'Coords (TextEquiv )*(TextStyle )?' },
  TextEquiv: { optional: ['index', 'conf'], children: 'Unicode ' },
  Unicode: {},
  TextStyle: { optional: ['fontSize', 'bold', 'italic'] },
  Coords: { required: ['points'] },
  SeparatorRegion: { required: ['id'], children: 'Coords ' },
}

const CLASSED = ['class', 'id', 'title']

/** XHTML 1.0 Transitional with the classes of hOCR 1.2. */
const HOCR: Schema = {
  html: { optional: ['xmlns', 'xml:lang', 'lang'], children: 'head body ' },
  head: { children: '(meta )*title (meta )*' },
  title: {},
  meta: { required: ['content'], optional: ['name', 'http-equiv'] },
  body: { children: '(div )*' },
  div: { optional: [...CLASSED, 'lang'], children: '(div |p )*' },
  p: { optional: CLASSED, children: '(span )*' },
  span: { optional: [...CLASSED, 'lang'], children: '(span |strong |em |sup |ins |del )*' },
  strong: { children: '(em |span |sup )*' },
  em: { children: '(span |sup )*' },
  ins: { optional: ['class', 'title'], children: '(sup )?' },
  del: { optional: ['class', 'title'] },
  sup: {},
}

export const SCHEMAS: Readonly<Record<Exclude<OcrFileFormat, 'tsv'>, Schema>> = { alto: ALTO, page: PAGE, hocr: HOCR }

/** Attributes by which an element is named, once in a file. */
const NAMES = ['ID', 'id']
const NAME = /^[\p{L}_][\p{L}\p{N}._-]*$/u

/** Values as the standards want them. */
const VALUES: Readonly<Record<string, RegExp>> = {
  FONTSTYLE: /^(?:bold|italics)(?: italics)?$/,
  STYLE: /^(?:bold|italics)(?: italics)?$/,
  WC: /^(?:0(?:\.\d+)?|1)$/,
  conf: /^(?:0(?:\.\d+)?|1)$/,
  index: /^\d+$/,
  points: /^(?:\d+,\d+ )+\d+,\d+$/,
  PHYSICAL_IMG_NR: /^[1-9]\d*$/,
  imageWidth: /^\d+$/,
  imageHeight: /^\d+$/,
  orientation: /^-?(?:1[0-7]|\d)?\d(?:\.\d+)?$|^180$/,
}

/**
 * Lists what in a file is not as its standard wants it: unknown elements and attributes, missing attributes, children in
 * another order, names that are none or stand twice.
 *
 * @param root its root element
 * @param schema what the standard says
 */
export function faultsIn(root: Element, schema: Schema): string[] {
  const names = new Set<string>()
  const faults: string[] = []
  const visit = (element: Element) => {
    const { attributes, name } = element
    const model = schema[name]
    if (model === undefined) return faults.push(`${name} is unknown`)
    const { children = '', optional = [], required = [] } = model
    const own = element.children.flatMap((child) => (child.type === 'element' ? [child] : []))
    const order = own.map((child) => `${child.name} `).join('')
    if (!new RegExp(`^(?:${children})$`).test(order)) faults.push(`${name} has ${order}`)
    for (const wanted of required) if (attributes[wanted] === undefined) faults.push(`${name} has no ${wanted}`)
    for (const [attribute, value] of Object.entries(attributes)) {
      if (![...required, ...optional].includes(attribute)) faults.push(`${name} has ${attribute}`)
      if (VALUES[attribute]?.test(value ?? '') === false) faults.push(`${name} has ${attribute}="${value}"`)
      if (!NAMES.includes(attribute)) continue
      if (!NAME.test(value ?? '') || names.has(value ?? '')) faults.push(`${name} is called ${value}`)
      names.add(value ?? '')
    }
    own.forEach(visit)
    return faults
  }
  visit(root)
  return faults
}
