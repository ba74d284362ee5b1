import { baseValue, type FigureVerdict, lastPlace } from './checks.ts'
import type { Mention } from './mentions.ts'
import { misreadingsOf } from './printed-number.ts'

/** How clearly a text says that the parts make up the total: "gồm", or only "trong đó" or brackets. */
export type Claim = 'whole' | 'among'

/** What a sum is judged by. */
export interface Sum {
  readonly total: Mention
  readonly parts: readonly Mention[]
  readonly claim: Claim
  /** Whether something is named that has no number: "và các hộ khác". */
  readonly isOpen?: boolean
}

/** Share of a number that is noise of binary fractions. */
const BINARY_NOISE = 1e-13
/** Below it "trong đó" often names only some of the parts, and a single digit explains too much. */
const CLEAR_TOTAL = 100
const CLEAR_PARTS = 3
const CLEAR_TOTAL_OF_MANY = 20

/** The sum of parts, in base units. */
export function sumOf(parts: readonly Mention[]): number {
  return parts.reduce((sum, part) => sum + baseValue(part), 0)
}

/** Whether parts make up a total, within what rounding may have done to figures with decimals. */
export function addsUp(total: Mention, parts: readonly Mention[]): boolean {
  return fits(baseValue(total), sumOf(parts), toleranceOf(total, parts))
}

/** Whether two numbers may add up like this, of things that can be added. */
export function isAddable(total: Mention, part: Mention): boolean {
  if (part.unit.kind === 'percent' || part.unit.kind === 'time') return false
  if (total.unit.kind === 'measure' || part.unit.kind === 'measure')
    return part.unit.dimension === total.unit.dimension || (part.unit.kind === 'none' && total.unit.kind === 'measure')
  return part.decimals === 0
}

/**
 * Judges a sum. It is inconsistent where the text says that these are all the parts, of the same things; or where a
 * single misread digit explains the difference: then it was right before.
 */
export function judgeSum({ claim, isOpen = false, parts, total }: Sum): FigureVerdict {
  if (addsUp(total, parts)) return 'consistent'
  if (isOpen || [total, ...parts].some(({ isAbout }) => isAbout)) return 'not checkable'
  const isSame = parts.every(({ unit }) => unit.kind === 'none' || unit.dimension === total.unit.dimension)
  if (claim === 'whole' && isSame && parts.every((part) => baseValue(part) <= 2 * baseValue(total)))
    return 'inconsistent'
  const isMany = claim === 'whole' || parts.length >= CLEAR_PARTS
  const size = isSame ? Math.max(total.value, ...parts.map(({ value }) => value)) : total.value
  const isClear = size >= (isMany ? CLEAR_TOTAL_OF_MANY : CLEAR_TOTAL)
  return isClear && isMisread(total, parts) ? 'inconsistent' : 'not checkable'
}

/** Whether the parts would make up the total if one digit were another. */
export function isMisread(total: Mention, parts: readonly Mention[]): boolean {
  const sum = sumOf(parts)
  const tolerance = toleranceOf(total, parts)
  const fitsTotal = misreadingsOf(total.printed).some((value) => fits(value * total.unit.scale, sum, tolerance))
  return (
    fitsTotal ||
    parts.some((part) => {
      const rest = sum - baseValue(part)
      return misreadingsOf(part.printed).some((value) =>
        fits(baseValue(total), rest + value * part.unit.scale, tolerance),
      )
    })
  )
}

function fits(total: number, sum: number, tolerance: number): boolean {
  return Math.abs(total - sum) <= tolerance + BINARY_NOISE * Math.abs(total)
}

/** Figures with decimals are rounded, half of the last place each; whole ones are counted. */
function toleranceOf(total: Mention, parts: readonly Mention[]): number {
  const rounded = [total, ...parts].filter(({ decimals }) => decimals > 0)
  if (rounded.length === 0) return 0
  const place = Math.max(...rounded.map(lastPlace))
  return Math.floor(rounded.length / 2) * place
}
