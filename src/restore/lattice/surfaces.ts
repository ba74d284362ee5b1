import type { LanguageModel } from '../../language-model/index.ts'
import { probabilityOf, UNKNOWN } from '../../language-model/index.ts'
import { applyCase, foldLetters, isSyllable, placeTone } from '../../orthography/index.ts'

/**
 * How a word is written: its case; added to it, where its tone stands if there is a choice; and added to capitals, that
 * they stand for a name which running text writes with one capital.
 */
export const FORM = { lower: 0, title: 1, upper: 2, fixed: 3, oldPlacement: 4, newPlacement: 8, name: 12 } as const
/** How many forms there are. */
export const FORMS = 24

/** The case in a form. */
export const caseOfForm = (form: number): number => form % FORM.oldPlacement

/** Where the tone stands by a form: 0 where there is no choice. */
export const placementOfForm = (form: number): number => (form % FORM.name) - caseOfForm(form)

/** Every written form the decoder may choose, beside the word the language model counts it as. */
export interface Surfaces {
  readonly text: readonly string[]
  /** Id in the language model. */
  readonly word: Uint16Array
  /** What choosing this form costs beside the channel and the language model, in nats. */
  readonly cost: Float32Array
  /** {@link FORM}: what the document and the line say about it is priced apart. */
  readonly form: Uint8Array
}

/** A title-case form the model never counted: it borrows the lower-case word, at a price. */
const UNCOUNTED_TITLE = 4
/** Words rarer than this (−log probability, nats) pay a share of what they are rarer: after them the model knows little
 * and promises too much. */
const RARE = 8
const RARITY_SHARE = 0.2
/** A word that is neither a syllable nor in capitals: foreign names lie close to everything. */
const FOREIGN = 2
/** Costs of a user's word of weight 1; twice the weight costs log 2 less. */
const USER_WORD = 2

/**
 * Lists the forms of all words of a language model: syllables in lower case, title case and capitals and in both tone
 * placements; abbreviations and other words as they were counted.
 *
 * @param model the language model
 * @param userWords further words and phrases, with positive weights
 */
export function surfacesOf(model: LanguageModel, userWords: ReadonlyMap<string, number> = new Map()): Surfaces {
  const text: string[] = []
  const word: number[] = []
  const cost: number[] = []
  const forms: number[] = []
  const seen = new Set<string>()
  const add = (surface: string, id: number, price: number, form: number) => {
    if (seen.has(surface)) return
    seen.add(surface)
    text.push(surface)
    word.push(id)
    cost.push(price + RARITY_SHARE * Math.max(0, -probabilityOf(model, 1, id) - RARE))
    forms.push(form)
  }
  const addBothPlacements = (surface: string, id: number, price: number, form: number) => {
    const modern = placeTone(surface, 'new')
    add(surface, id, price, modern === surface ? form : form + FORM.oldPlacement)
    add(modern, id, price, form + FORM.newPlacement)
  }
  for (const [phrase, weight] of userWords) {
    const parts = phrase.split(/\s+/)
    for (const surface of parts) {
      const id = model.ids.get(placeTone(surface, 'old')) ?? UNKNOWN
      // The words of a phrase stay what they are; that they follow each other is told to the word cache.
      if (id !== UNKNOWN && parts.length > 1) continue
      add(surface, id, id === UNKNOWN ? USER_WORD - Math.log(weight) : -Math.log(weight), FORM.fixed)
    }
  }
  const words = model.vocabulary.map((entry, id) => ({ entry, id })).filter(({ entry }) => WORD.test(entry))
  const syllables = words.filter(({ entry }) => isSyllable(entry))
  const lower = syllables.filter(({ entry }) => entry === entry.toLowerCase())
  for (const { entry, id } of syllables) {
    if (entry !== entry.toLowerCase()) addBothPlacements(entry, id, 0, FORM.title)
  }
  for (const { entry, id } of lower) {
    addBothPlacements(entry, id, 0, FORM.lower)
    addBothPlacements(applyCase(entry, 'title'), id, UNCOUNTED_TITLE, FORM.title)
    if (entry.length > 1) addBothPlacements(entry.toUpperCase(), id, 0, FORM.upper)
  }
  const folded = new Set(lower.map(({ entry }) => foldLetters(entry)))
  for (const { entry, id } of words) {
    // "thuc", "duoc": syllables that lost their marks somewhere on the way into the corpus.
    if (isSyllable(entry) || (!isCapitals(entry) && folded.has(foldLetters(entry.toLowerCase())))) continue
    add(entry, id, isCapitals(entry) ? 0 : FOREIGN, FORM.fixed)
  }
  return { text, word: Uint16Array.from(word), cost: Float32Array.from(cost), form: Uint8Array.from(forms) }
}

/** Words of letters, and abbreviations joined by "&" (NN&PTNT). */
const WORD = /^(?:\p{L}+|\p{Lu}+(?:&\p{Lu}+)+)$/u

const isCapitals = (word: string) => word.length > 1 && word === word.toUpperCase()

/** Tells syllables from other words, which end otherwise: as families of words they are looked for faster. */
export const familyOf =
  ({ form }: Surfaces) =>
  (index: number): number =>
    form[index] === FORM.fixed ? 1 : 0

/** −log of each form's own probability, the costs of choosing it included. */
export function priorsOf({ cost, word }: Surfaces, model: LanguageModel): Float32Array {
  return cost.map((price, i) => price - probabilityOf(model, 1, word[i]!))
}
