import { tokenClass } from './token-class.ts'

const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
const INNER_BREAK = /[-–/.,;:()…]/u
const QUOTES = /["“”‘’«»'`]/

/** Punctuation as the language model knows it: quotation marks and dashes each count as one sign. */
export function punctuationToken(sign: string): string {
  if (QUOTES.test(sign)) return '"'
  if (sign === '–' || sign === '—') return '-'
  return sign === '…' ? '.' : sign
}

/**
 * Cuts running text into the tokens the language model counts: words, classes ({@link tokenClass}) and single
 * punctuation signs. Words keep their case; the vocabulary decides how to count it.
 *
 * @param text one paragraph, NFC
 * @param emit called with each token in order
 * @example
 * const tokens: string[] = []
 * segment('Ngày 5/3/2024, UBND tỉnh', (t) => tokens.push(t)) // Ngày <d> , UBND tỉnh
 */
export function segment(text: string, emit: (token: string) => void): void {
  for (const chunk of text.split(/\s+/)) if (chunk !== '') segmentChunk(chunk, emit)
}

function segmentChunk(chunk: string, emit: (token: string) => void): void {
  const core = chunk.replace(EDGE, '')
  if (core === '') {
    emitSigns(chunk, emit)
    return
  }
  const at = chunk.indexOf(core)
  emitSigns(chunk.slice(0, at), emit)
  const kind = tokenClass(core)
  if (kind !== null) emit(kind)
  else emitParts(core, emit)
  emitSigns(chunk.slice(at + core.length), emit)
}

function emitParts(core: string, emit: (token: string) => void): void {
  if (!INNER_BREAK.test(core)) {
    emit(core)
    return
  }
  for (const part of core.split(/([-–/.,;:()…])/u)) {
    if (part === '') continue
    if (part.length === 1 && INNER_BREAK.test(part)) emit(punctuationToken(part))
    else emit(tokenClass(part) ?? part)
  }
}

/** A run of the same sign ("....") counts once. */
function emitSigns(signs: string, emit: (token: string) => void): void {
  let previous = ''
  for (const sign of signs) {
    const token = punctuationToken(sign)
    if (token !== previous) emit(token)
    previous = token
  }
}
