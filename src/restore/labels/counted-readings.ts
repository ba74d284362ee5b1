/** What was read, and how often. */
export type CountedReading = readonly [read: string, count: number]

/**
 * Reads a list of readings with their counts.
 *
 * @param list such as "I 211, 1 67, | 2"
 */
export function countedReadings(list: string): CountedReading[] {
  return list.split(', ').map((entry): CountedReading => {
    const [read, count] = entry.split(' ') as [string, string]
    return [read, Number(count)]
  })
}

/** How often anything was read. */
export const totalCount = (readings: Iterable<CountedReading>): number =>
  [...readings].reduce((sum, [, count]) => sum + count, 0)
