import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { type Language, languageOf, MESSAGES, type Messages } from '../messages.ts'
import { browserStorage } from './storage.ts'

/** How the page speaks. */
export interface Speech {
  readonly language: Language
  readonly say: Messages
  /** A whole number. */
  number(value: number): string
  /** A share, 0 to 1, in per cent: rounded down, so that 100 % is nothing less. */
  percent(value: number, digits?: 0 | 1 | 2): string
}

/** Made once for each language: making a formatter takes longer than using it. */
function speechIn(language: Language): Speech {
  const numbers = new Intl.NumberFormat(language)
  const shares = [0, 1, 2].map(
    (digits) => new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  )
  return {
    language,
    say: MESSAGES[language],
    number: (value) => numbers.format(value),
    percent: (value, digits = 1) => {
      const scale = 10 ** digits
      return `${shares[digits]!.format(Math.floor(value * 100 * scale + 1e-6) / scale)}\u00a0%`
    },
  }
}

const SPEECHES: Readonly<Record<Language, Speech>> = { en: speechIn('en'), vi: speechIn('vi') }

export const SpeechContext = createContext<Speech>(SPEECHES.en)

/** The language of the page, for a component. */
export const useSpeech = (): Speech => useContext(SpeechContext)

const KEY = 'phuchoi:language'
const storage = browserStorage()

/** The language that was chosen, or that the browser asks for. */
export function useLanguage(): readonly [Speech, (language: Language) => void] {
  const [language, setLanguage] = useState(() => languageOf([storage.read(KEY) ?? '', ...navigator.languages]))
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choose = (chosen: Language) => {
    storage.write(KEY, chosen)
    setLanguage(chosen)
  }
  return [SPEECHES[language], choose]
}
