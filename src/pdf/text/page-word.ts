import { type Box, boxAround, type PageWord, type Run } from '../../page/index.ts'
import type { Fragment } from './fragments.ts'
import type { RowWord } from './row-words.ts'
import { ASCENT, DESCENT } from './rows.ts'

/** Raised type is at most this large and stands at least this high, both in units of the type beside it. */
const SMALL = 0.85
const HIGH = 0.12

const boxOf = ({ left, right, start, end, size }: Fragment): Box => ({
  left,
  right,
  top: Math.min(start, end) - ASCENT * size,
  bottom: Math.max(start, end) + DESCENT * size,
})

/** In an OCR layer sizes say nothing: each word is stretched over its picture. */
const isRaised = (fragment: Fragment, beside: Fragment): boolean =>
  !fragment.hidden && fragment.size <= SMALL * beside.size && beside.start - fragment.start >= HIGH * beside.size

/** The size that most of a line is set in. */
function usualSize(fragments: readonly Fragment[]): number {
  const letters = fragments.reduce((sum, { text }) => sum + text.length, 0)
  let seen = 0
  for (const { size, text } of fragments.toSorted((a, b) => a.size - b.size)) {
    seen += text.length
    if (seen * 2 >= letters) return size
  }
  return 0
}

/** For each fragment of a line the nearest one in the line's own size: the baseline may climb, so it must be near. */
function besides(fragments: readonly Fragment[]): Fragment[] {
  const least = 0.9 * usualSize(fragments)
  const before: (Fragment | undefined)[] = []
  let own: Fragment | undefined
  for (const fragment of fragments) {
    if (fragment.size >= least) own = fragment
    before.push(own)
  }
  const beside: Fragment[] = []
  for (let i = fragments.length - 1; i >= 0; i--) {
    const fragment = fragments[i] as Fragment
    if (fragment.size >= least) own = fragment
    const last = before[i]
    const isBehindNearer =
      own !== undefined && last !== undefined && own.left - fragment.right < fragment.left - last.right
    beside[i] = (isBehindNearer ? own : (last ?? own)) ?? fragment
  }
  return beside
}

interface Part {
  readonly fragment: Fragment
  readonly raised: boolean
}

/** A raised mark before a word is a word of its own: "¹Nghị định" opens a footnote. */
function withoutLeadingMark(parts: readonly Part[]): Part[][] {
  const body = parts.findIndex(({ raised }) => !raised)
  return body > 0 ? [parts.slice(0, body), parts.slice(body)] : [[...parts]]
}

function raisedRun(parts: readonly Part[]): Run | undefined {
  const from = parts.findIndex(({ raised }) => raised)
  if (from < 0) return undefined
  const length = (some: readonly Part[]): number => some.reduce((sum, { fragment }) => sum + fragment.text.length, 0)
  const behind = parts.findIndex(({ raised }, i) => i > from && !raised)
  const start = length(parts.slice(0, from))
  return { start, end: start + length(parts.slice(from, behind < 0 ? parts.length : behind)) }
}

function toPageWord(parts: readonly Part[]): PageWord {
  const fragments = parts.map(({ fragment }) => fragment)
  const body = parts.filter(({ raised }) => !raised).map(({ fragment }) => fragment)
  const own = body.length > 0 ? body : fragments
  const raised = raisedRun(parts)
  return {
    text: fragments.map(({ text }) => text).join(''),
    box: boxAround(fragments.map(boxOf)),
    size: Math.round(Math.max(...own.map(({ size }) => size)) * 100) / 100,
    // The font of an OCR layer is not the one that is printed.
    ...(fragments.some(({ hidden }) => hidden)
      ? {}
      : { bold: own.every(({ bold }) => bold), italic: own.every(({ font }) => font.italic) }),
    ...(raised === undefined ? {} : { raised }),
  }
}

/**
 * The words of a line.
 *
 * @param words its words as fragments
 */
export function toPageWords(words: readonly RowWord[]): PageWord[] {
  const beside = besides(words.flatMap(({ fragments }) => fragments))
  let at = 0
  return words.flatMap(({ fragments }) => {
    const parts = fragments.map(
      (fragment): Part => ({ fragment, raised: isRaised(fragment, beside[at++] ?? fragment) }),
    )
    return withoutLeadingMark(parts).map(toPageWord)
  })
}
