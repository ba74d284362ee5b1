import { wordPicture } from '../../src/recogniser/word-picture.ts'
import type { PlacedWord } from '../pages/break.ts'
import { composePage } from '../pages/compose.ts'
import { type Condition, drawCondition } from '../pages/condition.ts'
import type { Corpus } from '../pages/corpus.ts'
import { degrade } from '../pages/degrade.ts'
import { throughJpeg } from '../pages/jpeg.ts'
import { layoutPages, type Page } from '../pages/layout.ts'
import { parseMarkup } from '../pages/markup.ts'
import { measureIn, paintPage, type View } from '../pages/paint.ts'
import { createRandom, type Random } from '../pages/random.ts'
import type { Sheet } from '../pages/sheet.ts'
import { FONTS } from './fonts.ts'
import { withRareSigns } from './rare-signs.ts'
import { withRules } from './ruled.ts'

/** A picture of words, and what is printed there. */
export interface WordSample {
  readonly text: string
  readonly width: number
  /** Ink from 0 to 255, row by row. */
  readonly ink: Uint8Array
}

/** How often words are cut out with the next one, and how often in part. */
const JOINED = 0.1
const PART = 0.08
/** How far edges, base line and size are off as an engine has them, in ems and in parts: standard deviations. */
const EDGE = 0.03
const BASE = 0.025
const SIZE = 0.04
/** How often they are off so many times as far. */
const ASTRAY = 0.08
const FARTHER = 3
/** Type has so much paper beside a letter, in ems. */
const BEARING = 0.03
/** How often a scan is what archives mostly hold. */
const USUAL = 0.55
/** Letters that were printed a little larger: ink spreads. */
const LARGER = 1.02

/**
 * Makes the samples of a page: writes, prints and scans it, and cuts out its words as an engine would find them.
 *
 * @param seed seed of the run
 * @param index number of the page; together with the seed it fixes everything
 * @param corpus text to print
 * @param fonts types to set it in, and how often
 * @returns a sample for each word that has ink
 */
export async function wordSamples(
  seed: number,
  index: number,
  corpus: Corpus,
  fonts: typeof FONTS = FONTS,
): Promise<WordSample[]> {
  const random = createRandom(seed, index)
  const { degradation, jpeg, sheet, view } = scanCondition(random)
  const font = random.weighted(fonts)
  const measure = measureIn(font)
  const blocks = withRareSigns(parseMarkup(composePage(random, corpus)), random)
  const page = withRules(layoutPages(blocks, sheet, measure)[0] as Page, random)
  const scan = degrade(paintPage(page, sheet, view, font), degradation, random.int(0, 0x7fffffff))
  const image = { ...(jpeg === null ? scan : await throughJpeg(scan, jpeg)), dpi: view.dpi }
  const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
  const around = () => normal() * (random.chance(ASTRAY) ? FARTHER : 1)
  return page.lines.flatMap(({ words }) =>
    words.flatMap((word, i): WordSample[] => {
      const next = words[i + 1]
      const run = runOf(word, next, random, measure)
      const { em, x1, x2, base, slope } = placed(run, sheet, view)
      const size = em * LARGER * (1 + SIZE * around())
      const picture = wordPicture(image, {
        left: x1 + (EDGE * around() + BEARING) * em,
        right: x2 + (EDGE * around() - BEARING) * em,
        base: base + BASE * around() * em,
        slope,
        em: size,
      })
      if (picture === undefined) return []
      return [{ text: run.text, width: picture.width, ink: Uint8Array.from(picture.ink, (part) => 255 * part + 0.5) }]
    }),
  )
}

/** More than half of the scans are what archives mostly hold, the others coarse ones, most of them black and white. */
function scanCondition(random: Random): Condition {
  const condition = drawCondition(random, 'eng')
  if (random.chance(USUAL)) return condition
  const dpi = random.int(140, 220)
  return {
    ...condition,
    view: { ...condition.view, dpi },
    degradation: {
      blur: random.between(0.4, 1.1),
      noise: random.between(2, 16),
      specks: random.chance(0.5) ? random.between(0, 0.0003) : 0,
      shade: random.between(0, 0.12),
      ink: random.int(5, 45),
      paper: random.int(240, 265),
      grow: 0,
      threshold: random.chance(0.75) ? random.int(135, 180) : null,
    },
    jpeg: null,
  }
}

interface WordRun {
  readonly text: string
  readonly x: number
  readonly width: number
  readonly baseline: number
  readonly size: number
}

/** A word, or it and the next one, or a part of it. */
function runOf(
  word: PlacedWord,
  next: PlacedWord | undefined,
  random: Random,
  measure: ReturnType<typeof measureIn>,
): WordRun {
  const text = textOf(word)
  if (
    next !== undefined &&
    next.baseline === word.baseline &&
    next.x - word.x - word.width < word.size &&
    random.chance(JOINED)
  )
    return { ...word, text: `${text} ${textOf(next)}`, width: next.x + next.width - word.x }
  const [fragment, more] = word.fragments
  if (more !== undefined || fragment === undefined || text.length < 4 || !random.chance(PART)) return { ...word, text }
  const from = random.chance(0.5) ? 0 : random.int(1, text.length - 2)
  const to = from === 0 ? random.int(1, text.length - 1) : text.length
  const widthTo = (end: number) => measure(text.slice(0, end), fragment, fragment.size)
  return { ...word, text: text.slice(from, to), x: word.x + widthTo(from), width: widthTo(to) - widthTo(from) }
}

const textOf = ({ fragments }: PlacedWord) => fragments.map(({ text }) => text).join('')

/** Where a run stands in the painted picture. */
function placed({ baseline, size, width, x }: WordRun, sheet: Sheet, view: View) {
  const scale = view.dpi / 72
  const angle = (view.skew * Math.PI) / 180
  const at = (px: number) => {
    const [dx, dy] = [px - sheet.width / 2, baseline - sheet.height / 2]
    return {
      x: (dx * Math.cos(angle) - dy * Math.sin(angle) + sheet.width / 2) * scale,
      y: (dx * Math.sin(angle) + dy * Math.cos(angle) + sheet.height / 2) * scale,
    }
  }
  const [first, last] = [at(x), at(x + width)]
  const slope = Math.tan(angle)
  return { x1: first.x, x2: last.x, em: size * scale, slope, base: first.y - slope * first.x }
}
