import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { PageLine, PageWord, Source } from '../../page/index.ts'
import { indented } from '../indent.ts'
import { imageNameOf, type NewOcrFileOptions } from '../new-file.ts'
import { pointsOf } from '../page-scale.ts'
import { type PageParagraph, paragraphsOf } from '../paragraphs.ts'
import { softwareOf } from '../write-options.ts'
import { shortAngle, type WrittenPage } from '../written-page.ts'
import { hocrBox, hocrMarkup, hocrPercent } from './hocr-markup.ts'

const PROLOGUE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
`
const CAPABILITIES = 'ocr_page ocr_par ocr_line ocrx_word ocr_separator ocrp_wconf ocrp_lang ocrp_fsize'

const LANGUAGES: Readonly<Record<Source, string>> = { eng: 'eng', vie: 'vie', text: 'vie' }

/** Writes pages as hOCR. */
export function newHocr(pages: readonly WrittenPage[], options: NewOcrFileOptions): string {
  const head = x(
    'head',
    {},
    x('title', {}),
    x('meta', { 'http-equiv': 'Content-Type', content: 'text/html; charset=utf-8' }),
    x('meta', { name: 'ocr-system', content: softwareOf(options) }),
    x('meta', { name: 'ocr-capabilities', content: CAPABILITIES }),
  )
  const body = x('body', {}, ...pages.map((page) => pageElement(page, options)))
  const html = x('html', { xmlns: 'http://www.w3.org/1999/xhtml', 'xml:lang': 'vi', lang: 'vi' }, head, body)
  const isWord = ({ attributes }: Element) => attributes.class === 'ocrx_word'
  return `${PROLOGUE}${toXml(indented(html, isWord))}\n`
}

function pageElement(page: WrittenPage, options: NewOcrFileOptions): Element {
  const { degrees, height, number, readings, rules, unitsPerInch, width } = page
  const image = imageNameOf(page, options).replaceAll('"', '')
  const resolution = Math.round(unitsPerInch)
  const title = `image "${image}"; bbox 0 0 ${width} ${height}; ppageno ${number - 1}; scan_res ${resolution} ${resolution}`
  const separators = rules.map((rule, i) =>
    x('div', { class: 'ocr_separator', id: `rule_${number}_${i + 1}`, title: `bbox ${hocrBox(rule)}` }),
  )
  const source = readings[0]?.source ?? 'vie'
  let lines = 0
  let words = 0
  const paragraphs = paragraphsOf(page).map((paragraph, i) => paragraphElement(paragraph, `par_${number}_${i + 1}`))
  return x(
    'div',
    { class: 'ocr_page', id: `page_${number}`, title, lang: LANGUAGES[source] },
    ...separators,
    ...paragraphs,
  )

  function paragraphElement({ box, lines: own }: PageParagraph, id: string): Element {
    return x('p', { class: 'ocr_par', id, title: `bbox ${hocrBox(box)}` }, ...own.map(lineElement))
  }

  function lineElement({ box, source: reader, words: own }: PageLine): Element {
    const id = `line_${number}_${++lines}`
    const lang = reader === undefined ? {} : { lang: LANGUAGES[reader] }
    const angle = degrees === 0 ? '' : `; textangle ${shortAngle(degrees)}`
    const title = `bbox ${hocrBox(box)}${angle}`
    return x('span', { class: 'ocr_line', id, title, ...lang }, ...own.map(wordElement))
  }

  function wordElement(word: PageWord): Element {
    const { bold, box, confidence, italic, size } = word
    const title = [
      `bbox ${hocrBox(box)}`,
      ...(confidence === undefined ? [] : [`x_wconf ${hocrPercent(confidence)}`]),
      ...(size === undefined ? [] : [`x_fsize ${pointsOf(size, unitsPerInch)}`]),
    ].join('; ')
    const content = hocrMarkup(word, options.alternatives ?? true)
    const slanted = italic === true ? [x('em', {}, ...content)] : content
    const inner = bold === true ? [x('strong', {}, ...slanted)] : slanted
    return x('span', { class: 'ocrx_word', id: `word_${number}_${++words}`, title }, ...inner)
  }
}
