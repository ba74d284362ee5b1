import type { OcrLanguage } from '../../src/ocr/language.ts'

/** What is made of a scanned page: a row of the table. */
export interface InputRow {
  readonly name: string
  /** Which engines read it; the first reading is restored, the second is its witness. */
  readonly engines: readonly OcrLanguage[]
  readonly restored: boolean
  /** Whether what the recogniser says of the engines' words is left out; false if not given. */
  readonly unrecognised?: boolean
}

/** Every restored row with the reading that it is held against. */
export const INPUT_ROWS = {
  english: { name: 'English layer', engines: ['eng'], restored: false },
  englishRestored: { name: 'English + restore', engines: ['eng'], restored: true },
  englishUnrecognised: {
    name: 'English + restore, no recogniser',
    engines: ['eng'],
    restored: true,
    unrecognised: true,
  },
  vietnamese: { name: 'Vietnamese OCR', engines: ['vie'], restored: false },
  vietnameseRestored: { name: 'Vietnamese + restore', engines: ['vie'], restored: true },
  both: { name: 'both witnesses', engines: ['vie', 'eng'], restored: true },
} as const satisfies Record<string, InputRow>

export type InputRowName = keyof typeof INPUT_ROWS

export const INPUT_ROW_NAMES = Object.keys(INPUT_ROWS) as InputRowName[]
