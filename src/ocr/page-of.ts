import type { Bbox, Line, Word } from 'tesseract.js'
import { type Box, lettersOf, type Page, type PageLine, type PageWord, type Source } from '../page/index.ts'
import type { EngineOutput } from './engine.ts'
import { letterChoices, type WordChoices } from './letter-choices.ts'
import { raisedRun } from './raised-run.ts'
import { typeSize } from './type-size.ts'
import { wordAlternatives } from './word-alternatives.ts'

/** What the engine's output does not say of a page. */
export interface PageFrame extends Pick<Page, 'number' | 'width' | 'height' | 'unitsPerInch'> {
  readonly source: Source
}

/**
 * Turns what the engine gives into a page.
 *
 * @param output of the engine
 * @param frame number, size and resolution of the page
 */
export function pageOf({ blocks, hocr }: EngineOutput, { source, ...frame }: PageFrame): Page {
  const choices = letterChoices(hocr)
  const lines = blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines.map((line, i) => pageLine(line, i === 0, choices)))
    .filter(({ words }) => words.length > 0)
  return { ...frame, readings: lines.length === 0 ? [] : [{ source, lines }], rules: [] }
}

function pageLine(line: Line, opens: boolean, choices: ReadonlyMap<string, WordChoices>): PageLine {
  const size = typeSize(line)
  const words = line.words
    .filter(({ text }) => text.trim() !== '')
    .map((word) => pageWord(word, line, size, choices.get(Object.values(word.bbox).join(' ')) ?? []))
  return { words, box: boxOf(line.bbox), opens }
}

function pageWord(word: Word, line: Line, size: number | undefined, choices: WordChoices): PageWord {
  const text = word.text.trim()
  const alternatives = wordAlternatives(text, word.confidence, choices)
  const boxes = word.symbols.map(({ bbox }) => boxOf(bbox))
  const raised = size === undefined ? undefined : raisedRun(word, line, size)
  return {
    text,
    box: boxOf(word.bbox),
    confidence: Math.max(0, Math.min(1, word.confidence / 100)),
    ...(alternatives.length === 0 ? {} : { alternatives }),
    ...(size === undefined ? {} : { size }),
    ...(raised === undefined ? {} : { raised }),
    ...lettersOf(text, boxes),
  }
}

const boxOf = ({ x0, y0, x1, y1 }: Bbox): Box => ({ left: x0, top: y0, right: x1, bottom: y1 })
