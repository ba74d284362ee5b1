import type { MentionCheck } from './checks.ts'
import { type Context, mentionsBetween, sentenceAt } from './context.ts'
import { closingBracket, type Enumeration, enumerationBetween, enumerationsFrom, latestEnd } from './enumerations.ts'
import type { Mention } from './mentions.ts'
import { addsUp, type Claim, isAddable, judgeSum, sumOf } from './sums.ts'

/** What opens an enumeration of parts. "Trong số 69 hộ dự họp, có" comes with its total. */
const OPENINGS: readonly (readonly [claim: Claim, pattern: RegExp])[] = [
  ['whole', /(?<!\p{L}|trong\sđó\s)(?:(?:bao\s)?gồm(?:\scó)?|(?:chia\sra|cụ\sthể)(?:\slà)?)(?!\p{L}):?/giu],
  [
    'among',
    /(?<!\p{L})trong\s(?:đó|số\s(?:đó|này))(?!\p{L}):?|(?<=(?<!\p{L})Trong\s(?:tổng\ssố\s|số\s)?\d[\d.]{0,15}\s[^.;,()]{1,60},\s)có(?!\p{L})/giu,
  ],
]
const OPENED = /^(?:trong\sđó|(?:bao\s)?gồm|cụ\sthể)/iu
const FARTHEST_TOTAL = 160
const MOST_TOTALS = 6
const LONGEST_HEAD = 100
/** A sentence that goes on with the figures of the one before: "Trong đó, …". */
const CONTINUES = 3

/** Checks the sums that sentences state: "114 nhiệm vụ, trong đó có 73 nhiệm vụ …, 41 nhiệm vụ …". */
export function inlineSums(context: Context): readonly MentionCheck<Mention>[] {
  const opened = OPENINGS.flatMap(([claim, pattern]) =>
    [...context.masked.matchAll(pattern)].flatMap(({ 0: { length }, index }) =>
      openedSum(context, claim, index, index + length),
    ),
  )
  return [...opened, ...bracketSums(context)]
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

/** The check of an enumeration that words open. */
function openedSum(context: Context, claim: Claim, at: number, from: number): readonly MentionCheck<Mention>[] {
  const [start, end] = sentenceAt(context, at)
  const totals = totalsBefore(context, claim, start, at).slice(0, MOST_TOTALS)
  const enumerations = enumerationsFrom(context, from, end)
  // The first reading that adds up is what is meant.
  const right = totals
    .flatMap((total) =>
      enumerations.flatMap(({ parts }) =>
        beginningsOf(parts.filter((part) => isAddable(total, part))).map((some) => ({ total, parts: some })),
      ),
    )
    .find(({ parts, total }) => parts.length > 1 && addsUp(total, parts))
  const meant = right ?? likeliest(totals, enumerations)
  if (meant === undefined || meant.parts.length < 2) return []
  return [
    sumCheck(
      meant.total,
      meant.parts,
      claim,
      enumerations.some(({ isOpen }) => isOpen),
    ),
  ]
}

/** All of an enumeration, or some: it may go over into something else that has numbers. */
function beginningsOf(parts: readonly Mention[]): readonly (readonly Mention[])[] {
  return [parts, ...parts.map((_, index) => parts.slice(0, index + 1))]
}

/** What may be the total: numbers before the opening, the nearest first. */
function totalsBefore(context: Context, claim: Claim, start: number, at: number): readonly Mention[] {
  const depth = context.depths[at]!
  const isTotal = ({ depth: own, of, unit }: Mention) =>
    own <= depth && of === undefined && unit.kind !== 'percent' && unit.kind !== 'time'
  if (at - start <= CONTINUES && claim === 'among' && start > 0) {
    return mentionsBetween(context, sentenceAt(context, start - 1)[0], start)
      .filter(isTotal)
      .toReversed()
  }
  // "Gồm" speaks of its own clause, "; trong đó" of the one before.
  const clause = claim === 'whole' ? context.masked.lastIndexOf('; ', at - 1) + 1 : 0
  return mentionsBetween(context, Math.max(start, clause, at - FARTHEST_TOTAL), at)
    .filter(isTotal)
    .toReversed()
}

/**
 * Which total and parts are meant, where none add up: a total of the parts' own unit, and the parts of that unit if
 * the first is, up to where the enumeration first may end.
 */
function likeliest(totals: readonly Mention[], [sentence, ...shorter]: readonly Enumeration[]) {
  const all = (shorter.find(({ parts }) => parts.length > 1) ?? sentence)?.parts ?? []
  const isOfParts = ({ unit }: Mention) =>
    unit.kind !== 'none' && all.some((part) => part.unit.dimension === unit.dimension)
  const total = totals.find(isOfParts) ?? totals[0]
  if (total === undefined) return undefined
  const parts = all.filter((part) => isAddable(total, part))
  const other = parts.findIndex(({ unit }) => unit.dimension !== total.unit.dimension && unit.kind !== 'none')
  return { total, parts: other > 0 ? parts.slice(0, other) : parts }
}

/** "27.846 trẻ em và học sinh (6.912 trẻ mầm non, 12.358 học sinh tiểu học, 8.576 học sinh THCS)" */
function bracketSums(context: Context): readonly MentionCheck<Mention>[] {
  const { masked } = context
  return [...masked.matchAll(/\(/g)].flatMap(({ index }) => {
    const from = index + 1
    const length = closingBracket(masked.slice(from, latestEnd(from, masked.length)))
    const total = mentionsBetween(context, Math.max(0, index - LONGEST_HEAD), index).at(-1)
    if (length < 0 || total === undefined || total.unit.kind === 'percent') return []
    // Brackets that open with words are read by them.
    if (/[.;]\s/.test(masked.slice(total.end, index)) || OPENED.test(masked.slice(from, from + 12))) return []
    const { isOpen, parts } = enumerationBetween(context, from, from + length)
    if (parts.length < 2 || !parts.every((part) => isAddable(total, part))) return []
    return [sumCheck(total, parts, 'among', isOpen)]
  })
}
