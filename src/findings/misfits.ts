import { type Figure, type FigureCheck, inconsistentFigures } from '../query/index.ts'
import type { Root } from '../tree/index.ts'
import type { Finding, Remark } from './finding.ts'

/**
 * Finds figures that do not fit others of the document, as a total its parts.
 *
 * @param tree a tree
 * @param source the text that it was parsed from, if there is one
 */
export function misfits(tree: Root, source?: string): Finding {
  const remarks = inconsistentFigures(tree, source === undefined ? {} : { source }).map(remarkOf)
  return { rule: 'inconsistent-figure', finds: 'figures that do not fit others', remarks }
}

function remarkOf({ expected, parts, total }: FigureCheck): Remark {
  const wanted = VIETNAMESE.format(expected)
  const others = parts.length === 0 ? 'its words' : parts.map(shown).join(', ')
  return {
    reason: `${shown(total)} does not fit ${others}: ${wanted} is expected`,
    actual: total.printed,
    expected: [wanted],
    place: total.position,
  }
}

const shown = ({ printed, unit }: Figure) => `\`${`${printed} ${unit}`.trim()}\``

/** Points between thousands, a comma before decimals. */
const VIETNAMESE = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 })
