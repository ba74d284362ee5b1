import type { MentionCheck } from './checks.ts'
import { type Context, mentionsBetween, sentenceAt } from './context.ts'
import type { Mention } from './mentions.ts'
import { addsUp, isMisread } from './sums.ts'

const REST = /(?<!\p{L})(?:còn(?:\slại)?|số\scòn\slại|chưa)\s(?:là\s|có\s)?$/iu

const FARTHEST = 600

/** Checks what is left of a whole that a fraction names: "498/637 hộ …; còn 139 hộ". */
export function remainderChecks(context: Context): readonly MentionCheck<Mention>[] {
  return context.mentions.flatMap((rest) => {
    if (!REST.test(context.masked.slice(Math.max(0, rest.start - 20), rest.start)) || rest.unit.kind === 'percent')
      return []
    const [start] = sentenceAt(context, rest.start)
    const from = start === 0 ? 0 : sentenceAt(context, start - 1)[0]
    const before = mentionsBetween(context, Math.max(from, rest.start - FARTHEST), rest.start)
    const fractions = before.flatMap((part) => {
      const whole = part.of === undefined ? undefined : context.mentions[part.of]
      return whole !== undefined && whole.unit.dimension === rest.unit.dimension && rest.unit.kind !== 'none'
        ? [{ part, whole }]
        : []
    })
    const right = fractions.findLast(({ part, whole }) => addsUp(whole, [part, rest]))
    const meant = right ?? (fractions.length === 1 ? fractions[0] : undefined)
    if (meant === undefined) return []
    const { part, whole } = meant
    const verdict = right
      ? 'consistent'
      : whole.value >= 100 && isMisread(whole, [part, rest])
        ? 'inconsistent'
        : 'not checkable'
    return [{ kind: 'remainder', verdict, total: whole, parts: [part, rest], expected: part.value + rest.value }]
  })
}
