import type { Plugin } from 'unified'
import { unsureWords } from '../findings/index.ts'
import { createRestorer, type Restorer, type RestorerOptions } from '../restore/index.ts'
import { reportFindings } from './report-findings.ts'
import { type ReportOptions, reportLimits } from './report-options.ts'

/** Settings of {@link phuchoiRestore}: those of a restorer, or one made before, and what to tell of. */
export interface PhuchoiRestoreOptions extends RestorerOptions, ReportOptions {
  readonly restorer?: Restorer
}

/**
 * Plugin for unified that restores a text for another parser, which it has to stand behind: that parser gets the
 * restored text, line for line. Words that the restorer is not sure of become messages of the file.
 *
 * @param options see {@link PhuchoiRestoreOptions}
 * @throws Error if no parser stands before it
 * @throws what `createRestorer` throws for its options
 * @example
 * unified().use(remarkParse).use(phuchoiRestore).use(remarkStringify)
 */
export const phuchoiRestore: Plugin<[options?: PhuchoiRestoreOptions | null]> = function (options) {
  const { limit, unsure } = reportLimits(options)
  const { restorer = createRestorer(options ?? {}) } = options ?? {}
  const { parser } = this
  if (parser === undefined) throw new Error('phuchoiRestore has to stand behind a parser, such as remark-parse')
  this.parser = (source, file) => {
    const { corrections, text } = restorer.restore(source)
    reportFindings(file, [unsureWords(corrections, unsure)], limit)
    return parser(text, file)
  }
}
