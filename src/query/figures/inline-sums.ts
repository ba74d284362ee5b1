import type { MentionCheck } from './checks.ts'
import { type Context, mentionsBetween, sentenceAt } from './context.ts'
import type { Mention } from './mentions.ts'
import { addsUp, type Claim, isAddable, judgeSum, sumOf } from './sums.ts'

/** What opens an enumeration of parts. "Trong số 69 hộ dự họp, có" comes with its total. */
const OPENINGS: readonly (readonly [claim: Claim, pattern: RegExp])[] = [
  ['whole', /(?<![\p{L}])(?:bao\s)?gồm(?:\scó)?(?!\p{L})|(?<!\p{L})(?:chia\sra|cụ\sthể)(?:\slà)?(?!\p{L})/giu],
  [
    'among',
    /(?<!\p{L})trong\s(?:đó|số\s(?:đó|này))(?!\p{L})|(?<=(?<!\p{L})Trong\s(?:tổng\ssố\s|số\s)?\d[\d.]*\s[^.;,()]{1,60},\s)có(?!\p{L})/giu,
  ],
]
const SEPARATOR = /[,;]\s|\svà\s|\s(?=[-+]\s)/gu
/** Something further without a number. */
const OPEN_END = /(?<!\p{L})(?:khác|còn\slại|v\.v|…)/u
const FARTHEST_TOTAL = 160
const LONGEST_HEAD = 100
/** Behind it the sentence speaks of something else. */
const TURN = /;\s(?:đồng\sthời|ngoài\sra|riêng|đến\snay)|,\s(?:với|tăng|giảm|so\svới)\s/u

/** Checks the sums that sentences state: "114 nhiệm vụ, trong đó có 73 nhiệm vụ …, 41 nhiệm vụ …". */
export function inlineSums(context: Context): readonly MentionCheck<Mention>[] {
  const opened = OPENINGS.flatMap(([claim, pattern]) =>
    [...context.masked.matchAll(pattern)].flatMap(({ 0: { length }, index }) =>
      openedSum(context, claim, index, index + length),
    ),
  )
  return [...opened, ...bracketSums(context)]
}

function openedSum(context: Context, claim: Claim, at: number, from: number): readonly MentionCheck<Mention>[] {
  const depth = context.depths[at]!
  const [start, end] = sentenceAt(context, at)
  const totals = totalsBefore(context, start, at, depth)
  const scope = scopeFrom(context.masked, from, end)
  const scopes = [end, ...scope].map((to) => partsBetween(context, from, to, depth))
  return checkOf(context, claim, totals, scopes, context.masked.slice(from, scope[0] ?? end))
}

/** What may be the total: numbers before the opening, the nearest first; those of the sentence before, if it has none. */
function totalsBefore(context: Context, start: number, at: number, depth: number): readonly Mention[] {
  const isTotal = ({ depth: own, of, unit }: Mention) =>
    own <= depth && of === undefined && unit.kind !== 'percent' && unit.kind !== 'time'
  const inSentence = mentionsBetween(context, Math.max(start, at - FARTHEST_TOTAL), at).filter(isTotal)
  if (inSentence.length > 0 || start === 0) return inSentence.toReversed()
  const [before] = sentenceAt(context, start - 1)
  return mentionsBetween(context, before, start).filter(isTotal).toReversed()
}

/** Where an enumeration may end before the sentence does: at a semicolon, at a turn, at the closing bracket. */
function scopeFrom(masked: string, from: number, end: number): readonly number[] {
  const tail = masked.slice(from, end)
  const semicolon = tail.search(/;\s/)
  const turn = tail.search(TURN)
  const bracket = closingBracket(tail)
  return [...new Set([semicolon, turn, bracket].filter((offset) => offset > 0))]
    .sort((a, b) => a - b)
    .map((offset) => from + offset)
}

/** The first number of each part that is enumerated. */
function partsBetween(context: Context, from: number, to: number, depth: number): readonly Mention[] {
  const cuts = [...context.masked.slice(from, to).matchAll(SEPARATOR)].map(({ index }) => from + index)
  const ends = [...cuts.filter((cut) => context.depths[cut]! <= depth), to]
  let start = from
  return ends.flatMap((end) => {
    const first = mentionsBetween(context, start, end).find(
      ({ depth: own, unit }) => own === depth && unit.kind !== 'percent' && unit.kind !== 'time',
    )
    start = end
    return first === undefined ? [] : [first]
  })
}

/** The check of the parts in one of several scopes; the first reading that adds up is what is meant. */
function checkOf(
  _context: Context,
  claim: Claim,
  totals: readonly Mention[],
  scopes: readonly (readonly Mention[])[],
  tail: string,
): readonly MentionCheck<Mention>[] {
  const readings = totals.flatMap((total) =>
    scopes.flatMap((all) => {
      const parts = all.filter((part) => isAddable(total, part))
      // The enumeration may go over into something else that has numbers.
      return [parts, ...parts.map((_, index) => parts.slice(0, index + 1))].map((some) => ({ total, parts: some }))
    }),
  )
  const right = readings.find(({ parts, total }) => parts.length > 1 && addsUp(total, parts))
  const meant = right ?? likeliest(totals, scopes)
  if (meant === undefined || meant.parts.length < 2) return []
  return [sumCheck(meant.total, meant.parts, claim, OPEN_END.test(tail))]
}

/** Which total and parts are meant, where none add up: a total of the parts' own unit, parts that are not more. */
function likeliest(totals: readonly Mention[], scopes: readonly (readonly Mention[])[]) {
  const all = scopes.at(1) ?? scopes[0] ?? []
  const total =
    totals.find(({ unit }) => all.some((part) => part.unit.dimension === unit.dimension && unit.kind !== 'none')) ??
    totals[0]
  if (total === undefined) return undefined
  const parts = all.filter((part) => isAddable(total, part))
  const same = parts.findIndex(({ unit }) => unit.dimension !== total.unit.dimension && unit.kind !== 'none')
  return { total, parts: same > 1 ? parts.slice(0, same) : parts }
}

/** "27.846 trẻ em và học sinh (6.912 trẻ mầm non, 12.358 học sinh tiểu học, 8.576 học sinh THCS)" */
function bracketSums(context: Context): readonly MentionCheck<Mention>[] {
  const { masked, mentions } = context
  return [...masked.matchAll(/\(/g)].flatMap(({ index }) => {
    const length = closingBracket(masked.slice(index + 1))
    const total = mentions.findLast(({ end }) => end <= index)
    if (length < 0 || total === undefined || total.unit.kind === 'percent' || index - total.end > LONGEST_HEAD)
      return []
    if (/[.;]\s/.test(masked.slice(total.end, index))) return []
    const parts = partsBetween(context, index + 1, index + 1 + length, context.depths[index]! + 1)
    const addable = parts.filter((part) => isAddable(total, part))
    if (addable.length < 2 || addable.length < parts.length) return []
    return [sumCheck(total, addable, 'among', OPEN_END.test(masked.slice(index, index + length)))]
  })
}

/** The check of a sum. */
export function sumCheck(
  total: Mention,
  parts: readonly Mention[],
  claim: Claim,
  isOpen: boolean,
): MentionCheck<Mention> {
  const verdict = judgeSum({ total, parts, claim, isOpen })
  return { kind: 'sum', verdict, total, parts, expected: sumOf(parts) / total.unit.scale }
}

/** Offset of the bracket that closes one opened before; −1 if there is none. */
function closingBracket(text: string): number {
  let depth = 1
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i
  }
  return -1
}
