import { type Emissions, packEmissions } from '../../src/emissions/index.ts'

/** The signs of a recogniser for tests. */
export const SIGNS = ' abcdđeghiklmnopqrstuvxyàáạảâấầậăệềơướ0123456789.,()'

/**
 * What a recogniser says that is sure of a text: two columns for each sign, and one of nothing between them.
 *
 * @param text what it reads
 * @param sure how sure it is of each column, 0 to 1
 * @param frame where it stands
 */
export function emissionsOf(
  text: string,
  sure = 0.97,
  frame: Partial<Pick<Emissions, 'left' | 'width'>> = {},
): Emissions {
  const count = SIGNS.length + 1
  const columns = [0, ...[...text].flatMap((sign) => [SIGNS.indexOf(sign) + 1, SIGNS.indexOf(sign) + 1, 0])]
  const scores = columns.flatMap((told) => {
    const row = new Array<number>(count).fill(Math.log((1 - sure) / (count - 1)))
    row[told] = Math.log(sure)
    return row
  })
  return packEmissions(Float32Array.from(scores), { signs: SIGNS, left: 0, width: 1, ...frame })
}
