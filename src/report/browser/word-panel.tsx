import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Decision } from '../../archive/decisions.ts'
import type { DocumentLine } from '../document-lines.ts'
import { choicesFor, type DocumentWord } from '../document-words.ts'
import { visibleText } from '../visible-text.ts'
import { cleanInput } from './clean-input.ts'
import { useSpeech } from './language.ts'
import { wordLook } from './restored-word.tsx'

/** Choices that a key can take. */
const MOST_CHOICES = 9

/** Where a word is decided. */
export function WordPanel({
  decision,
  everywhere,
  line,
  onChoose,
  onEverywhere,
  onStep,
  onWithdraw,
  other,
  undecided,
  unsure,
  word,
}: {
  readonly word: DocumentWord | undefined
  /** The line that it stands in. */
  readonly line: DocumentLine | undefined
  readonly decision: Decision | undefined
  /** How many unsure words the document has, and how many are undecided. */
  readonly unsure: number
  readonly undecided: number
  readonly everywhere: boolean
  readonly other: RefObject<HTMLInputElement>
  readonly onChoose: (text: string) => void
  readonly onEverywhere: (everywhere: boolean) => void
  readonly onStep: (forward: boolean) => void
  readonly onWithdraw: () => void
}) {
  const { number, percent, say } = useSpeech()
  const [typed, setTyped] = useState('')
  const choices = word ? choicesFor(word) : []
  const start = word?.place.start
  // Before anything can be typed for the next word.
  useLayoutEffect(() => setTyped(''), [start])

  return (
    <>
      <div class="panel-head">
        <h2 id="word-title">{say.word}</h2>
        <span class="progress">{unsure === 0 ? say.noUnsure : say.left(number(undecided), number(unsure))}</span>
      </div>
      {word === undefined || line === undefined ? (
        <p class="hint">{say.noWord}</p>
      ) : (
        <>
          <p class="context" lang="vi" translate={false}>
            <Context line={line} word={word} text={decision?.text ?? word.restored} />
          </p>
          <dl class="word-facts">
            <div>
              <dt>{say.readAs}</dt>
              <dd lang="vi" translate={false} class="was">
                <bdi>{visibleText(word.source)}</bdi>
              </dd>
            </div>
            <div>
              <dt>{say.restoredAs}</dt>
              <dd lang="vi" translate={false}>
                <span class={`word ${wordLook(word, false)}`}>
                  <bdi>{visibleText(word.restored) || `[${say.removed}]`}</bdi>
                </span>{' '}
                <small>{word.correction ? percent(word.correction.confidence) : say.unchanged}</small>
              </dd>
            </div>
            {decision && (
              <div>
                <dt>{say.decidedAs}</dt>
                <dd>
                  <span class="word decided" lang="vi" translate={false}>
                    <bdi>{visibleText(decision.text) || `[${say.removed}]`}</bdi>
                  </span>{' '}
                  <small>{decision.place === undefined ? say.inAll : say.here}</small>
                </dd>
              </div>
            )}
          </dl>
          <div class="acts">
            <button type="button" class="main-action" onClick={() => onChoose(word.restored)}>
              {say.accept} <kbd>A</kbd>
            </button>
            {decision && (
              <button type="button" onClick={onWithdraw}>
                {say.withdraw} <kbd>W</kbd>
              </button>
            )}
          </div>
          {choices.length > 0 && <h3>{say.alternatives}</h3>}
          <ol class="choices">
            {choices.slice(0, MOST_CHOICES).map(([text, confidence], i) => (
              <li key={text}>
                <button type="button" onClick={() => onChoose(text)}>
                  <kbd>{i + 1}</kbd>
                  <bdi lang="vi" translate={false}>
                    {visibleText(text) || `[${say.removed}]`}
                  </bdi>
                  {confidence !== null && <small>{percent(confidence)}</small>}
                </button>
              </li>
            ))}
          </ol>
          <form
            class="other"
            onSubmit={(event) => {
              event.preventDefault()
              const text = cleanInput(typed)
              if (text === '') return
              other.current?.blur()
              onChoose(text)
            }}
          >
            <label>
              {say.other} <kbd>T</kbd>
              <input
                ref={other}
                type="text"
                lang="vi"
                autocomplete="off"
                spellcheck={false}
                value={typed}
                onInput={({ currentTarget }) => setTyped(currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Escape') event.currentTarget.blur()
                }}
              />
            </label>
            <button type="submit">{say.use}</button>
          </form>
          <label class="check">
            <input
              type="checkbox"
              checked={everywhere}
              onChange={({ currentTarget }) => onEverywhere(currentTarget.checked)}
            />
            <span>
              {say.everywhere} <kbd>E</kbd> <small>{say.everywhereHint}</small>
            </span>
          </label>
        </>
      )}
      <div class="acts steps">
        <button type="button" onClick={() => onStep(false)}>
          ← {say.previousWord} <kbd>P</kbd>
        </button>
        <button type="button" onClick={() => onStep(true)}>
          {say.nextWord} <kbd>N</kbd> →
        </button>
      </div>
    </>
  )
}

/** The restored line that a word stands in. */
function Context({
  line,
  text,
  word,
}: {
  readonly line: DocumentLine
  readonly word: DocumentWord
  readonly text: string
}) {
  const restored = (from: number, to: number) =>
    visibleText(
      line.pieces
        .filter(({ start }) => start >= from && start < to)
        .map(({ correction, source }) => correction?.replacement ?? source)
        .join(''),
    )
  return (
    <>
      {restored(line.start, word.place.start)}
      <mark>{visibleText(text)}</mark>
      {restored(word.place.start + 1, line.end + 1)}
    </>
  )
}
