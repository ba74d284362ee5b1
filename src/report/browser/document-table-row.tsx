import type { DocumentRow } from '../document-row.ts'
import { findingCount } from '../select-rows.ts'
import { visibleText } from '../visible-text.ts'
import { useSpeech } from './language.ts'
import { OutputLinks } from './output-links.tsx'
import { documentAddress } from './use-route.ts'

/** A document in the list. */
export function DocumentTableRow({
  base,
  decided,
  row,
}: {
  readonly row: DocumentRow
  /** How many of its words were decided. */
  readonly decided: number
  /** Where the output folder lies. */
  readonly base: string
}) {
  const { number, percent, say } = useSpeech()
  const findings = findingCount(row)
  return (
    <tr>
      <th scope="row">
        <a href={documentAddress(row.input)} translate={false}>
          <bdi>{visibleText(row.input)}</bdi>
        </a>
        {(row.number !== '' || row.subject !== '') && (
          <span class="about" lang="vi" translate={false}>
            {row.number !== '' && <bdi class="code">{visibleText(row.number)}</bdi>}
            <bdi>{visibleText(row.subject)}</bdi>
          </span>
        )}
      </th>
      <td data-label={say.sureness}>
        <span class="gauge">
          <span class="gauge-bar" aria-hidden="true">
            <span class={gaugeClass(row.confidence)} style={{ width: `${100 * row.confidence}%` }} />
          </span>
          {percent(row.confidence)}
        </span>
      </td>
      <td class="number" data-label={say.unsureWords}>
        <span>
          {number(row.unsure)}
          {decided > 0 && <small class="decided-note">✓ {say.decidedOf(number(decided))}</small>}
        </span>
      </td>
      <td class="number" data-label={say.findings}>
        <span class={findings > 0 ? 'flag' : 'none'}>{number(findings)}</span>
      </td>
      <td class="number" data-label={say.pages}>
        <span>
          {number(row.pages)}
          {row.failedPages > 0 && <small class="bad-note">{say.failedPages(number(row.failedPages))}</small>}
        </span>
      </td>
      <td class="number" data-label={say.words}>
        {number(row.words)}
      </td>
      <td data-label={say.outputs}>
        <OutputLinks row={row} base={base} />
      </td>
    </tr>
  )
}

const gaugeClass = (confidence: number) => (confidence >= 0.97 ? 'good' : confidence >= 0.9 ? 'fair' : 'poor')
