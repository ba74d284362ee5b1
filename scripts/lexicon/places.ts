import { placeTone } from '../../src/orthography/index.ts'
import { readReviewed } from './reviewed.ts'
import { compareWords } from './write.ts'

/** A row of places.txt: name, level, units above of each unit of that name, validity. */
export type PlaceRow = readonly [name: string, level: string, parents: string, validity: string]

const LEVELS = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu']
const COMMUNE_LEVELS = new Set(['xã', 'phường', 'thị trấn', 'đặc khu'])

const UNTIL_JUNE_2025 = '-2025-06'
const SINCE_JULY_2025 = '2025-07-'
const BOTH = 'both'

interface Unit {
  readonly name: string
  readonly level: string
}

/** Names are compared in the old placement: the sources mix Hoà and Hòa. */
const placed = (text: string): string => text.replace(/\p{L}+/gu, (word) => placeTone(word, 'old'))

function readUnit(text: string): Unit | null {
  const level = LEVELS.find((known) => text.toLowerCase().startsWith(`${known} `))
  return level === undefined ? null : { name: text.slice(level.length + 1), level }
}

/**
 * Turns a list of places into rows. A line is "Level Name" for a province and "Level Name, Level Name …" with the units
 * above for the rest; a line that is a bare name says nothing more. Until June 2025 a commune stood below a district,
 * and a district below a province; since July 2025 communes stand below provinces. So the units above tell when a unit
 * existed, and a province has existed since July 2025 if a commune stands directly below it.
 *
 * @param lines - The list.
 * @returns The rows.
 */
export function readPlaceRows(lines: readonly string[]): readonly PlaceRow[] {
  const spellings = readReviewed('place-spellings.txt')
  const corrected = lines.map((line) =>
    spellings.reduce((text, [wrong = '', right = '']) => text.replaceAll(wrong, right), placed(line.trim())),
  )
  const chains = corrected
    .map((line) => line.split(', ').map(readUnit))
    .filter((chain): chain is Unit[] => chain.every((unit) => unit !== null))
  const below = chains.filter((chain) => chain.length > 1)
  const isCurrent = ([unit, , above]: readonly Unit[]): boolean =>
    COMMUNE_LEVELS.has(unit!.level) && above === undefined
  const [current, former] = [below.filter(isCurrent), below.filter((chain) => !isCurrent(chain))]
  const key = ({ name, level }: Unit): string => `${name}\t${level}`
  const provincesOf = (list: readonly Unit[][]): ReadonlySet<string> => new Set(list.map((chain) => key(chain.at(-1)!)))
  const [provincesNow, provincesThen] = [provincesOf(current), provincesOf(former)]

  /** Chains of units above, by name, level and validity. */
  const rows = new Map<string, Set<string>>()
  const put = (unit: Unit, above: readonly Unit[], validity: string): void => {
    const row = `${key(unit)}\t${validity}`
    rows.set(row, (rows.get(row) ?? new Set()).add(above.map(({ name }) => name).join(', ')))
  }
  for (const [unit, ...above] of former) put(unit!, above, UNTIL_JUNE_2025)
  for (const [unit, ...above] of current) put(unit!, above, SINCE_JULY_2025)
  for (const province of new Set([...provincesNow, ...provincesThen])) {
    const [name = '', level = ''] = province.split('\t')
    const validity = !provincesNow.has(province)
      ? UNTIL_JUNE_2025
      : provincesThen.has(province)
        ? BOTH
        : SINCE_JULY_2025
    put({ name, level }, [], validity)
  }
  const derived = [...rows].map(([row, above]): PlaceRow => {
    const [name = '', level = '', validity = ''] = row.split('\t')
    return [name, level, [...above].sort(compareWords).join('; '), validity]
  })
  return withAdded(derived)
}

/** The reviewed rows take the place of derived ones of the same unit. */
function withAdded(rows: readonly PlaceRow[]): readonly PlaceRow[] {
  const unit = ([name, level, above]: PlaceRow): string => [name, level, above].join('\t')
  const added = readReviewed('places-added.txt').map(
    ([name = '', level = '', above = '', validity = '']): PlaceRow => [name, level, above, validity],
  )
  return [...new Map([...rows, ...added].map((row) => [unit(row), row])).values()]
}
