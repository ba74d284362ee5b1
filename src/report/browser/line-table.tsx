import { Fragment } from 'preact'
import type { DetailFinding } from '../../archive/document/document-detail.ts'
import type { DecisionBook } from '../decision-book.ts'
import { type DocumentLine, wordRuns } from '../document-lines.ts'
import type { DocumentWord } from '../document-words.ts'
import { visibleText } from '../visible-text.ts'
import { useSpeech } from './language.ts'
import { RestoredWord } from './restored-word.tsx'

/** Lines as they were read and as they were restored, side by side. */
export function LineTable({
  book,
  current,
  findings,
  lines,
  onWord,
  words,
}: {
  readonly lines: readonly DocumentLine[]
  /** The words of the document, by their offsets. */
  readonly words: ReadonlyMap<number, DocumentWord>
  readonly findings: readonly DetailFinding[]
  readonly book: DecisionBook
  /** Offset of the word that is being decided. */
  readonly current: number | null
  readonly onWord: (word: DocumentWord) => void
}) {
  const { number, say } = useSpeech()
  if (lines.length === 0) return <p class="empty">{say.noLines}</p>
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
                  <SourceLine line={line} current={current} />
                </td>
                <td lang="vi" translate={false}>
                  {wordRuns(line.pieces).map((run) => {
                    const shown = run.map(({ isWord, source, start }) =>
                      isWord ? (
                        <RestoredWord
                          key={start}
                          word={words.get(start)!}
                          book={book}
                          isCurrent={start === current}
                          onWord={onWord}
                        />
                      ) : (
                        <Fragment key={start}>{visibleText(source)}</Fragment>
                      ),
                    )
                    return run.length === 1 ? (
                      shown
                    ) : (
                      <span key={run[0]!.start} class="run">
                        {shown}
                      </span>
                    )
                  })}
                </td>
              </tr>
            )
          })}
        </tbody>
      ))}
    </table>
  )
}

/** A line as it was read; the word that is being decided is marked. */
function SourceLine({ current, line: { pieces } }: { readonly line: DocumentLine; readonly current: number | null }) {
  const at = pieces.findIndex(({ start }) => start === current)
  const text = (from: number, to?: number) =>
    visibleText(
      pieces
        .slice(from, to)
        .map(({ source }) => source)
        .join(''),
    )
  if (at < 0) return <>{text(0)}</>
  return (
    <>
      {text(0, at)}
      <mark>{text(at, at + 1)}</mark>
      {text(at + 1)}
    </>
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
