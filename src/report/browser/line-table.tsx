import { Fragment } from 'preact'
import type { DecisionBook } from '../decision-book.ts'
import type { DocumentLine } from '../document-lines.ts'
import type { ReportDetail } from '../report-detail.ts'
import { visibleText } from '../visible-text.ts'
import { useSpeech } from './language.ts'
import { RestoredWord } from './restored-word.tsx'

/** Lines as they were read and as they were restored, side by side. */
export function LineTable({
  book,
  current,
  detail,
  lines,
  onWord,
}: {
  readonly lines: readonly DocumentLine[]
  readonly detail: ReportDetail
  readonly book: DecisionBook
  /** Offset of the word that is being decided. */
  readonly current: number | null
  readonly onWord: (start: number) => void
}) {
  const { number, say } = useSpeech()
  if (lines.length === 0) return <p class="empty">{say.noLines}</p>
  const { findings, input, sha256 } = detail
  return (
    <table class="lines">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{say.line}</span>
          </th>
          <th scope="col">{say.source}</th>
          <th scope="col">{say.restored}</th>
        </tr>
      </thead>
      {pagesOf(lines).map((page) => (
        <tbody key={page[0]!.number}>
          <tr class="page-mark">
            <th colSpan={3} scope="rowgroup">
              {say.page(number(page[0]!.page))}
            </th>
          </tr>
          {page.map((line) => {
            const flagged = findings.some(
              ({ start }) => start !== undefined && start >= line.start && start <= line.end,
            )
            return (
              <tr key={line.number} data-line={line.number} tabIndex={-1} class={flagged ? 'flagged' : undefined}>
                <th scope="row">
                  {line.number}
                  {flagged && (
                    <span class="flag" role="img" aria-label={say.findingHere} title={say.findingHere}>
                      ⚑
                    </span>
                  )}
                </th>
                <td lang="vi" translate={false} class="was">
                  {line.pieces.map(({ correction, source, start }) =>
                    correction === undefined ? (
                      <Fragment key={start}>{visibleText(source)}</Fragment>
                    ) : (
                      <span key={start} class={start === current ? 'read current' : 'read'}>
                        {visibleText(source)}
                      </span>
                    ),
                  )}
                </td>
                <td lang="vi" translate={false}>
                  {line.pieces.map(({ correction, source, start }) =>
                    correction === undefined ? (
                      <Fragment key={start}>{visibleText(source)}</Fragment>
                    ) : (
                      <RestoredWord
                        key={start}
                        source={source}
                        correction={correction}
                        place={{ input, sha256, start, end: correction.end }}
                        book={book}
                        isCurrent={start === current}
                        onWord={onWord}
                      />
                    ),
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      ))}
    </table>
  )
}

/** Runs of lines that stand on one page. */
function pagesOf(lines: readonly DocumentLine[]): DocumentLine[][] {
  const pages: DocumentLine[][] = []
  for (const line of lines) {
    const last = pages.at(-1)
    if (last?.[0]?.page === line.page) last.push(line)
    else pages.push([line])
  }
  return pages
}
