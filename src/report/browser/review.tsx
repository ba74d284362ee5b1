import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { decisionFor } from '../decision-book.ts'
import { type DocumentLine, documentLines } from '../document-lines.ts'
import { choicesFor, type DocumentWord, documentWords, neighbour, undecidedWords } from '../document-words.ts'
import type { ReportDetail } from '../report-detail.ts'
import { visibleText } from '../visible-text.ts'
import type { DocumentViewProps } from './document-view.tsx'
import { FindingList } from './finding-list.tsx'
import { useSpeech } from './language.ts'
import { Legend } from './legend.tsx'
import { LineTable } from './line-table.tsx'
import { Pager } from './pager.tsx'
import { isPlainKey } from './plain-key.ts'
import { type Action, actionOf } from './shortcuts.ts'
import { WordList } from './word-list.tsx'
import { WordPanel } from './word-panel.tsx'

/** Lines that are shown at once. */
const PART_SIZE = 300

const LINE_FILTERS = ['all', 'changed', 'unsure'] as const
type LineFilter = (typeof LINE_FILTERS)[number]

/** The lines of a document side by side, and the word that is being decided. */
export function Review(props: DocumentViewProps & { readonly detail: ReportDetail }) {
  const { decisions, detail, onStatus } = props
  const { book } = decisions
  const { number, say } = useSpeech()
  const lines = useMemo(() => documentLines(detail), [detail])
  const words = useMemo(() => documentWords(detail, lines), [detail, lines])
  const wordsByPlace = useMemo(() => new Map(words.map((word) => [word.place.start, word])), [words])
  const unsure = useMemo(() => words.filter((word) => word.unsure), [words])
  const undecided = useMemo(() => undecidedWords(words, book), [words, book])
  const [current, setCurrent] = useState<number | null>(() => undecided[0]?.place.start ?? null)
  const [filter, setFilter] = useState<LineFilter>('all')
  const [part, setPart] = useState(0)
  const [everywhere, setEverywhere] = useState(false)
  const [jump, setJump] = useState<Jump | null>(null)
  const other = useRef<HTMLInputElement>(null)
  const table = useRef<HTMLDivElement>(null)
  const aside = useRef<HTMLDivElement>(null)

  const shown = useMemo(() => linesShown(lines, words, filter), [lines, words, filter])
  const word = current === null ? undefined : wordsByPlace.get(current)

  useLayoutEffect(() => {
    if (aside.current !== null) aside.current.scrollTop = 0
    if (jump === null) return
    const target = table.current?.querySelector<HTMLElement>(jump.selector)
    target?.scrollIntoView({ block: 'center' })
    if (jump.focus) target?.focus({ preventScroll: true })
  }, [jump])

  const showLine = (line: number) => {
    const at = shown.findIndex(({ number }) => number === line)
    if (at < 0) setFilter('all')
    const place = at < 0 ? lines.findIndex(({ number }) => number === line) : at
    setPart(Math.floor(Math.max(0, place) / PART_SIZE))
  }
  const goTo = ({ line, place }: DocumentWord, focus: boolean) => {
    setCurrent(place.start)
    showLine(line)
    setJump({ selector: `button[data-start="${place.start}"]`, focus })
  }
  const goToLine = (line: number) => {
    showLine(line)
    setJump({ selector: `tr[data-line="${line}"]`, focus: true })
  }
  /** Whoever works in the panel stays there; otherwise the word takes the focus. */
  const inPanel = () => document.activeElement?.closest('.panel') != null
  const step = (among: readonly DocumentWord[], forward: boolean) => {
    const next = neighbour(among, current, forward)
    if (next === undefined) onStatus(say.noFurther)
    else goTo(next, !inPanel())
  }
  const choose = (text: string) => {
    if (word === undefined) return
    const left = undecidedWords(words, decisions.decide(word, text, everywhere))
    const next = neighbour(left, current, true) ?? left[0]
    onStatus(say.decidedStatus(visibleText(text) || say.removed, number(left.length)))
    if (next !== undefined) goTo(next, !inPanel())
  }
  const undo = () => {
    onStatus(decisions.canUndo ? say.undone : say.nothingToUndo)
    decisions.undo()
  }

  const actions: Partial<Record<Action, (key: string) => void>> = {
    next: () => step(undecided, true),
    previous: () => step(undecided, false),
    beside: (key) => step(words, key === 'ArrowRight'),
    accept: () => word && choose(word.restored),
    choose: (key) => {
      const choice = word && choicesFor(word)[Number(key) - 1]
      if (choice) choose(choice[0])
    },
    other: () => other.current?.focus(),
    everywhere: () => setEverywhere(!everywhere),
    withdraw: () => word && decisions.withdraw(word),
    undo,
    nextDocument: () => follow(props.after),
    previousDocument: () => follow(props.before),
    back: () => follow('#list'),
  }
  // Before the next key comes: it has to find what the last one did.
  useLayoutEffect(() => {
    if (!props.shortcuts) return
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event
      const isWord = target instanceof Element && target.matches('.lines .word')
      if (!isPlainKey(event) || (key === 'Enter' && !isWord && isControl(target))) return
      if (key.startsWith('Arrow') && !isWord) return
      const act = actions[actionOf(key) ?? 'help']
      if (act === undefined) return
      event.preventDefault()
      act(key)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })

  return (
    <div class="review">
      <div class="aside" ref={aside}>
        <section class="panel" aria-labelledby="word-title">
          <WordPanel
            word={word}
            line={word && lines.find(({ number }) => number === word.line)}
            decision={word && decisionFor(book, word)}
            unsure={unsure.length}
            undecided={undecided.length}
            everywhere={everywhere}
            other={other}
            onChoose={choose}
            onEverywhere={setEverywhere}
            onStep={(forward) => step(undecided, forward)}
            onWithdraw={() => word && decisions.withdraw(word)}
          />
        </section>
        {detail.findings.length > 0 && <FindingList findings={detail.findings} lines={lines} onLine={goToLine} />}
        {unsure.length > 0 && <WordList words={unsure} book={book} current={current} onWord={(it) => goTo(it, true)} />}
      </div>
      <div class="text" ref={table}>
        <div class="text-bar">
          <fieldset class="segments">
            <legend>{say.lines}</legend>
            {LINE_FILTERS.map((name) => (
              <label key={name}>
                <input
                  type="radio"
                  name="lines"
                  checked={filter === name}
                  onChange={() => {
                    setFilter(name)
                    setPart(0)
                  }}
                />
                <span>{say.lineFilters[name]}</span>
              </label>
            ))}
          </fieldset>
          <Legend />
        </div>
        <LineTable
          lines={shown.slice(part * PART_SIZE, (part + 1) * PART_SIZE)}
          words={wordsByPlace}
          findings={detail.findings}
          book={book}
          current={current}
          onWord={({ place }) => {
            setCurrent(place.start)
            setJump(null)
          }}
        />
        <Pager label={say.partPages} page={part} size={PART_SIZE} all={shown.length} onPage={setPart} />
      </div>
    </div>
  )
}

/** Something that comes into view. */
interface Jump {
  readonly selector: string
  readonly focus: boolean
}

function linesShown(lines: readonly DocumentLine[], words: readonly DocumentWord[], filter: LineFilter) {
  if (filter === 'all') return lines
  const wanted = new Set(
    words.filter(({ correction, unsure }) => (filter === 'changed' ? correction : unsure)).map(({ line }) => line),
  )
  return lines.filter(({ number }) => wanted.has(number))
}

function follow(address: string | undefined): void {
  if (address !== undefined) location.hash = address
}

/** Whether Enter already does something there. */
const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('a, button, summary, input, select') !== null
