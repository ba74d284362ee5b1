import { isInCapitals } from '../capitals.ts'
import type { Span } from '../document-text.ts'
import { joinedKey, keyOf } from '../folded-words.ts'
import type { FormLine } from '../form-lines.ts'
import { resembles } from '../resemblance.ts'
import { ITEM_END, ITEM_SIGN, NOTHING, trimSpan } from '../trim-span.ts'
import { beginsAgency, beginsBody } from './phrases.ts'
import type { Piece } from './piece.ts'

const LABELS: readonly string[] = ['kinhgui', 'dongkinhgui']
/** Letters within which the colon of the label stands. */
const LABEL_LENGTH = 20
const LABEL_WORDS = 3
/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:", which stands for "Kính gửi:" in a telegram. */
const TELEGRAPHS = /^.{4,100}\s(?:điện|ĐIỆN|Điện|dien|dién)\s?:$/u
const MOST_LINES = 80
const OPEN = /[,–-]$|\s(?:và|các|của|về)$/u
const SMALL = /^[\p{Ll}(]/u

/**
 * Length of "Kính gửi:", or of what stands for it, at the start of a line; 0 where the line does not begin so.
 *
 * @param line the line
 */
export function addresseeLabel({ start, text, words }: FormLine): number {
  if (TELEGRAPHS.test(text) && isInCapitals(text)) return text.length
  const colon = text.indexOf(':')
  if (colon > 0 && colon < LABEL_LENGTH && isLabel(keyOf(text.slice(0, colon)))) return colon + 1
  for (let count = 2; count <= Math.min(LABEL_WORDS, words.length); count++) {
    if (isLabel(joinedKey(words.slice(0, count)))) return words[count - 1]!.end - start
  }
  return 0
}

/** Letters are read wrong or lost, but hardly ever added. */
const isLabel = (key: string): boolean =>
  LABELS.some((label) => key.length <= label.length + 1 && resembles(key, label, 0.3))

/** One of those that a document is addressed to, with the signs around it. */
interface Entry {
  readonly spans: Span[]
  readonly label: Span | undefined
}

/**
 * Reads those that a document is addressed to.
 *
 * @param text the restored text
 * @param lines the lines of the header
 * @param first index of the line with the label
 * @returns the addressees, and the index of the line behind the last one's
 */
export function readAddressees(
  text: string,
  lines: readonly FormLine[],
  first: number,
): { readonly pieces: Piece[]; readonly next: number } {
  const entries: Entry[] = []
  const empty: Span[] = []
  let label: Span | undefined
  let next = first
  for (; next < lines.length && next - first < MOST_LINES; next++) {
    const line = lines[next]!
    const labelLength = addresseeLabel(line)
    if (labelLength > 0) {
      if (label !== undefined) empty.push(label)
      label = { start: line.start, end: line.start + labelLength }
    }
    const span = trimSpan(text, { start: line.start + labelLength, end: line.end }, /^\s+/, NOTHING)
    if (span === null) continue
    const last = entries[entries.length - 1]
    const before = last === undefined ? '' : text.slice(last.spans[0]!.start, last.spans[last.spans.length - 1]!.end)
    const place = labelLength > 0 || before === '' ? 'item' : placeOf(line, before)
    if (place === 'behind') break
    if (place === 'within') {
      last!.spans.push(span)
      continue
    }
    // The label belongs to the first one behind it.
    const [first, ...others] = labelLength > 0 ? partsOf(text, span) : [[span]]
    entries.push({ spans: first!, label }, ...others.map((spans) => ({ spans, label: undefined })))
    label = undefined
  }
  if (label !== undefined) empty.push(label)
  const pieces = entries.flatMap(({ label, spans }) => asAddressee(text, spans, label ?? spans[0]!))
  // A label that nobody stands behind is dirt, unless it is all there is.
  const dirt = pieces.length === 0 ? [] : empty.map((span): Piece => ({ kind: 'noise', spans: [span] }))
  return { pieces: [...pieces, ...dirt], next }
}

/** Whether a line is an item, goes the one before it on, or no longer belongs to the addressees. */
function placeOf({ gap, text, words }: FormLine, before: string): 'item' | 'within' | 'behind' {
  if (ITEM_SIGN.test(text)) return 'item'
  if (OPEN.test(before)) return 'within'
  if (before.endsWith('.') || before.endsWith(':')) return 'behind'
  const small = SMALL.test(text)
  if (before.endsWith(';')) return beginsBody(words) && !beginsAgency(words) ? 'behind' : 'item'
  if (small) return 'within'
  if (gap || beginsBody(words)) return 'behind'
  return ITEM_SIGN.test(before) || !beginsAgency(words) ? 'within' : 'item'
}

/** On the line of the label, several stand one behind the other. */
function partsOf(text: string, { start, end }: Span): Span[][] {
  const parts: Span[][] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(/;\s*|$/g)) {
    const to = start + match.index + match[0].length
    if (to > from) parts.push([{ start: from, end: to }])
    from = to
  }
  return parts
}

/**
 * Leaves the signs around an addressee off.
 *
 * @param text the restored text
 * @param spans its runs
 * @param label what stands before it
 * @returns the addressee; none where nothing but signs is there
 */
export function asAddressee(text: string, spans: readonly Span[], label: Span): Piece[] {
  const last = spans.length - 1
  const trimmed = spans.flatMap((span, index) => {
    const run = trimSpan(text, span, index === 0 ? ITEM_SIGN : NOTHING, index === last ? ITEM_END : NOTHING)
    return run === null ? [] : [run]
  })
  return trimmed.length === 0 ? [] : [{ kind: 'addressee', spans: trimmed, label }]
}
