import { spawnSync } from 'node:child_process'
import type { Box, Picture } from './paint.ts'

/** The languages that a page is read in, by the names that the engine gives them. */
export type ReadingLanguage = 'eng' | 'vie'

/** A model of the OCR engine. */
export interface Reader {
  readonly name: string
  readonly language: ReadingLanguage
  /** Folder of the model's file (eng.traineddata, vie.traineddata); null takes the one installed with the engine. */
  readonly folder: string | null
  /** 0 is the legacy engine, 1 the LSTM one. */
  readonly engine: 0 | 1
}

/** A word of the OCR text and its box. */
export interface ReadWord {
  readonly text: string
  readonly box: Box
}

/** A line of the OCR text. */
export interface ReadLine {
  readonly text: string
  readonly words: readonly ReadWord[]
  /** True when it opens a paragraph: the plain text has a blank line before it. */
  readonly opens: boolean
}

const portableGreyMap = (picture: Picture) =>
  Buffer.concat([Buffer.from(`P5\n${picture.width} ${picture.height}\n255\n`, 'latin1'), picture.pixels])

/**
 * Reads the engine's table of words.
 *
 * @param table output of `tesseract … tsv`
 * @returns its lines in the order of the plain text
 */
export const parseWordTable = (table: string): ReadLine[] => {
  const lines: { key: string; paragraph: string; words: ReadWord[] }[] = []
  for (const row of table.split('\n').slice(1)) {
    const [level, , block, paragraph, line, , left, top, width, height, , text = ''] = row.split('\t')
    if (level !== '5' || text.trim() === '') continue
    const key = `${block}.${paragraph}.${line}`
    if (lines.at(-1)?.key !== key) lines.push({ key, paragraph: `${block}.${paragraph}`, words: [] })
    const x1 = Number(left)
    const y1 = Number(top)
    lines.at(-1)?.words.push({ text: text.trim(), box: { x1, y1, x2: x1 + Number(width), y2: y1 + Number(height) } })
  }
  return lines.map((line, i) => ({
    text: line.words.map((w) => w.text).join(' '),
    words: line.words,
    opens: i === 0 || lines[i - 1]?.paragraph !== line.paragraph,
  }))
}

/**
 * Reads a picture with the native engine, on one thread.
 *
 * @param picture the page
 * @param reader the model
 * @param options resolution in dots an inch and page segmentation mode of the engine
 * @returns the engine's table of words
 * @throws Error when the engine is missing or fails
 */
export const readWordTable = (
  picture: Picture,
  reader: Reader,
  options: { dpi: number; segmentation: number },
): string => {
  const folder = reader.folder === null ? [] : ['--tessdata-dir', reader.folder]
  const result = spawnSync(
    'tesseract',
    [
      'stdin',
      'stdout',
      ...folder,
      '-l',
      reader.language,
      '--oem',
      String(reader.engine),
      '--psm',
      String(options.segmentation),
      '--dpi',
      String(options.dpi),
      '-c',
      'tessedit_create_tsv=1',
    ],
    { input: portableGreyMap(picture), env: { ...process.env, OMP_THREAD_LIMIT: '1' }, maxBuffer: 1 << 26 },
  )
  if (result.error) throw result.error
  if (result.status !== 0) throw new Error(`tesseract ended with ${result.status}: ${result.stderr.toString()}`)
  return result.stdout.toString('utf8')
}

/**
 * Reads a picture with the native engine, on one thread.
 *
 * @param picture the page
 * @param reader the model
 * @param options resolution in dots an inch and page segmentation mode of the engine
 * @returns the lines of text
 * @throws Error when the engine is missing or fails
 */
export const readPicture = (
  picture: Picture,
  reader: Reader,
  options: { dpi: number; segmentation: number },
): ReadLine[] => parseWordTable(readWordTable(picture, reader, options))
