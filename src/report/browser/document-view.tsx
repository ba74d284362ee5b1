import { useEffect, useState } from 'preact/hooks'
import type { DocumentRow } from '../document-row.ts'
import type { ReportDetail } from '../report-detail.ts'
import { visibleText } from '../visible-text.ts'
import { useSpeech } from './language.ts'
import { openDetail } from './open-detail.ts'
import { OutputLinks } from './output-links.tsx'
import { Review } from './review.tsx'
import type { Decisions } from './use-decisions.ts'

/** What a view of a document is told from outside. */
export interface DocumentViewProps {
  /** Its place in the report. */
  readonly index: number
  readonly row: DocumentRow
  /** Where the output folder lies. */
  readonly base: string
  readonly decisions: Decisions
  readonly shortcuts: boolean
  /** Addresses of the documents before and after it in the list. */
  readonly before: string | undefined
  readonly after: string | undefined
  readonly onStatus: (status: string) => void
}

/** A document: its head, and what was made of it. */
export function DocumentView(props: DocumentViewProps) {
  const { after, base, before, index, row } = props
  const { number, percent, say } = useSpeech()
  const [detail, setDetail] = useState<ReportDetail | null | undefined>()
  useEffect(() => {
    openDetail(index).then(setDetail, () => setDetail(null))
  }, [index])

  return (
    <article aria-labelledby="document-title" class="document">
      <nav class="crumbs" aria-label={say.document}>
        <a href="#list">← {say.back}</a>
        <span class="crumbs-around">
          {before && <a href={before}>↑ {say.previousDocument}</a>}
          {after && <a href={after}>↓ {say.nextDocument}</a>}
        </span>
      </nav>
      <header class="document-head">
        <h1 id="document-title" translate={false}>
          <bdi>{visibleText(row.input)}</bdi>
        </h1>
        {(row.number !== '' || row.subject !== '') && (
          <p class="about" lang="vi" translate={false}>
            {row.number !== '' && <bdi class="code">{visibleText(row.number)}</bdi>}
            <bdi>{visibleText(row.subject)}</bdi>
          </p>
        )}
        <ul class="facts">
          <li>
            {say.sureness}: <strong>{percent(row.confidence)}</strong>
          </li>
          <li>
            {say.pages}: <strong>{number(row.pages)}</strong>
            {row.failedPages > 0 && ` (${say.failedPages(number(row.failedPages))})`}
          </li>
          <li>
            {say.words}: <strong>{number(row.words)}</strong>
          </li>
          <li>
            {say.corrections}: <strong>{number(row.corrections)}</strong>
          </li>
          <li>
            {say.outputs}: <OutputLinks row={row} base={base} />
          </li>
        </ul>
        {row.warnings.length > 0 && (
          <div class="notice">
            <strong>{say.warnings}</strong>
            <ul lang="en">
              {row.warnings.map((warning) => (
                <li key={warning}>
                  <bdi>{visibleText(warning)}</bdi>
                </li>
              ))}
            </ul>
          </div>
        )}
      </header>
      {detail === undefined && (
        <p class="empty" role="status">
          {say.loading}
        </p>
      )}
      {detail === null && <p class="empty">{say.missing}</p>}
      {detail && (
        <>
          {'excerpts' in detail && <p class="notice">{say.excerpt}</p>}
          <Review {...props} detail={detail} />
        </>
      )}
    </article>
  )
}
