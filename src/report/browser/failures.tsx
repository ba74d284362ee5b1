import { useState } from 'preact/hooks'
import type { FailureRow } from '../document-row.ts'
import { visibleText } from '../visible-text.ts'
import { useSpeech } from './language.ts'
import { Pager } from './pager.tsx'

const PAGE_SIZE = 100

/** The documents that were not done, and why. */
export function Failures({ failures }: { readonly failures: readonly FailureRow[] }) {
  const { number, say } = useSpeech()
  const [page, setPage] = useState(0)
  return (
    <section aria-labelledby="failures-title" class="list">
      <h1 id="failures-title">{say.failures}</h1>
      {failures.length === 0 ? (
        <p class="empty">{say.noFailures}</p>
      ) : (
        <>
          <p class="hint">{say.retry}</p>
          <table class="documents failures">
            <thead>
              <tr>
                <th scope="col">{say.document}</th>
                <th scope="col">{say.reason}</th>
                <th scope="col" class="number">
                  {say.attempts}
                </th>
              </tr>
            </thead>
            <tbody>
              {failures.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE).map(({ attempts, input, kind, reason }) => (
                <tr key={input}>
                  <th scope="row" translate={false}>
                    <bdi>{visibleText(input)}</bdi>
                  </th>
                  <td data-label={say.reason}>
                    <span>
                      <strong>{say.kinds[kind]}</strong>
                      <bdi class="reason" lang="en">
                        {visibleText(reason)}
                      </bdi>
                    </span>
                  </td>
                  <td class="number" data-label={say.attempts}>
                    {number(attempts)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Pager label={say.listPages} page={page} size={PAGE_SIZE} all={failures.length} onPage={setPage} />
        </>
      )}
    </section>
  )
}
