import { useEffect, useState } from 'preact/hooks'
import { decisionFor } from '../decision-book.ts'
import type { FrequentWord } from '../frequent-words.ts'
import { visibleText } from '../visible-text.ts'
import { cleanInput } from './clean-input.ts'
import { useSpeech } from './language.ts'
import { frequentWords } from './open-detail.ts'
import { Pager } from './pager.tsx'
import { ShownWord } from './shown-word.tsx'
import type { Decisions } from './use-decisions.ts'

const PAGE_SIZE = 50

/** The unsure words of the whole archive that stand at several places, to be decided for all of them at once. */
export function FrequentWords({ decisions }: { readonly decisions: Decisions }) {
  const { say } = useSpeech()
  const [words, setWords] = useState<readonly FrequentWord[] | null>(null)
  const [page, setPage] = useState(0)
  useEffect(() => {
    void frequentWords().then(setWords)
  }, [])
  return (
    <section aria-labelledby="words-title" class="list">
      <h1 id="words-title">{say.frequentWords}</h1>
      <p class="hint">{say.frequentHint}</p>
      {words === null && <p class="empty">{say.loading}</p>}
      {words?.length === 0 && <p class="empty">{say.noFrequentWords}</p>}
      {words && words.length > 0 && (
        <>
          <table class="documents frequent">
            <thead>
              <tr>
                <th scope="col">{say.readAs}</th>
                <th scope="col">{say.restoredAs}</th>
                <th scope="col" class="number">
                  {say.places}
                </th>
                <th scope="col" class="number">
                  {say.documents}
                </th>
                <th scope="col">{say.decide}</th>
              </tr>
            </thead>
            <tbody>
              {words.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE).map((word) => (
                <FrequentWordRow key={`${word.source} ${word.restored}`} word={word} decisions={decisions} />
              ))}
            </tbody>
          </table>
          <Pager label={say.listPages} page={page} size={PAGE_SIZE} all={words.length} onPage={setPage} />
        </>
      )}
    </section>
  )
}

function FrequentWordRow({ decisions, word }: { readonly word: FrequentWord; readonly decisions: Decisions }) {
  const { number, say } = useSpeech()
  const [typed, setTyped] = useState('')
  const { alternatives, context, documents, places, restored, source } = word
  const decision = decisionFor(decisions.book, { source, restored })
  const decide = (text: string) => decisions.add([{ source, restored, text }])
  const others = alternatives.includes(source) || source === restored ? alternatives : [...alternatives, source]
  return (
    <tr>
      <th scope="row">
        <ShownWord text={source} look="was" />
        {context !== source && (
          <small lang="vi" translate={false}>
            {visibleText(context)}
          </small>
        )}
      </th>
      <td data-label={say.restoredAs}>
        <ShownWord text={decision?.text ?? restored} look={decision ? 'word decided' : 'word unsure'} />
      </td>
      <td class="number" data-label={say.places}>
        {number(places)}
      </td>
      <td class="number" data-label={say.documents}>
        {number(documents)}
      </td>
      <td>
        <div class="acts">
          <button type="button" class="main-action" onClick={() => decide(restored)}>
            {say.accept}
          </button>
          {others.map((text) => (
            <button key={text} type="button" onClick={() => decide(text)}>
              <ShownWord text={text} />
            </button>
          ))}
          <form
            onSubmit={(event) => {
              event.preventDefault()
              const text = cleanInput(typed)
              if (text !== '') decide(text)
              setTyped('')
            }}
          >
            <input
              type="text"
              lang="vi"
              autocomplete="off"
              spellcheck={false}
              aria-label={`${say.other}: ${source}`}
              placeholder={say.other}
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </form>
          {decision && (
            <button type="button" onClick={() => decisions.withdraw({ source, restored })}>
              {say.withdraw}
            </button>
          )}
        </div>
      </td>
    </tr>
  )
}
