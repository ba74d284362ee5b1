/** What one letter of a word may be. */
export interface LetterChoice {
  readonly text: string
  /** How sure the engine is, 0 to 100. */
  readonly confidence: number
}

/** For each letter of a word what it may be, likeliest first. */
export type WordChoices = readonly (readonly LetterChoice[])[]

const WORD = /class='ocrx_word'[^>]*?title='bbox (\d+ \d+ \d+ \d+)/
const LETTER = /id='lstm_choices_/
const CHOICE = /id='choice_[^']*' title='x_confs ([\d.]+)'>([^<]*)</
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/**
 * Reads what else the letters may be from the hOCR that the engine writes: it has it nowhere else.
 *
 * @param hocr one tag a line, as the engine writes it
 * @returns the choices by the box of the word: left, top, right and bottom between blanks
 */
export function letterChoices(hocr: string): ReadonlyMap<string, WordChoices> {
  const words = new Map<string, LetterChoice[][]>()
  let letters: LetterChoice[][] = []
  for (const line of hocr.split('\n')) {
    const box = WORD.exec(line)?.[1]
    if (box !== undefined) {
      letters = []
      words.set(box, letters)
    }
    if (LETTER.test(line)) letters.push([])
    const choice = CHOICE.exec(line)
    if (choice !== null) letters.at(-1)?.push({ text: unescaped(choice[2]!), confidence: Number(choice[1]) })
  }
  return words
}

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
