import type { VFile } from 'vfile'
import type { Finding, Remark } from '../findings/index.ts'

/**
 * Adds findings to a file as messages: at most so many for each rule, in the order of their places, and one more that
 * counts those left out.
 *
 * @param file the file
 * @param findings what was found
 * @param limit most messages for each rule
 */
export function reportFindings(file: VFile, findings: readonly Finding[], limit: number): void {
  for (const { finds, remarks, rule } of findings) {
    const told = remarks.slice(0, limit).sort((a, b) => offsetOf(a) - offsetOf(b))
    for (const { actual, expected, note, place, reason } of told) {
      const message = file.message(reason, { ruleId: rule, source: SOURCE, ...(place && { place }) })
      if (actual !== undefined) message.actual = actual
      if (expected !== undefined) message.expected = [...expected]
      if (note) message.note = note
    }
    const left = remarks.length - told.length
    if (left > 0 && limit > 0)
      file.info(`Not listed: ${left} of ${remarks.length} ${finds}`, { ruleId: rule, source: SOURCE })
  }
}

const SOURCE = 'phuchoi'

const offsetOf = ({ place }: Remark) => place?.start.offset ?? Number.POSITIVE_INFINITY
