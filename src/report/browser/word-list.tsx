import { type DecisionBook, decisionFor } from '../decision-book.ts'
import { choicesFor, type DocumentWord } from '../document-words.ts'
import { visibleText } from '../visible-text.ts'
import { useSpeech } from './language.ts'
import { wordLook } from './restored-word.tsx'

/** The unsure words of a document with what else they may be. */
export function WordList({
  book,
  current,
  onWord,
  words,
}: {
  readonly words: readonly DocumentWord[]
  readonly book: DecisionBook
  readonly current: number | null
  readonly onWord: (word: DocumentWord) => void
}) {
  const { number, percent, say } = useSpeech()
  return (
    <details class="card" open>
      <summary>
        <h2>{say.unsureWords}</h2> <span class="badge">{number(words.length)}</span>
      </summary>
      <div class="scroll">
        <table class="word-list">
          <thead>
            <tr>
              <th scope="col">{say.readAs}</th>
              <th scope="col">{say.restoredAs}</th>
              <th scope="col">{say.alternatives}</th>
            </tr>
          </thead>
          <tbody>
            {words.map((word) => {
              const { correction, place, restored, source } = word
              const decision = decisionFor(book, word)
              const text = visibleText(decision?.text ?? restored) || `[${say.removed}]`
              return (
                <tr key={place.start} class={place.start === current ? 'current' : undefined}>
                  <td lang="vi" translate={false} class="was">
                    <bdi>{visibleText(source)}</bdi>
                  </td>
                  <td>
                    <button
                      type="button"
                      class={`word ${wordLook(word, decision !== undefined)}`}
                      lang="vi"
                      onClick={() => onWord(word)}
                    >
                      <bdi>{text}</bdi>
                    </button>{' '}
                    <small>{decision ? '✓' : correction && percent(correction.confidence, 0)}</small>
                  </td>
                  <td lang="vi" translate={false}>
                    {choicesFor(word)
                      .flatMap(([text, confidence]) => (confidence === null ? [] : [visibleText(text)]))
                      .join(', ')}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </details>
  )
}
