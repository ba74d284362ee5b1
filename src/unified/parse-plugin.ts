import type { Plugin } from 'unified'
import { labelSequence, lostFootnotes, misfits, unsureWords } from '../findings/index.ts'
import { type ParseOptions, parseRestoration } from '../parse/index.ts'
import { createRestorer, type Restoration } from '../restore/index.ts'
import type { Root } from '../tree/index.ts'
import { reportFindings } from './report-findings.ts'
import { type ReportOptions, reportLimits } from './report-options.ts'

/** Settings of {@link phuchoiParse}: those of `parse`, and what to tell of. */
export interface PhuchoiParseOptions extends ParseOptions, ReportOptions {}

/**
 * Plugin for unified that restores a text and parses it. What a person should look at becomes a message of the file:
 * words that the restorer is not sure of, footnotes and marks that were lost, labels out of sequence, figures that do not
 * fit others.
 *
 * @param options see {@link PhuchoiParseOptions}
 * @throws what `createRestorer` throws for its options, when the processor is frozen
 * @example
 * const file = await unified().use(phuchoiParse).use(phuchoiStringify, { to: 'markdown' }).process(garbled)
 */
export const phuchoiParse: Plugin<[options?: PhuchoiParseOptions | null], string, Root> = function (options) {
  const { limit, unsure } = reportLimits(options)
  const restore = restorerOf(options ?? {})
  this.parser = (text, file): Root => {
    const restoration = restore(text)
    const tree = parseRestoration(text, restoration)
    const findings = [
      unsureWords(restoration.corrections, unsure),
      lostFootnotes(tree),
      labelSequence(tree),
      misfits(tree, text),
    ]
    reportFindings(file, findings, limit)
    return tree
  }
}

function restorerOf({ restore = true, restorer, ...options }: PhuchoiParseOptions): (text: string) => Restoration {
  if (!restore) return (text) => ({ text, corrections: [], confidence: 1 })
  const made = restorer ?? createRestorer(options)
  return (text) => made.restore(text)
}
