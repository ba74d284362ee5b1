import type { Corpus } from './corpus.ts'
import { emphasise, paragraphText, shortText, withoutLabel } from './passages.ts'
import { amount, citation, code, insertion, placeName, upper } from './phrases.ts'
import type { Random } from './random.ts'

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const LABELS: ((random: Random) => string)[] = [
  (random) => `${random.int(1, 20)}. `,
  (random) => `${random.int(1, 9)}.${random.int(1, 9)}. `,
  (random) => `${random.pick([...'abcdđeghiklmnopq'])}) `,
  () => '- ',
  () => '- ',
  () => '+ ',
  (random) => `Điều ${random.int(1, 90)}. `,
  (random) => `${random.int(1, 20)}) `,
  (random) => `(${random.int(1, 9)}) `,
]

/** Adds footnote marks to running text and returns the footnotes with it. */
const annotate = (random: Random, corpus: Corpus, text: string, next: () => number): string[] => {
  const words = text.split(' ')
  if (words.length < 8 || !random.chance(0.14)) return [text]
  const number = next()
  const at = random.chance(0.3) ? words.length - 1 : random.int(2, words.length - 1)
  words[at] = (words[at] as string).replace(/([.,;:]?)$/, random.chance(0.7) ? `[^${number}]$1` : `$1[^${number}]`)
  const body = random.weighted<() => string>([
    [() => `${citation(random)} của ${random.pick(corpus.agencies)}`, 3],
    [() => paragraphText(random, corpus, random.int(6, 45)), 5],
    [() => `${placeName(random, corpus)}: ${amount(random)}; ${placeName(random, corpus)}: ${amount(random)}.`, 1],
  ])()
  return [words.join(' '), `@note ${number} ${body}`]
}

/** A block of the body as lines of markup, its footnotes with it; `next` numbers them. */
export const bodyLines = (random: Random, corpus: Corpus, next: () => number): string[] => {
  const lines = random.weighted<() => string[]>([
    [() => [`@p ${emphasise(random, paragraphText(random, corpus, random.int(15, 130)))}`], 45],
    [
      () => [
        `@item ${random.pick(LABELS)(random)}${emphasise(random, withoutLabel(paragraphText(random, corpus, random.int(6, 70))))}`,
      ],
      28,
    ],
    [() => [`@heading ${random.pick(ROMAN)}. ${upper(withoutLabel(shortText(random, corpus, 16)))}`], 6],
    [() => [`@heading ${random.pick(LABELS)(random)}${withoutLabel(shortText(random, corpus, 18))}`], 7],
    [() => [`@subheading ${random.pick(LABELS)(random)}${withoutLabel(shortText(random, corpus, 18))}`], 3],
    [() => [`@subheading _${random.pick(LABELS)(random)}${withoutLabel(shortText(random, corpus, 18))}_`], 3],
    [
      () => [
        `@p _Căn cứ ${citation(random)} của ${random.pick(corpus.agencies)} về ${withoutLabel(shortText(random, corpus, 18)).toLocaleLowerCase('vi')};_`,
      ],
      4,
    ],
    [() => [`@p _${paragraphText(random, corpus, random.int(8, 50))}_`], 3],
    [
      () =>
        [`@center ${random.pick(['**', '', '_'])}`].map(
          (head) => head + upper(shortText(random, corpus, 14)) + head.slice(8),
        ),
      2,
    ],
    [() => [`@item - ${citation(random)}; ${citation(random)}; ${code(random)}, ${code(random)}.`], 2],
    [
      () => [
        `@p ${Array.from({ length: random.int(3, 9) }, () => insertion(random, corpus)).join(random.pick([', ', '; ', ' và ']))}.`,
      ],
      3,
    ],
  ])()
  return lines.flatMap((line) => annotate(random, corpus, line, next))
}
