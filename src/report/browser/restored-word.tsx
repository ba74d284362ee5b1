import type { DecisionPlace } from '../../archive/decisions.ts'
import type { DetailCorrection } from '../../archive/document-detail.ts'
import { type DecisionBook, decisionFor } from '../decision-book.ts'
import { surenessOf } from '../sureness.ts'
import { visibleText } from '../visible-text.ts'
import { useSpeech } from './language.ts'

/** A word that was changed: coloured by how sure it is, and ready to be decided. */
export function RestoredWord({
  book,
  correction,
  isCurrent,
  onWord,
  place,
  source,
}: {
  readonly source: string
  readonly correction: DetailCorrection
  readonly place: DecisionPlace
  readonly book: DecisionBook
  readonly isCurrent: boolean
  readonly onWord: (start: number) => void
}) {
  const { percent, say } = useSpeech()
  const { confidence, replacement } = correction
  const decision = decisionFor(book, { source, restored: replacement, place })
  const isDecided = decision !== undefined || correction.decided === true
  const text = visibleText(decision?.text ?? replacement)
  const state = isDecided ? say.steps.decided : percent(confidence)
  const description = `${say.readAs}: ${visibleText(source)} · ${state}`
  return (
    <button
      type="button"
      class={`word ${isDecided ? 'decided' : surenessOf(confidence)}${isCurrent ? ' current' : ''}`}
      data-start={place.start}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent ? 'true' : undefined}
      title={description}
      onClick={() => onWord(place.start)}
    >
      {text.trim() === '' ? <span class="gone">[{say.removed}]</span> : text}
    </button>
  )
}
