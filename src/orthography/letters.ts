/**
 * The six tones (thanh điệu) by their Vietnamese names; `ngang` is the tone without a mark.
 */
export type Tone = 'ngang' | 'huyền' | 'sắc' | 'hỏi' | 'ngã' | 'nặng'

/** The tones in the order of the columns of {@link VOWELS}. */
export const TONES: readonly Tone[] = ['ngang', 'huyền', 'sắc', 'hỏi', 'ngã', 'nặng']

/** The 29 letters of the alphabet in its order, lower case. */
export const ALPHABET = 'aăâbcdđeêghiklmnoôơpqrstuưvxy'

/**
 * The twelve vowel letters, each a row of its six toned forms in the order of {@link TONES}.
 *
 * @example
 * VOWELS[2] // 'âầấẩẫậ'
 */
export const VOWELS: readonly string[] = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
]

/** A letter taken apart: the vowel without its tone, and the tone. */
export interface TonedLetter {
  /** The letter without a tone mark, in the case it had. */
  readonly base: string
  readonly tone: Tone
}

const bothCases = (row: string): readonly string[] => [row, row.toUpperCase()]

/** Every vowel letter, in both cases and with every tone, taken apart. */
export const TONED_LETTERS: ReadonlyMap<string, TonedLetter> = new Map(
  VOWELS.flatMap(bothCases).flatMap((row) =>
    TONES.map((tone, column): [string, TonedLetter] => [row.charAt(column), { base: row.charAt(0), tone }]),
  ),
)

/** The row of {@link VOWELS} (in the right case) that begins with a vowel without a tone. */
export const TONE_ROWS: ReadonlyMap<string, string> = new Map(
  VOWELS.flatMap(bothCases).map((row) => [row.charAt(0), row]),
)

/** Letters with a mark that is not a tone, with the plain letter below it. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ă: 'a',
  â: 'a',
  ê: 'e',
  ô: 'o',
  ơ: 'o',
  ư: 'u',
  đ: 'd',
}
