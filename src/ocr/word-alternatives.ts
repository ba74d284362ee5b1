import type { WordAlternative } from '../page/index.ts'
import type { WordChoices } from './letter-choices.ts'

const MOST_ALTERNATIVES = 8

/**
 * What else a word may be: the word with one letter as the engine would read it otherwise.
 *
 * @param text the word
 * @param confidence of the word, 0 to 100
 * @param choices what each of its letters may be
 * @returns likeliest first; none where the choices do not belong to the letters
 */
export function wordAlternatives(text: string, confidence: number, choices: WordChoices): WordAlternative[] {
  const letters = [...text]
  // The blank before the word is a letter to the engine.
  const places = choices.filter(([first]) => first !== undefined && first.text !== ' ')
  if (places.length !== letters.length) return []
  const others = places.flatMap((place, i) =>
    place
      .filter((choice) => choice.confidence > 0 && choice.text !== letters[i] && choice.text.trim() !== '')
      .map((choice) => ({
        text: letters.with(i, choice.text).join(''),
        // As the engine counts: a word is as sure as its least sure letter.
        confidence: Math.round(Math.min(confidence, choice.confidence)) / 100,
      })),
  )
  return others.sort((a, b) => b.confidence - a.confidence).slice(0, MOST_ALTERNATIVES)
}
