import type { Page } from '../pages/layout.ts'
import type { Random } from '../pages/random.ts'
import type { Rule } from '../pages/rows.ts'

/** How often a page has rows between rules, and how often a line is underlined. */
const RULED = 0.45
const UNDERLINED = 0.03
/** How often rows have columns. */
const COLUMNS = 0.5

/**
 * Draws rules between some lines of a page, as tables have them, and below some words.
 *
 * @param page a page
 * @param random source of every choice
 */
export function withRules(page: Page, random: Random): Page {
  const rules: Rule[] = [...page.rules]
  const lines = page.lines.filter(({ words }) => words.length > 0)
  for (const { words } of lines) {
    if (!random.chance(UNDERLINED)) continue
    const [first, last] = [words[0]!, words.at(-1)!]
    const y = first.baseline + 0.13 * first.size
    rules.push({ x1: first.x, x2: last.x + last.width, y1: y, y2: y })
  }
  for (let at = 0; at < lines.length && random.chance(RULED); ) {
    at += random.int(0, 12)
    const rows = lines.slice(at, at + random.int(1, 14))
    if (rows.length === 0) break
    const left = Math.min(...rows.map(({ words }) => words[0]!.x)) - random.between(1, 6)
    const right = Math.max(...rows.map(({ words }) => words.at(-1)!.x + words.at(-1)!.width)) + random.between(1, 6)
    const below = random.between(0.26, 0.5)
    const { baseline, size } = rows[0]!.words[0]!
    const top = baseline - random.between(0.78, 1.1) * size
    rules.push({ x1: left, x2: right, y1: top, y2: top })
    let bottom = top
    for (const { words } of rows) {
      bottom = words[0]!.baseline + below * words[0]!.size
      rules.push({ x1: left, x2: right, y1: bottom, y2: bottom })
    }
    if (random.chance(COLUMNS)) {
      const own = rows.flatMap(({ words }) => words)
      const gaps = own.flatMap(({ x, size }) => (random.chance(0.1) ? [x - random.between(0.06, 0.2) * size] : []))
      for (const x of [left, right, ...gaps]) {
        // Where a word stands in another row there is no column.
        if (own.some((word) => word.x < x && x < word.x + word.width)) continue
        rules.push({ x1: x, x2: x, y1: top, y2: bottom })
      }
    }
    at += rows.length
  }
  return { ...page, rules }
}
