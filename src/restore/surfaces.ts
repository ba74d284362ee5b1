import type { LanguageModel } from '../language-model/index.ts'
import { UNKNOWN } from '../language-model/index.ts'
import { applyCase, foldLetters, isSyllable, placeTone } from '../orthography/index.ts'

/** How a surface is written; the case of the line says which to expect. */
export const CASE = { lower: 0, title: 1, upper: 2, fixed: 3 } as const

/** Every written form the decoder may choose, beside the word the language model counts it as. */
export interface Surfaces {
  readonly text: readonly string[]
  /** Id in the language model. */
  readonly word: Uint16Array
  /** What choosing this form costs beside the channel and the language model, in nats. */
  readonly cost: Float32Array
  /** One of {@link CASE}. */
  readonly written: Uint8Array
}

/** A title-case form the model never counted: it borrows the lower-case word, at a price. */
const UNCOUNTED_TITLE = 4
/** hoá beside hóa: both are written, the old placement somewhat more. */
const NEW_PLACEMENT = 1.1
const OLD_PLACEMENT = 0.4
/** Costs of a user's word of weight 1; twice the weight costs log 2 less. */
const USER_WORD = 2

/**
 * Lists the forms of all words of a language model: syllables in lower case, title case and capitals and in both tone
 * placements; abbreviations and other words as they were counted.
 *
 * @param model the language model
 * @param userWords further words, with positive weights
 */
export function surfacesOf(model: LanguageModel, userWords: ReadonlyMap<string, number> = new Map()): Surfaces {
  const text: string[] = []
  const word: number[] = []
  const cost: number[] = []
  const written: number[] = []
  const seen = new Set<string>()
  const add = (surface: string, id: number, price: number, form: number) => {
    if (seen.has(surface)) return
    seen.add(surface)
    text.push(surface)
    word.push(id)
    cost.push(price)
    written.push(form)
  }
  const addBothPlacements = (surface: string, id: number, price: number, form: number) => {
    const modern = placeTone(surface, 'new')
    add(surface, id, price + (modern === surface ? 0 : OLD_PLACEMENT), form)
    add(modern, id, price + NEW_PLACEMENT, form)
  }
  for (const [surface, weight] of userWords) {
    const id = model.ids.get(placeTone(surface, 'old')) ?? UNKNOWN
    add(surface, id, id === UNKNOWN ? USER_WORD - Math.log(weight) : -Math.log(weight), CASE.fixed)
  }
  const words = model.vocabulary.map((entry, id) => ({ entry, id })).filter(({ entry }) => /^\p{L}+$/u.test(entry))
  const syllables = words.filter(({ entry }) => isSyllable(entry))
  const lower = syllables.filter(({ entry }) => entry === entry.toLowerCase())
  for (const { entry, id } of syllables) {
    if (entry !== entry.toLowerCase()) addBothPlacements(entry, id, 0, CASE.title)
  }
  for (const { entry, id } of lower) {
    addBothPlacements(entry, id, 0, CASE.lower)
    addBothPlacements(applyCase(entry, 'title'), id, UNCOUNTED_TITLE, CASE.title)
    if (entry.length > 1) addBothPlacements(entry.toUpperCase(), id, 0, CASE.upper)
  }
  const folded = new Set(lower.map(({ entry }) => foldLetters(entry)))
  for (const { entry, id } of words) {
    // "thuc", "duoc": syllables that lost their marks somewhere on the way into the corpus.
    if (!isSyllable(entry) && (isCapitals(entry) || !folded.has(foldLetters(entry.toLowerCase())))) add(entry, id, 0, CASE.fixed)
  }
  return { text, word: Uint16Array.from(word), cost: Float32Array.from(cost), written: Uint8Array.from(written) }
}

const isCapitals = (word: string) => word.length > 1 && word === word.toUpperCase()
