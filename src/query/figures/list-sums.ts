import type { MentionCheck, Placed } from './checks.ts'
import { type Context, mentionsBetween } from './context.ts'
import { sumCheck } from './inline-sums.ts'
import type { Mention } from './mentions.ts'
import { addsUp, isAddable } from './sums.ts'

/** The end of a block that a list goes on: "Tổng kinh phí là 86.412.750.000 đồng, gồm:". */
const OPENS_LIST = /:$/u

/** An item of a list and the index of its statement. */
interface Item {
  readonly at: number
  readonly context: Context
}

interface ListSum {
  readonly total: Mention
  readonly parts: readonly Placed[]
}

/**
 * Checks totals that the list behind them parts. An item may have been lost among the lines, so that only a misread
 * digit makes the sum wrong.
 */
export function listSums(contexts: readonly Context[]): readonly MentionCheck<Placed>[] {
  const items = itemsByList(contexts)
  return contexts.flatMap((context, index) => {
    if (!OPENS_LIST.test(context.masked.trimEnd())) return []
    const list = contexts.slice(index + 1).find(({ statement }) => !statement.isNote)?.statement.item?.list
    if (list === undefined || list === context.statement.item?.list) return []
    const own = items.get(list) ?? []
    const sums = totalsOf(context).map((total) => ({ total, parts: partsOf(total, own) }))
    const meant = sums.find(isRight) ?? sums.find(isOfOneUnit)
    if (meant === undefined || meant.parts.length < 2) return []
    const { parts, total } = meant
    const check = sumCheck(total, mentionsOf(parts), 'among', parts.length < own.length)
    return [{ ...check, total: { statement: index, mention: total }, parts }]
  })
}

function itemsByList(contexts: readonly Context[]): ReadonlyMap<object, readonly Item[]> {
  const items = new Map<object, Item[]>()
  contexts.forEach((context, at) => {
    const list = context.statement.item?.list
    if (list === undefined) return
    const own = items.get(list)
    if (own === undefined) items.set(list, [{ at, context }])
    else own.push({ at, context })
  })
  return items
}

function totalsOf(context: Context): readonly Mention[] {
  const last = mentionsBetween(context, context.sentences.at(-1)!, context.masked.length)
  // "… 749 đơn vị. Trong đó:" speaks of the sentence before.
  const before = context.sentences.at(-2) ?? 0
  const numbers = last.length > 0 ? last : mentionsBetween(context, before, context.masked.length)
  return numbers
    .filter(({ of, unit }) => of === undefined && unit.kind !== 'percent' && unit.kind !== 'time')
    .toReversed()
}

/** The first number of each item that can be added. */
function partsOf(total: Mention, items: readonly Item[]): readonly Placed[] {
  return items.flatMap(({ at, context }) => {
    const mention = context.mentions.find((part) => part.depth === 0 && isAddable(total, part))
    return mention === undefined ? [] : [{ statement: at, mention }]
  })
}

const mentionsOf = (parts: readonly Placed[]) => parts.map(({ mention }) => mention)
const isRight = ({ parts, total }: ListSum) => parts.length > 1 && addsUp(total, mentionsOf(parts))
const isOfOneUnit = ({ parts, total }: ListSum) =>
  mentionsOf(parts).some(({ unit }) => unit.dimension === total.unit.dimension)
