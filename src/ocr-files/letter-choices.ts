import type { Element } from 'xast'
import type { WordAlternative } from '../page/index.ts'
import { hocrProperties, numbersOf } from './hocr/hocr-title.ts'
import { childElements, textIn } from './markup.ts'

/** What an engine thought of for a letter. */
export interface LetterChoice {
  readonly letter: string
  /** 0 to 1. */
  readonly confidence: number
}

/** Below this confidence a letter is not worth a word of its own. */
const WORTH = 0.05
/** Most other spellings of a word. */
const MOST = 5

/**
 * Reads what Tesseract thought of for a letter (`lstm_choice_mode`), likeliest first.
 *
 * @param element that holds an element for each choice
 */
export function letterChoices(element: Element): LetterChoice[] {
  return childElements(element)
    .flatMap((choice): LetterChoice[] => {
      const [percent] = numbersOf(hocrProperties(choice), 'x_confs')
      const letter = textIn(choice).trim()
      return percent === undefined || letter === '' ? [] : [{ letter, confidence: Math.min(1, percent / 100) }]
    })
    .sort((a, b) => b.confidence - a.confidence)
}

/**
 * The other spellings of a word with one letter changed, likeliest first.
 *
 * @param word as it was read
 * @param letters what the engine thought of for each of its letters
 * @returns none where the choices are not those of the letters
 */
export function spelledOtherwise(word: string, letters: readonly (readonly LetterChoice[])[]): WordAlternative[] {
  const read = [...word]
  if (read.length !== letters.length || letters.some(([first], i) => first?.letter !== read[i])) return []
  return letters
    .flatMap((choices, i) =>
      choices.slice(1).map(({ confidence, letter }) => ({ text: read.with(i, letter).join(''), confidence })),
    )
    .filter(({ confidence }) => confidence >= WORTH)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST)
}
