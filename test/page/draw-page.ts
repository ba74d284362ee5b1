import { boxAround, type Page, type PageLine, type PageWord } from '../../src/page/index.ts'

/** Text at a place: its left edge and its baseline. */
export interface Drawn {
  readonly x: number
  readonly y: number
  readonly text: string
  /** Size of the type; 10 if not given. */
  readonly size?: number
  readonly opens?: boolean
  /** Whether the size of the type is known of the words. */
  readonly sized?: boolean
  readonly bold?: boolean
  readonly source?: 'eng' | 'vie' | 'text'
}

/**
 * Draws a line: each letter is half an em wide, and so is a blank. A raised stretch is set in ⟨⟩.
 *
 * @param line what is drawn, and where
 */
export function drawLine({ bold, opens, size = 10, sized = false, source, text, x, y }: Drawn): PageLine {
  let at = x
  const words = text.split(' ').map((printed): PageWord => {
    const letters = printed.replace(/[⟨⟩]/g, '')
    const raised = printed.indexOf('⟨')
    const left = at
    at += (letters.length + 1) * size * 0.5
    return {
      text: letters,
      box: { left, top: y - size * 0.7, right: at - size * 0.5, bottom: y + size * 0.2 },
      ...(sized && { size }),
      ...(bold !== undefined && { bold }),
      ...(raised >= 0 && { raised: { start: raised, end: printed.indexOf('⟩') - 1 } }),
    }
  })
  return {
    words,
    box: boxAround(words.map(({ box }) => box)),
    ...(opens && { opens }),
    ...(source !== undefined && { source }),
  }
}

/**
 * Draws a page of 600 × 800 units.
 *
 * @param lines its lines, in the order in which the reader has them
 * @param page what is otherwise
 */
export function drawPage(
  lines: readonly Drawn[],
  { number = 1, rules = [], source = 'text' }: Partial<Page> & { readonly source?: 'eng' | 'vie' | 'text' } = {},
): Page {
  return {
    number,
    width: 600,
    height: 800,
    unitsPerInch: 72,
    readings: [{ source, lines: lines.map(drawLine) }],
    rules,
  }
}

/** Lines of running text of 80 letters, from margin to margin (100 to 500), 14 units apart. */
export function drawText(y: number, count: number, x = 100): Drawn[] {
  return Array.from({ length: count }, (_, i) => ({
    x,
    y: y + i * 14,
    text: `${'abcdefg '.repeat(9)}l${`${i}`.padStart(2, '0')}defg`,
  }))
}
