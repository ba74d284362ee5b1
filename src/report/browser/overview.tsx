import { useMemo } from 'preact/hooks'
import type { DocumentRow } from '../document-row.ts'
import { DOCUMENT_STEPS, totalsOf } from '../totals.ts'
import { useSpeech } from './language.ts'
import { ruleName } from './rule-name.ts'

/** The archive in figures. */
export function Overview({ failures, rows }: { readonly rows: readonly DocumentRow[]; readonly failures: number }) {
  const { number, percent, say } = useSpeech()
  const totals = useMemo(() => totalsOf(rows), [rows])
  const most = Math.max(1, ...totals.spread)
  const figures: readonly (readonly [label: string, value: string, note?: string])[] = [
    [say.documents, number(totals.documents)],
    [say.failures, number(failures)],
    [say.pages, number(totals.pages), totals.failedPages > 0 ? say.failedPages(number(totals.failedPages)) : undefined],
    [say.words, number(totals.words)],
    [say.corrections, number(totals.corrections)],
    [say.unsureWords, number(totals.unsure)],
    [say.meanConfidence, totals.confidence === null ? '–' : percent(totals.confidence, 2)],
  ].map(([label, value, note]) => (note === undefined ? [label!, value!] : [label!, value!, note]))
  return (
    <section aria-labelledby="overview-title">
      <h1 id="overview-title">{say.overview}</h1>
      <dl class="figures">
        {figures.map(([label, value, note]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              {note !== undefined && <small>{note}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <div class="charts">
        <table class="chart">
          <caption>{say.spread}</caption>
          <thead>
            <tr>
              <th scope="col">{say.meanConfidence}</th>
              <th scope="col" colSpan={2}>
                {say.documents}
              </th>
            </tr>
          </thead>
          <tbody>
            {DOCUMENT_STEPS.map((from, i) => (
              <tr key={from}>
                <th scope="row">
                  {from === 0
                    ? say.below(percent(DOCUMENT_STEPS[i - 1]!, 0))
                    : say.spreadStep(percent(from, 0), i === 0 ? null : percent(DOCUMENT_STEPS[i - 1]!, 0))}
                </th>
                <td class="number">{number(totals.spread[i]!)}</td>
                <td class="bar-cell">
                  {totals.spread[i]! > 0 && (
                    <div class={`bar step-${i}`} style={{ width: `${(100 * totals.spread[i]!) / most}%` }} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <table class="chart">
          <caption>{say.findings}</caption>
          <thead>
            <tr>
              <th scope="col">{say.findings}</th>
              <th scope="col">{say.count}</th>
            </tr>
          </thead>
          <tbody>
            {totals.findings.map(([rule, count]) => (
              <tr key={rule}>
                <th scope="row">{ruleName(say, rule)}</th>
                <td class="number">{number(count)}</td>
              </tr>
            ))}
            {totals.findings.length === 0 && (
              <tr>
                <td colSpan={2}>{say.noFindings}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </section>
  )
}
