import { usageError } from '../errors.ts'

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
/** As it is written in Vietnam. */
const VIETNAMESE = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/

/** Days that stand for a month or a year: its first one or its last one. */
const EDGES = { from: { month: '01', day: '01' }, to: { month: '12', day: '31' } } as const

/**
 * Reads a day that an option was given: 2024-03-01 or 1/3/2024; a month or a year stands for its first or last day.
 *
 * @param command - the command, for messages
 * @param option - the option; it says which day stands for a month or a year
 * @param value - what stands on the command line, if anything
 * @returns the day in ISO 8601, or undefined if the option was not given
 * @throws CommandError with exit code 1 if it is no day
 */
export function dateOption(command: string, option: keyof typeof EDGES, value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const text = value.trim()
  const [, year, isoMonth, isoDay] = ISO.exec(text) ?? []
  const [, vietnameseDay, vietnameseMonth, vietnameseYear] = VIETNAMESE.exec(text) ?? []
  const month = (isoMonth ?? vietnameseMonth)?.padStart(2, '0') ?? EDGES[option].month
  const day = (isoDay ?? vietnameseDay)?.padStart(2, '0') ?? EDGES[option].day
  const wanted = year ?? vietnameseYear
  if (wanted !== undefined && month >= '01' && month <= '12' && day >= '01' && day <= '31')
    return `${wanted}-${month}-${day}`
  throw usageError(`--${option} takes a day such as 2024-03-01, 2024-03 or 2024, not '${value}'`, command)
}
