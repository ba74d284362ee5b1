import { baseValue, type MentionCheck } from './checks.ts'
import { type Context, mentionsBetween, sentenceAt } from './context.ts'
import type { Mention } from './mentions.ts'
import { misreadingsOf } from './printed-number.ts'

/** What stands between a part and its percentage: "81/96 xã đạt chuẩn, chiếm 84,38%", "29/34 ca (85,29%)". */
const LINK =
  /^[^.;()]{0,90}?(?:(?:,\s|\s)(?:đạt|chiếm|bằng|tương\sđương|(?:với\s)?tỷ\slệ)(?:\stỷ\slệ)?:?\s(?:(?:trên|gần|hơn|khoảng)\s)?|(?<!\+\s)\()$/u
/** What the percentage is of something else by. */
const COMPARISON = /^\s?%?\)?\s?(?:so\svới|điểm|cùng\skỳ|[x×]\s)/u
/** What a fraction may be compared with; by which a single number has another whole. */
const PLAN = /^\s?%\s?(?:so\s(?:với\s)?)?(?:kế\shoạch|dự\stoán|chỉ\stiêu|GDP|GRDP|tổng)/u
const CHANGE = /(?<!\p{L})(tăng|giảm)\s(?:thêm\s)?$/u

/** Of more wholes none is clearly meant. */
const MOST_WHOLES = 2
const FARTHEST_WHOLE = 2000

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
    : !isAbout(part, whole, percent) && isMisreadShare(part, whole, percent)
      ? 'inconsistent'
      : 'not checkable'
  return [{ kind: 'share', verdict, total: percent, parts: [part, whole], expected: shareOf(part, whole) }]
}

/** "1.148 mặt hàng, trúng thầu 1.003 mặt hàng (87,37%)" */
function wholeCheck(context: Context, part: Mention, percent: Mention): readonly MentionCheck<Mention>[] {
  const wholes = wholesOf(context, part)
  const right = wholes.findLast((whole) => isShare(part, whole, percent))
  if (right !== undefined) return [shareCheck('consistent', part, right, percent)]
  if (PLAN.test(context.masked.slice(percent.end, percent.end + 40))) return []
  const near = likelyWholes(context, part, percent)
  if (near.length === 0) return []
  // Of few wholes one is meant; where a misread digit explains the difference, it is that one.
  const misread = near.filter((whole) => isMisreadShare(part, whole, percent))
  const isClear =
    misread.length === 1 && near.length <= MOST_WHOLES && !isAbout(part, near[0]!, percent) && percent.decimals > 0
  return [shareCheck(isClear ? 'inconsistent' : 'not checkable', part, misread[0] ?? near.at(-1)!, percent)]
}

/** What a number may be a part of: greater numbers of the same thing before it. */
function wholesOf(
  context: Context,
  part: Mention,
  from = Math.max(0, part.start - FARTHEST_WHOLE),
): readonly Mention[] {
  return mentionsBetween(context, from, part.start).filter(
    ({ unit }) => unit.kind === part.unit.kind && unit.dimension === part.unit.dimension && unit.kind !== 'none',
  )
}

/** The wholes that the sentence names, or those that other percentages of the sentence are of. */
function likelyWholes(context: Context, part: Mention, percent: Mention): readonly Mention[] {
  const [start, end] = sentenceAt(context, part.start)
  const others = mentionsBetween(context, start, end).filter(({ unit }) => unit.kind === 'percent')
  const shared = wholesOf(context, part).filter((whole) =>
    others.some((other) => {
      const own = context.mentions[context.mentions.indexOf(other) - 1]
      return (
        other !== percent && own?.unit.dimension === whole.unit.dimension && own !== whole && isShare(own, whole, other)
      )
    }),
  )
  return shared.length > 0 ? shared : wholesOf(context, part, start).filter((whole) => !hasShare(context, whole))
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
    right !== undefined
      ? 'consistent'
      : !isAbout(change, meant, percent) && isMisread()
        ? 'inconsistent'
        : 'not checkable'
  return [{ kind: 'change', verdict, total: percent, parts: [change, meant], expected: shareOf(change, before(meant)) }]
}

/** Whether a number is itself a part, with its percentage behind it. */
function hasShare({ masked, mentions }: Context, part: Mention): boolean {
  const next = mentions[mentions.indexOf(part) + 1]
  return next?.unit.kind === 'percent' && LINK.test(masked.slice(part.end, next.start))
}

function isAbout(...mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => mention.isAbout)
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
