import { useRef } from 'preact/hooks'
import { DecisionsError, readDecisions } from '../../archive/read-decisions.ts'
import { decisionDictionary, decisionFile } from '../decision-files.ts'
import { visibleText } from '../visible-text.ts'
import { useSpeech } from './language.ts'
import { saveFile } from './save-file.ts'
import type { Decisions } from './use-decisions.ts'

/** How many decisions there are, and what can be done with all of them. */
export function DecisionBar({
  archive,
  decisions,
  onStatus,
}: {
  readonly archive: string
  readonly decisions: Decisions
  readonly onStatus: (status: string) => void
}) {
  const { number, say } = useSpeech()
  const input = useRef<HTMLInputElement>(null)
  const { book, canUndo, kept } = decisions
  const base = archive.replace(/[^\p{L}\p{M}\p{N} ._-]/gu, '_') || 'archive'

  const save = (file: string, text: string, type: string) => {
    saveFile(file, text, type)
    onStatus(say.saved(file))
  }
  const load = async (file: File | undefined) => {
    if (file === undefined) return
    try {
      const read = readDecisions(await file.text(), file.name)
      decisions.add(read.decisions)
      onStatus(say.loaded(number(read.decisions.length), visibleText(file.name)))
    } catch (error) {
      if (!(error instanceof DecisionsError)) throw error
      onStatus(say.loadFailed(visibleText(error.message)))
    }
  }

  return (
    <section class="decision-bar" aria-label={say.decisions}>
      <p class="decision-count">{say.decisionCount(number(book.size))}</p>
      <button
        type="button"
        disabled={book.size === 0}
        title={say.saveHint}
        onClick={() => save(`${base}.corrections.json`, decisionFile(book.values()), 'application/json')}
      >
        {say.saveDecisions}
      </button>
      <button
        type="button"
        disabled={book.size === 0}
        onClick={() => save(`${base}.dictionary.txt`, decisionDictionary(book.values()), 'text/plain')}
      >
        {say.saveDictionary}
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        {say.load} …
      </button>
      <input
        ref={input}
        class="file"
        type="file"
        accept=".json,application/json"
        aria-label={say.load}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          void load(file).finally(() => {
            currentTarget.value = ''
          })
        }}
      />
      <button type="button" disabled={!canUndo} onClick={decisions.undo}>
        {say.undo}
      </button>
      {!kept && <p class="not-stored">{say.notStored}</p>}
    </section>
  )
}
