import { useSpeech } from './language.ts'

/** Leafs through what does not fit on one page. */
export function Pager({
  all,
  label,
  onPage,
  page,
  size,
}: {
  readonly label: string
  /** From 0. */
  readonly page: number
  /** Entries of a page. */
  readonly size: number
  readonly all: number
  readonly onPage: (page: number) => void
}) {
  const { number, say } = useSpeech()
  const last = Math.max(0, Math.ceil(all / size) - 1)
  if (last === 0) return null
  return (
    <nav class="pager" aria-label={label}>
      <button type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        ← {say.previousPage}
      </button>
      <span>{say.shown(number(page * size + 1), number(Math.min(all, (page + 1) * size)), number(all))}</span>
      <button type="button" disabled={page === last} onClick={() => onPage(page + 1)}>
        {say.nextPage} →
      </button>
    </nav>
  )
}
