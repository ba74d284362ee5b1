import { useMemo } from 'preact/hooks'
import type { DecisionBook } from '../decision-book.ts'
import type { DocumentRow } from '../document-row.ts'
import { ROW_FILTERS, ROW_ORDERS, type RowSelection } from '../select-rows.ts'
import { DocumentTableRow } from './document-table-row.tsx'
import { useSpeech } from './language.ts'
import { Pager } from './pager.tsx'

/** Documents on one page of the list. */
const PAGE_SIZE = 50

/** The documents that are wanted, page by page. */
export function ListView({
  base,
  book,
  onPage,
  onSelect,
  page,
  places,
  rows,
  selection,
}: {
  readonly rows: readonly DocumentRow[]
  /** Which of them are wanted, in order. */
  readonly places: readonly number[]
  readonly selection: RowSelection
  readonly page: number
  readonly book: DecisionBook
  /** Where the output folder lies. */
  readonly base: string
  readonly onSelect: (selection: RowSelection) => void
  readonly onPage: (page: number) => void
}) {
  const { number, say } = useSpeech()
  const decided = useMemo(() => decisionsByDocument(book), [book])
  const pager = <Pager label={say.listPages} page={page} size={PAGE_SIZE} all={places.length} onPage={onPage} />
  return (
    <section aria-labelledby="documents-title" class="list">
      <h2 id="documents-title">{say.documents}</h2>
      <search class="controls">
        <label class="search">
          {say.searchLabel}
          <input
            type="search"
            value={selection.text}
            placeholder={say.searchHint}
            spellcheck={false}
            onInput={({ currentTarget }) => onSelect({ ...selection, text: currentTarget.value })}
          />
        </label>
        <Choice
          label={say.order}
          names={say.orders}
          values={ROW_ORDERS}
          value={selection.order}
          onChoose={(order) => onSelect({ ...selection, order })}
        />
        <Choice
          label={say.filter}
          names={say.filters}
          values={ROW_FILTERS}
          value={selection.filter}
          onChoose={(filter) => onSelect({ ...selection, filter })}
        />
      </search>
      <p class="unseen" role="status">
        {say.matches(number(places.length))}
      </p>
      {places.length === 0 ? (
        <p class="empty">{rows.length === 0 ? say.emptyArchive : say.noMatch}</p>
      ) : (
        <>
          <table class="documents">
            <thead>
              <tr>
                <th scope="col">{say.document}</th>
                <th scope="col">{say.sureness}</th>
                <th scope="col" class="number">
                  {say.unsureWords}
                </th>
                <th scope="col" class="number">
                  {say.findings}
                </th>
                <th scope="col" class="number">
                  {say.pages}
                </th>
                <th scope="col" class="number">
                  {say.words}
                </th>
                <th scope="col">{say.outputs}</th>
              </tr>
            </thead>
            <tbody>
              {places.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE).map((place) => {
                const row = rows[place]!
                return <DocumentTableRow key={place} row={row} base={base} decided={decided.get(row.input) ?? 0} />
              })}
            </tbody>
          </table>
          {pager}
        </>
      )}
    </section>
  )
}

function Choice<Value extends string>({
  label,
  names,
  onChoose,
  value,
  values,
}: {
  readonly label: string
  readonly names: Readonly<Record<Value, string>>
  readonly values: readonly Value[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}>
        {values.map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** How many places were decided in each document, by its path. */
function decisionsByDocument(book: DecisionBook): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { place } of book.values()) if (place) counts.set(place.input, (counts.get(place.input) ?? 0) + 1)
  return counts
}
