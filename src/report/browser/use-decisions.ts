import { useEffect, useState } from 'preact/hooks'
import type { Decision } from '../../archive/decisions.ts'
import { readDecisions } from '../../archive/read-decisions.ts'
import {
  addDecisions,
  type DecidableWord,
  type DecisionBook,
  type DecisionStep,
  decide,
  undo,
  withdraw,
} from '../decision-book.ts'
import { decisionFile } from '../decision-files.ts'
import { browserStorage } from './storage.ts'

/** What was decided, and what can be done with it. */
export interface Decisions {
  readonly book: DecisionBook
  /** Whether a reload keeps them. */
  readonly kept: boolean
  readonly canUndo: boolean
  /** @returns what is decided then */
  decide(word: DecidableWord, text: string, everywhere: boolean): DecisionBook
  /** Takes back what holds for a word; without a place, what holds everywhere. */
  withdraw(word: Omit<Decision, 'text'>): void
  add(decisions: readonly Decision[]): void
  undo(): void
}

interface State {
  readonly book: DecisionBook
  readonly steps: readonly DecisionStep[]
  readonly kept: boolean
}

/** Steps that can be undone. */
const MOST_STEPS = 1000

const storage = browserStorage()

/** The decisions of the archive, kept in the browser's storage after each step. */
export function useDecisions(): Decisions {
  // Reports opened as files share one storage: each archive is known by where its report lies.
  const key = `phuchoi:decisions:${location.pathname}`
  const [state, setState] = useState<State>(() => ({ book: storedBook(key), steps: [], kept: storage.keeps }))

  useEffect(() => {
    // The same report in another tab: what is decided there counts here too.
    const follow = (event: StorageEvent) => {
      if (event.key === key) setState((state) => ({ ...state, book: storedBook(key), steps: [] }))
    }
    addEventListener('storage', follow)
    return () => removeEventListener('storage', follow)
  }, [key])

  const put = (book: DecisionBook, steps: readonly DecisionStep[]) => {
    const kept = storage.write(key, decisionFile(book.values()))
    setState({ book, steps: steps.slice(-MOST_STEPS), kept })
  }
  const take = ({ book, step }: { readonly book: DecisionBook; readonly step: DecisionStep }) => {
    if (step.length > 0) put(book, [...state.steps, step])
    return book
  }
  return {
    book: state.book,
    kept: state.kept,
    canUndo: state.steps.length > 0,
    decide: (word, text, everywhere) => take(decide(state.book, word, text, everywhere)),
    withdraw: (word) => take(withdraw(state.book, word)),
    add: (decisions) => take(addDecisions(state.book, decisions)),
    undo: () => {
      const last = state.steps.at(-1)
      if (last !== undefined) put(undo(state.book, last), state.steps.slice(0, -1))
    },
  }
}

function storedBook(key: string): DecisionBook {
  const stored = storage.read(key)
  if (stored === null) return new Map()
  try {
    return addDecisions(new Map(), readDecisions(stored).decisions).book
  } catch {
    return new Map()
  }
}
