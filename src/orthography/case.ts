/**
 * How a word is capitalised: `lower` quyết, `title` Quyết, `upper` QUYẾT, `mixed` anything else (TTr, QyĐ).
 */
export type Case = 'lower' | 'title' | 'upper' | 'mixed'

const toTitle = (word: string): string => {
  const lower = word.toLowerCase()
  return lower.replace(/\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** How each case is made; `mixed` names no single form, so that the word stays as it is. */
const APPLY: Readonly<Record<Case, (word: string) => string>> = {
  lower: (word) => word.toLowerCase(),
  title: toTitle,
  upper: (word) => word.toUpperCase(),
  mixed: (word) => word,
}

/**
 * Says how a word is capitalised. Only letters count: a word without letters is `lower`, and a single capital is
 * `title`, since it may begin a word of a sentence (Ý kiến) as well as of a heading (Y TẾ).
 *
 * @param word - A word, perhaps with digits or signs around it.
 * @returns The case.
 *
 * @example
 * caseOf('Ủy') // 'title'
 * caseOf('UBND') // 'upper'
 * caseOf('TTr') // 'mixed'
 */
export function caseOf(word: string): Case {
  if (word === word.toLowerCase()) return 'lower'
  if (word === toTitle(word)) return 'title'
  if (word === word.toUpperCase()) return 'upper'
  return 'mixed'
}

/**
 * Writes a word in a case. `title` raises the first letter and lowers the others; `mixed` leaves the word alone.
 *
 * @param word - A word in any case.
 * @param wanted - The case to write it in.
 * @returns The word in that case.
 *
 * @example
 * applyCase('đồng', 'title') // 'Đồng'
 */
export function applyCase(word: string, wanted: Case): string {
  return APPLY[wanted](word)
}

/**
 * Gives a word the case of another one.
 *
 * @param from - The word whose case is taken.
 * @param to - The word that gets it.
 * @returns `to` in the case of `from`; `to` itself when `from` is `mixed`.
 *
 * @example
 * transferCase('TINH', 'tỉnh') // 'TỈNH'
 */
export function transferCase(from: string, to: string): string {
  return applyCase(to, caseOf(from))
}
