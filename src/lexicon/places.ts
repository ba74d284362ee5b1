import { DICTIONARIES } from './dictionaries.ts'
import { LexiconError } from './error.ts'
import { readTable } from './table.ts'

const VALIDITIES = ['-2025-06', '2025-07-', 'both'] as const

/** When a unit existed: until June 2025, from July 2025 on, or before and after. */
export type Validity = (typeof VALIDITIES)[number]

/** An administrative unit (đơn vị hành chính). */
export interface Place {
  /** The name without its level: Cao Lãnh. */
  readonly name: string
  /** The level as it is printed, lower case: tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu. */
  readonly level: string
  /** The names of the units above, the nearest first: ['Cao Lãnh', 'Đồng Tháp']; empty for a province. */
  readonly parents: readonly string[]
  readonly validity: Validity
}

/**
 * Reads places.txt with its levels, parents and validity. A line may stand for several units of one name.
 *
 * @param source - The text of the file.
 * @returns The units, one by one, in the order of the file.
 * @throws {LexiconError} If a line has the wrong fields or an unknown validity.
 */
export function readPlaces(source: string): readonly Place[] {
  const name = 'places.txt'
  return readTable(source, name, DICTIONARIES[name].columns).flatMap(({ line, fields }) => {
    const validity = VALIDITIES.find((known) => known === fields[3])
    if (validity === undefined)
      throw new LexiconError(
        name,
        line,
        `the validity ${JSON.stringify(fields[3])} is none of ${VALIDITIES.join(', ')}`,
      )
    return fields[2]!.split('; ').map((above) => ({
      name: fields[0]!,
      level: fields[1]!,
      parents: above === '' ? [] : above.split(', '),
      validity,
    }))
  })
}
