import type { Element } from 'xast'
import { type Box, lettersOf, spreadWords, type WordAlternative, wordsOf } from '../../page/index.ts'
import type { FileWord } from '../assemble-pages.ts'
import { type LetterChoice, letterChoices, spelledOtherwise } from '../letter-choices.ts'
import { attribute, localName, textIn } from '../markup.ts'
import { boxOf, type HocrProperties, hocrProperties, letterBoxesOf, numbersOf } from './hocr-title.ts'

/** What has been found in the element of a word. */
interface Content {
  text: string
  bold: boolean
  italic: boolean
  /** Offset in the text of the first and behind the last raised letter. */
  raised: { start: number; end: number } | null
  readonly alternatives: WordAlternative[]
  /** What the engine thought of for each letter. */
  readonly letters: (readonly LetterChoice[])[]
  /** Where each letter stands, where it has its element. */
  readonly boxes: (Box | undefined)[]
}

const empty = (): Content => ({
  text: '',
  bold: false,
  italic: false,
  raised: null,
  alternatives: [],
  letters: [],
  boxes: [],
})

const BOLD: ReadonlySet<string> = new Set(['b', 'strong'])
const ITALIC: ReadonlySet<string> = new Set(['i', 'em'])

/**
 * Reads a word of hOCR.
 *
 * @param element with the class `ocrx_word`
 * @returns mostly one word; none for an empty element, several if there are blanks in it
 */
export function hocrWord(element: Element): Omit<FileWord<unknown>, 'place'>[] {
  const content = empty()
  addContent(element, content)
  const properties = hocrProperties(element)
  const box = boxOf(properties)
  const lead = content.text.length - content.text.trimStart().length
  const texts = wordsOf(content.text)
  const alternatives = [...content.alternatives, ...spelledOtherwise(texts[0] ?? '', content.letters)]
  const letters = content.boxes.length > 0 ? content.boxes : letterBoxesOf(properties)
  const boxes = box === undefined ? [] : texts.length === 1 ? [box] : spreadWords(texts, box)
  const font = properties.get('x_font')?.join(' ') ?? ''
  const common = {
    ...confidenceOf(properties),
    ...pointsOf(properties),
    ...(content.bold || /bold/i.test(font) ? { bold: true } : {}),
    ...(content.italic || /italic|oblique/i.test(font) ? { italic: true } : {}),
  }
  return texts.map((text, i) => ({
    text,
    ...common,
    ...(boxes[i] === undefined ? {} : { box: boxes[i] }),
    ...(texts.length === 1 && alternatives.length > 0 ? { alternatives } : {}),
    ...(texts.length === 1 && content.raised !== null
      ? { raised: { start: content.raised.start - lead, end: content.raised.end - lead } }
      : {}),
    ...(texts.length === 1 ? lettersOf(text, letters) : {}),
  }))
}

/** The share of 1 that `x_wconf` or the mean of `x_confs` gives; some engines write shares, the standard has percents. */
function confidenceOf(properties: HocrProperties): { confidence?: number } {
  const [word] = numbersOf(properties, 'x_wconf')
  if (word !== undefined) return { confidence: share(word) }
  const letters = numbersOf(properties, 'x_confs')
  if (letters.length === 0) return {}
  const mean = letters.reduce((sum, value) => sum + value, 0) / letters.length
  return { confidence: letters.every((value) => value <= 1) ? share(mean * 100) : share(mean) }
}

const share = (percent: number): number => Math.min(1, Math.max(0, percent / 100))

function pointsOf(properties: HocrProperties): { points?: number } {
  const [points] = numbersOf(properties, 'x_fsize')
  return points === undefined || points <= 0 ? {} : { points }
}

function addContent(element: Element, content: Content): void {
  // Where each letter has its element, the blanks between them are only the layout of the file.
  const spelled = element.children.some((child) => child.type === 'element' && isLetter(child))
  for (const child of element.children) {
    if (child.type === 'text' || child.type === 'cdata') {
      if (!spelled || child.value.trim() !== '') content.text += child.value
    } else if (child.type === 'element') addElement(child, content)
  }
}

function addElement(element: Element, content: Content): void {
  const name = localName(element)
  const classes = wordsOf(attribute(element, 'class') ?? '')
  if (classes.includes('alternatives')) {
    addAlternatives(element, content)
    return
  }
  if (name === 'del') {
    addAlternative(element, content)
    return
  }
  if (classes.includes('ocrx_cinfo') && !isLetter(element)) {
    const choices = letterChoices(element)
    if (choices.length > 0) content.letters.push(choices)
    return
  }
  if (classes.includes('ocr_symbol')) return
  if (isLetter(element)) content.boxes.push(letterBoxesOf(hocrProperties(element))[0])
  const start = content.text.length
  addContent(element, content)
  if (BOLD.has(name)) content.bold = true
  if (ITALIC.has(name)) content.italic = true
  const end = content.text.length
  if (name === 'sup' && end > start) content.raised = { start: content.raised?.start ?? start, end }
}

/** Whether an element holds one letter that is printed there. */
function isLetter(element: Element): boolean {
  if (!wordsOf(attribute(element, 'class') ?? '').includes('ocrx_cinfo')) return false
  const properties = hocrProperties(element)
  return properties.has('x_bboxes') || properties.has('x_conf')
}

/** The first of the alternatives is the word, the others stand behind it. */
function addAlternatives({ children }: Element, content: Content): void {
  let chosen = false
  for (const child of children) {
    if (child.type !== 'element') continue
    if (localName(child) === 'ins' && !chosen) {
      addContent(child, content)
      chosen = true
    } else addAlternative(child, content)
  }
}

function addAlternative(element: Element, content: Content): void {
  const inner = empty()
  addContent(element, inner)
  const text = wordsOf(inner.text === '' ? textIn(element) : inner.text).join(' ')
  if (text === '') return
  const [cost] = numbersOf(hocrProperties(element), 'nlp')
  content.alternatives.push(cost === undefined ? { text } : { text, confidence: Math.min(1, Math.exp(-cost)) })
}
