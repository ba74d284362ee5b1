import type { DocumentRow } from '../document-row.ts'
import { outputLink } from '../output-link.ts'
import { visibleText } from '../visible-text.ts'

/** Leads to what was written of a document. */
export function OutputLinks({ base, row }: { readonly row: DocumentRow; readonly base: string }) {
  return (
    <ul class="outputs">
      {Object.entries(row.outputs).map(([format, path]) => (
        <li key={format}>
          <a href={outputLink(base, path)}>
            {format}
            <span class="unseen"> – {visibleText(path)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
