import { baseValue, type MentionCheck } from './checks.ts'
import { type Context, mentionsBetween, sentenceAt } from './context.ts'
import type { Mention } from './mentions.ts'
import { misreadingsOf } from './printed-number.ts'

/** What stands between a part and its percentage: "81/96 xã đạt chuẩn, chiếm 84,38%", "29/34 ca (85,29%)". */
const LINK = /^[^.;()]{0,90}?(?:(?:,\s|\s)(?:đạt|chiếm|bằng|tương\sđương|(?:với\s)?tỷ\slệ)(?:\stỷ\slệ)?:?\s|\()$/u
/** What the percentage is of something else by. */
const COMPARISON = /^\s?%?\)?\s?(?:so\svới|điểm|cùng\skỳ)/u
const PLAN = /^\s?%\s?so\s(?:với\s)?(?:kế\shoạch|dự\stoán|tổng)/u
const CHANGE = /(?<!\p{L})(tăng|giảm)\s(?:thêm\s)?$/u

/** Checks percentages against the numbers that they are of. */
export function shareChecks(context: Context): readonly MentionCheck<Mention>[] {
  const { masked, mentions } = context
  return mentions.flatMap((percent, index) => {
    const part = mentions[index - 1]
    const before = mentions[index - 2]
    if (percent.unit.kind !== 'percent' || part === undefined || part.unit.kind === 'percent') return []
    if (sentenceAt(context, part.start)[0] !== sentenceAt(context, percent.start)[0]) return []
    const link = masked.slice(part.end, percent.start)
    if (!LINK.test(link) || part.unit.kind === 'time') return []
    const behind = masked.slice(percent.end, percent.end + 40)
    const direction = CHANGE.exec(masked.slice(0, part.start))?.[1]
    if (direction !== undefined) return changeCheck(context, part, percent, direction === 'tăng' ? -1 : 1)
    if (COMPARISON.test(behind) && !PLAN.test(behind)) return []
    if (before?.of === index - 1) return fractionCheck(before, part, percent)
    return wholeCheck(context, part, percent)
  })
}

/** "73/114 nhiệm vụ, đạt 64,04%" */
function fractionCheck(part: Mention, whole: Mention, percent: Mention): readonly MentionCheck<Mention>[] {
  if (part.value > whole.value * 10 || whole.value === 0) return []
  const verdict = isShare(part, whole, percent)
    ? 'consistent'
    : !percent.isAbout && isMisreadShare(part, whole, percent)
      ? 'inconsistent'
      : 'not checkable'
  return [{ kind: 'share', verdict, total: percent, parts: [part, whole], expected: shareOf(part, whole) }]
}

/** "1.148 mặt hàng, trúng thầu 1.003 mặt hàng (87,37%)" */
function wholeCheck(context: Context, part: Mention, percent: Mention): readonly MentionCheck<Mention>[] {
  const [start] = sentenceAt(context, part.start)
  const isWhole = (mention: Mention) =>
    mention.unit.kind === part.unit.kind &&
    mention.unit.dimension === part.unit.dimension &&
    mention.unit.kind !== 'none'
  const wholes = mentionsBetween(context, 0, part.start).filter(isWhole)
  const right = wholes.findLast((whole) => isShare(part, whole, percent))
  if (right !== undefined) return [shareCheck('consistent', part, right, percent)]
  const near = wholes.filter((whole) => whole.start >= start)
  // Where the sentence names just one whole, a misread digit is the likelier reason that it is none.
  const only = near.length === 1 ? near[0]! : undefined
  if (only === undefined) return []
  const isMisread = !percent.isAbout && percent.decimals > 0 && isMisreadShare(part, only, percent)
  return [shareCheck(isMisread ? 'inconsistent' : 'not checkable', part, only, percent)]
}

function shareCheck(
  verdict: MentionCheck<Mention>['verdict'],
  part: Mention,
  whole: Mention,
  percent: Mention,
): MentionCheck<Mention> {
  return { kind: 'share', verdict, total: percent, parts: [part, whole], expected: shareOf(part, whole) }
}

/** "1.482 ca mắc, tăng 163 ca (12,36%)": the change is a percentage of what was before. */
function changeCheck(
  context: Context,
  change: Mention,
  percent: Mention,
  sign: 1 | -1,
): readonly MentionCheck<Mention>[] {
  const [start] = sentenceAt(context, change.start)
  const now = mentionsBetween(context, start, change.start).filter(
    ({ of, unit }) => of === undefined && unit.dimension === change.unit.dimension && unit.kind !== 'none',
  )
  const before = (value: Mention): Mention => ({
    ...value,
    value: value.value + (sign * change.value * change.unit.scale) / value.unit.scale,
  })
  const right = now.findLast((value) => isShare(change, before(value), percent))
  const meant = right ?? (now.length === 1 ? now[0] : undefined)
  if (meant === undefined) return []
  const isMisread = () =>
    misreadingsOf(change.printed).some((value) => {
      const other = { ...change, value }
      return isShare(
        other,
        { ...meant, value: meant.value + (sign * value * change.unit.scale) / meant.unit.scale },
        percent,
      )
    }) ||
    misreadingsOf(meant.printed).some((value) => isShare(change, before({ ...meant, value }), percent)) ||
    misreadingsOf(percent.printed).some((value) => isShare(change, before(meant), { ...percent, value }))
  const verdict =
    right !== undefined ? 'consistent' : !percent.isAbout && isMisread() ? 'inconsistent' : 'not checkable'
  return [{ kind: 'change', verdict, total: percent, parts: [change, meant], expected: shareOf(change, before(meant)) }]
}

function shareOf(part: Mention, whole: Mention): number {
  return (100 * baseValue(part)) / baseValue(whole)
}

/** Whether a percentage is right: rounded or cut off, of numbers that are rounded themselves. */
function isShare(part: Mention, whole: Mention, percent: Mention): boolean {
  const share = shareOf(part, whole)
  if (!Number.isFinite(share)) return false
  const spread = [part, whole].reduce(
    (sum, { decimals, value }) => sum + (decimals > 0 ? 10 ** -decimals / 2 / value : 0),
    0,
  )
  const place = 10 ** -percent.decimals
  const difference = share - percent.value
  return difference < place + share * spread + 1e-9 && difference > -place / 2 - share * spread - 1e-9
}

function isMisreadShare(part: Mention, whole: Mention, percent: Mention): boolean {
  return (
    misreadingsOf(part.printed).some((value) => isShare({ ...part, value }, whole, percent)) ||
    misreadingsOf(whole.printed).some((value) => isShare(part, { ...whole, value }, percent)) ||
    misreadingsOf(percent.printed).some((value) => isShare(part, whole, { ...percent, value }))
  )
}
