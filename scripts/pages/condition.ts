import { fileURLToPath } from 'node:url'
import type { Degradation } from './degrade.ts'
import type { View } from './paint.ts'
import type { Random } from './random.ts'
import type { Reader, ReadingLanguage } from './read.ts'
import { A4, CENTIMETRE, type Sheet } from './sheet.ts'

/** How one training page is printed, scanned and read. */
export interface Condition {
  readonly sheet: Sheet
  readonly view: View
  readonly degradation: Degradation
  /** JPEG quality of the archive, or null. */
  readonly jpeg: number | null
  readonly reader: Reader
  readonly segmentation: number
}

const cached = (name: string) => fileURLToPath(new URL(`../../.cache/${name}`, import.meta.url))

const TESSDATA_4 = cached('tessdata-4.0.0')
const TESSDATA_BEST = cached('tessdata-best_int')

/**
 * The models that archives were read with, and how often. Scans of provincial offices show the confusions of the English
 * 4.0.0 model (Đ read as P or B, ư as w) far more than those of the later, smaller one. Of the Vietnamese models the
 * integer one is what `phuchoi/ocr` reads with.
 */
const READERS: Readonly<Record<ReadingLanguage, readonly (readonly [Reader, number])[]>> = {
  eng: [
    [{ name: 'fast', language: 'eng', folder: null, engine: 1 }, 24],
    [{ name: '4.0.0', language: 'eng', folder: TESSDATA_4, engine: 1 }, 46],
    [{ name: 'best_int', language: 'eng', folder: TESSDATA_BEST, engine: 1 }, 27],
    [{ name: '4.0.0-legacy', language: 'eng', folder: TESSDATA_4, engine: 0 }, 3],
  ],
  vie: [
    [{ name: 'best_int', language: 'vie', folder: TESSDATA_BEST, engine: 1 }, 50],
    [{ name: '4.0.0', language: 'vie', folder: TESSDATA_4, engine: 1 }, 25],
    [{ name: 'fast', language: 'vie', folder: null, engine: 1 }, 25],
  ],
}

/**
 * Draws a condition: mostly office scans of 200 to 300 dpi, with a tail of worse ones.
 *
 * @param random source of every choice
 * @param language what the page is read in
 * @returns the condition
 */
export const drawCondition = (random: Random, language: ReadingLanguage): Condition => {
  const dpi = random.weighted([
    [300, 30],
    [250, 10],
    [200, 36],
    [150, 18],
    [120, 4],
    [100, 2],
  ] as const)
  // Optics and motion blur by a length on paper, not by pixels; coarse scans have at least their own sampling blur.
  const blur = Math.max(0.3, (dpi / 300) * random.between(0.4, random.chance(0.3) ? 2.4 : 1.5))
  const bilevel = random.chance(0.4)
  const noise = random.chance(0.14) ? random.between(10, 30) : random.between(1, 10)
  const quality = random.chance(0.2) && !bilevel ? random.int(25, 85) : null
  return {
    sheet: {
      ...A4,
      bodySize: random.pick([13, 13.5, 14, 14]),
      headerSize: random.pick([12, 13, 13]),
      lineSpacing: random.between(1.15, 1.45),
      paragraphGap: random.pick([0, 3, 6, 6]),
      marginRight: random.between(1.5, 2) * CENTIMETRE,
      firstPage: random.chance(0.2) ? 1 : random.int(2, 40),
    },
    view: {
      dpi,
      skew: random.chance(0.6) ? random.between(-0.4, 0.4) : random.chance(0.6) ? 0 : random.between(-1.5, 1.5),
    },
    degradation: {
      blur,
      noise,
      specks: random.chance(0.25) ? random.between(0, 0.0015) : 0,
      shade: random.chance(0.4) ? random.between(0, bilevel ? 0.15 : 0.35) : 0,
      ink: random.int(0, 70),
      paper: random.int(225, 255),
      grow:
        dpi >= 250
          ? random.weighted([
              [0, 80],
              [1, 14],
              [-1, 6],
            ] as const)
          : 0,
      threshold: bilevel ? random.int(105, 185) : null,
    },
    jpeg: quality,
    reader: random.weighted(READERS[language]),
    segmentation: random.chance(0.8) ? 3 : 6,
  }
}

/**
 * Writes a condition down for the table of pairs.
 *
 * @param condition the condition
 * @returns `key=value` fields, separated by blanks
 */
export const describeCondition = ({ view, degradation: d, jpeg, reader, segmentation }: Condition): string =>
  [
    `dpi=${view.dpi}`,
    `model=${reader.name}`,
    `psm=${segmentation}`,
    `skew=${view.skew.toFixed(2)}`,
    `blur=${d.blur.toFixed(2)}`,
    `noise=${d.noise.toFixed(0)}`,
    `specks=${d.specks.toFixed(5)}`,
    `grow=${d.grow}`,
    `threshold=${d.threshold ?? 'none'}`,
    `jpeg=${jpeg ?? 'none'}`,
  ].join(' ')
