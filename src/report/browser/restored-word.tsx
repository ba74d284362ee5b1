import { type DecisionBook, decisionFor } from '../decision-book.ts'
import type { DocumentWord } from '../document-words.ts'
import { surenessOf } from '../sureness.ts'
import { visibleText } from '../visible-text.ts'
import { useSpeech } from './language.ts'

/** A word of the restored text: coloured by how sure it is, and ready to be decided. */
export function RestoredWord({
  book,
  isCurrent,
  onWord,
  word,
}: {
  readonly word: DocumentWord
  readonly book: DecisionBook
  readonly isCurrent: boolean
  readonly onWord: (word: DocumentWord) => void
}) {
  const { percent, say } = useSpeech()
  const { correction, place, restored, source } = word
  const decision = decisionFor(book, word)
  const text = visibleText(decision?.text ?? restored)
  const look = wordLook(word, decision !== undefined)
  const state = look === 'decided' ? say.steps.decided : correction && percent(correction.confidence)
  return (
    <button
      type="button"
      class={`word ${look}${isCurrent ? ' current' : ''}`}
      data-start={place.start}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent ? 'true' : undefined}
      title={state && `${say.readAs}: ${visibleText(source)} · ${state}`}
      onClick={() => onWord(word)}
    >
      {text.trim() === '' ? <span class="gone">[{say.removed}]</span> : text}
    </button>
  )
}

/** How a word looks, as the style names it. */
export function wordLook({ correction }: DocumentWord, isDecided: boolean): string {
  if (isDecided || correction?.decided) return 'decided'
  return correction === undefined ? 'plain' : surenessOf(correction.confidence)
}
