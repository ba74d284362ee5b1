import type { Decision, DecisionPlace } from '../archive/decisions.ts'

/** What was decided so far: for a place of a document, or everywhere. */
export type DecisionBook = ReadonlyMap<string, Decision>

/** A word that can be decided. */
export interface DecidableWord {
  readonly source: string
  readonly restored: string
  readonly place: DecisionPlace
}

/** What undoes a step: the decisions that stood there before. */
export type DecisionStep = readonly (readonly [key: string, before: Decision | undefined])[]

/**
 * Names what a decision is about. Two with the same name exclude each other.
 *
 * @param about a decision, or a word
 */
export function decisionKey({ place, restored, source }: Omit<Decision, 'text'>): string {
  return place === undefined
    ? JSON.stringify([source, restored])
    : JSON.stringify([place.sha256, place.start, place.end])
}

/**
 * The decision that holds for a word: that of its place, or else the one that holds everywhere.
 *
 * @param book what was decided
 * @param word the word; without a place only what holds everywhere is looked for
 */
export function decisionFor(book: DecisionBook, word: Omit<Decision, 'text'>): Decision | undefined {
  const { restored, source } = word
  return book.get(decisionKey(word)) ?? book.get(decisionKey({ restored, source }))
}

/**
 * Decides a word.
 *
 * @param book what was decided so far
 * @param word the word
 * @param text what is right
 * @param everywhere whether it holds wherever the same source was restored in the same way; a decision for the place gives way
 * @returns what is decided now, and the step that undoes it
 */
export function decide(book: DecisionBook, word: DecidableWord, text: string, everywhere: boolean) {
  const { place, restored, source } = word
  const decision: Decision = everywhere ? { source, restored, text } : { source, restored, text, place }
  const changes: [string, Decision | undefined][] = [[decisionKey(decision), decision]]
  if (everywhere) changes.push([decisionKey(word), undefined])
  return changed(book, changes)
}

/**
 * Takes back what was decided of a word, for its place or else everywhere.
 *
 * @param book what was decided so far
 * @param word the word
 */
export function withdraw(book: DecisionBook, word: Omit<Decision, 'text'>) {
  const decision = decisionFor(book, word)
  return changed(book, decision === undefined ? [] : [[decisionKey(decision), undefined]])
}

/**
 * Adds decisions to others; of two about the same the added one holds.
 *
 * @param book what was decided so far
 * @param decisions what is added
 */
export function addDecisions(book: DecisionBook, decisions: readonly Decision[]) {
  return changed(
    book,
    decisions.map((decision) => [decisionKey(decision), decision]),
  )
}

/**
 * Undoes a step.
 *
 * @param book what was decided so far
 * @param step what the step gave back
 */
export function undo(book: DecisionBook, step: DecisionStep): DecisionBook {
  return changed(book, [...step].reverse()).book
}

function changed(
  book: DecisionBook,
  changes: DecisionStep,
): { readonly book: DecisionBook; readonly step: DecisionStep } {
  const next = new Map(book)
  const step = changes.map(([key, decision]): DecisionStep[number] => {
    const before = next.get(key)
    if (decision === undefined) next.delete(key)
    else next.set(key, decision)
    return [key, before]
  })
  return { book: next, step }
}
