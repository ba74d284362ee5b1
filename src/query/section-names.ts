import type { Appendix, LabelStyle, Section } from '../tree/index.ts'

/** What paths are made of. */
export type NamedPart = Section | Appendix

/** The words that stand before the labels of some styles. */
const WORDS: Partial<Record<LabelStyle, string>> = {
  part: 'Phần',
  chapter: 'Chương',
  division: 'Mục',
  subdivision: 'Tiểu mục',
  article: 'Điều',
}

const SIGNS: readonly LabelStyle[] = ['dash', 'plus', 'bullet']

/**
 * What a part is called in a path that goes through its parent: "2", "Điều 2", and for a label that repeats its
 * parent's, as "2.1" does in 2, "1" too. The first one is the shortest.
 *
 * @param part a section or an appendix
 * @param parent what it lies in, if that has a name
 * @returns no names for a section without a label, or with a sign for one
 */
export function namesOf(part: NamedPart, parent?: NamedPart): string[] {
  const { label } = part
  if (part.type === 'appendix') return [`Phụ lục ${label}`.trim()]
  if (label === '' || part.style === null || SIGNS.includes(part.style)) return []
  const word = WORDS[part.style]
  const repeated = parent?.type === 'section' && label.startsWith(`${parent.label}.`)
  return [
    ...(repeated ? [label.slice(parent.label.length + 1)] : []),
    label,
    ...(word === undefined ? [] : [`${word} ${label}`]),
  ]
}

/**
 * The path of a part.
 *
 * @param parts the appendix and the sections it lies in, the outermost first, and the part itself
 * @returns "II.2"; null where nothing on the way has a name
 */
export function pathOf(parts: readonly NamedPart[]): string | null {
  const named = parts.filter((part) => namesOf(part).length > 0)
  return named.length === 0 ? null : named.map((part, i) => namesOf(part, named[i - 1])[0]).join('.')
}
