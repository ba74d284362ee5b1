import type { Corpus } from './corpus.ts'
import { insertion } from './phrases.ts'
import type { Random } from './random.ts'

const sourceOf = (random: Random, corpus: Corpus) =>
  random.weighted([
    [corpus.admin, 60],
    [corpus.legal, 25],
    [corpus.news, 10],
  ] as const)

/** Cuts a long paragraph to a stretch of it that starts and ends at a word. */
export const cutTo = (random: Random, text: string, most: number) => {
  const words = text.split(/\s+/)
  if (words.length <= most) return words.join(' ')
  const from = random.int(0, words.length - most)
  return words.slice(from, from + most).join(' ')
}

const enrich = (random: Random, corpus: Corpus, text: string): string => {
  const words = text.split(' ')
  const count = Math.floor(words.length / 45 + random.next())
  for (let i = 0; i < count; i++)
    if (random.chance(0.6)) words.splice(random.int(1, words.length), 0, insertion(random, corpus))
  return words.join(' ')
}

/** Sets a run of words in bold or italics. */
export const emphasise = (random: Random, text: string): string => {
  const words = text.split(' ')
  if (words.length < 6 || !random.chance(0.12)) return text
  const from = random.chance(0.6) ? 0 : random.int(0, words.length - 4)
  const to = Math.min(words.length, from + random.int(2, 9))
  const mark = random.pick(['**', '_', '**_'])
  const close = mark === '**_' ? '_**' : mark
  return [...words.slice(0, from), mark + words.slice(from, to).join(' ') + close, ...words.slice(to)].join(' ')
}

/** A paragraph of the corpus, of so many words at most, with insertions. */
export const paragraphText = (random: Random, corpus: Corpus, most: number) =>
  enrich(random, corpus, cutTo(random, random.pick(sourceOf(random, corpus)), most))

/** A short stretch of the corpus, for headings. */
export const shortText = (random: Random, corpus: Corpus, most: number) => {
  const source = sourceOf(random, corpus)
  let text = random.pick(source)
  for (let i = 0; i < 12 && text.length > most * 8; i++) text = random.pick(source)
  return cutTo(random, text, most)
}

/** Drops the list label that a paragraph of the corpus begins with. */
export const withoutLabel = (text: string) => text.replace(/^(?:[-+•]|\(?[\dIVXa-zđ]{1,4}[.)])\s*/u, '')
