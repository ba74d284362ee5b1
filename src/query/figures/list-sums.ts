import type { MentionCheck, Placed } from './checks.ts'
import { type Context, mentionsBetween } from './context.ts'
import { sumCheck } from './inline-sums.ts'
import type { Mention } from './mentions.ts'
import { addsUp, type Claim, isAddable } from './sums.ts'

/** The end of a block that a list makes whole: "Tổng kinh phí là 86.412.750.000 đồng, gồm:". */
const WHOLE = /(?<!\p{L})(?:gồm(?:\scó)?|cụ\sthể(?:\slà|\snhư\ssau)?|chia\sra)\s?:$/iu
const AMONG = /(?<!\p{L})(?:trong\sđó|như\ssau)\s?:$|:$/iu

/** Checks totals that the list behind them parts. */
export function listSums(contexts: readonly Context[]): readonly MentionCheck<Placed>[] {
  return contexts.flatMap((context, index) => {
    const claim: Claim | undefined = WHOLE.test(context.masked)
      ? 'whole'
      : AMONG.test(context.masked)
        ? 'among'
        : undefined
    const list = contexts[index + 1]?.statement.item?.list
    if (claim === undefined || list === undefined || list === context.statement.item?.list) return []
    const items = contexts.flatMap((item, at) =>
      at > index && item.statement.item?.list === list ? [{ item, at }] : [],
    )
    const totals = totalsOf(context)
    const sums = totals.map((total) => ({ total, parts: partsOf(total, items) }))
    const meant = sums.find(
      ({ parts, total }) =>
        isWhole(parts) &&
        addsUp(
          total,
          parts.map(({ mention }) => mention),
        ),
    )
    const first =
      meant ??
      sums.find(
        ({ parts, total }) =>
          isWhole(parts) && parts.some(({ mention }) => mention.unit.dimension === total.unit.dimension),
      )
    if (first === undefined || items.length < 2) return []
    const check = sumCheck(
      first.total,
      first.parts.map(({ mention }) => mention),
      claim,
      first.parts.length < items.length,
    )
    return [{ ...check, total: { statement: index, mention: first.total }, parts: first.parts }]
  })
}

const isWhole = (parts: readonly Placed[]) => parts.length > 1

function totalsOf(context: Context): readonly Mention[] {
  const start = context.sentences.at(-1)!
  const numbers = mentionsBetween(context, start, context.masked.length)
  return numbers
    .filter(({ of, unit }) => of === undefined && unit.kind !== 'percent' && unit.kind !== 'time')
    .toReversed()
}

/** The first number of each item that can be added. */
function partsOf(total: Mention, items: readonly { readonly item: Context; readonly at: number }[]): readonly Placed[] {
  return items.flatMap(({ at, item }) => {
    const mention = item.mentions.find((part) => part.depth === 0 && isAddable(total, part))
    return mention === undefined ? [] : [{ statement: at, mention }]
  })
}
