import type { Corpus } from './corpus.ts'
import type { Random } from './random.ts'
import {
  ABBREVIATIONS,
  DOCUMENT_TYPES,
  FILING_UNITS,
  ISSUER_CODES,
  ISSUERS,
  PURPOSES,
  RECIPIENTS,
  SIGNING,
} from './terms.ts'

const upper = (text: string) => text.toLocaleUpperCase('vi')
const pad = (value: number) => String(value).padStart(2, '0')

const sourceOf = (random: Random, corpus: Corpus) =>
  random.weighted([
    [corpus.admin, 60],
    [corpus.legal, 25],
    [corpus.news, 10],
  ] as const)

/** Cuts a long paragraph to a stretch of it that starts and ends at a word. */
const cutTo = (random: Random, text: string, most: number) => {
  const words = text.split(/\s+/)
  if (words.length <= most) return words.join(' ')
  const from = random.int(0, words.length - most)
  return words.slice(from, from + most).join(' ')
}

/** A made-up code of a document, as 61/2018/NĐ-CP or 224/BC-UBND. */
const code = (random: Random): string => {
  const [type] = random.pick(DOCUMENT_TYPES)
  const issuer = random.pick(ISSUER_CODES)
  const number = random.chance(0.15) ? pad(random.int(1, 9)) : String(random.int(1, random.pick([60, 400, 4000])))
  const year = random.chance(0.5) ? `/${random.int(1998, 2025)}` : ''
  const form = random.next()
  if (form < 0.7) return `${number}${year}/${type}-${issuer}`
  if (form < 0.78) return `${number}${year}/${issuer}`
  if (form < 0.86) return `${number}/${issuer}-${random.pick(ISSUER_CODES)}`
  if (form < 0.92) return `${number}-${type}/${random.pick(['TU', 'TW', 'HU', 'ĐU', 'BTGTU', 'TĐTN'])}`
  return `${number}${year}/${type}-${issuer}-${random.pick(ISSUER_CODES)}`
}

const date = (random: Random): string => {
  const [day, month, year] = [random.int(1, 28), random.int(1, 12), random.int(1999, 2025)]
  return random.pick([
    `ngày ${day} tháng ${month} năm ${year}`,
    `ngày ${pad(day)} tháng ${pad(month)} năm ${year}`,
    `ngày ${pad(day)}/${pad(month)}/${year}`,
    `ngày ${day}/${month}/${year}`,
    `ngày ${day}-${month}-${year}`,
  ])
}

const amount = (random: Random): string => {
  const whole = random.int(1, 999)
  return random.pick([
    `${whole}/${whole + random.int(0, 90)} hồ sơ`,
    `${random.int(1, 99)},${random.int(1, 99)}%`,
    `${random.int(1, 100)}%`,
    `${random.int(1, 999)}.${String(random.int(0, 999)).padStart(3, '0')} triệu đồng`,
    `${random.int(1, 99)}.${String(random.int(0, 999)).padStart(3, '0')}.000.000 đồng`,
    `${whole} thủ tục`,
    `đạt tỷ lệ ${random.int(50, 99)},${random.int(1, 9)} %`,
    `giai đoạn ${random.int(2001, 2020)} - ${random.int(2021, 2035)}`,
    `(${random.int(1, 9)},${random.int(10, 99)} điểm)`,
    `${random.int(2, 200)} ha; ${random.int(1, 90)} km; ${random.int(2, 200)} m2`,
  ])
}

const citation = (random: Random) => {
  const [, type] = random.pick(DOCUMENT_TYPES)
  return `${type} số ${code(random)}${random.chance(0.7) ? ` ${date(random)}` : ''}`
}

const person = (random: Random, corpus: Corpus) => random.pick(corpus.names)
const placeName = (random: Random, corpus: Corpus) => random.pick(corpus.places).split(',')[0] as string

/** What is slipped into running text to show the reader codes, dates, numbers and abbreviations often enough. */
const insertion = (random: Random, corpus: Corpus): string =>
  random.weighted<() => string>([
    [() => `theo ${citation(random)}`, 4],
    [() => `(${citation(random)})`, 2],
    [() => `(${random.pick(ABBREVIATIONS)})`, 5],
    [() => random.pick(ABBREVIATIONS), 4],
    [() => `${random.pick(ABBREVIATIONS)}, ${random.pick(ABBREVIATIONS)}`, 1],
    [() => amount(random), 4],
    [() => `${date(random)}`, 2],
    [() => `số ${code(random)}`, 2],
    [() => `${placeName(random, corpus)}`, 2],
    [() => `ông ${person(random, corpus)}, bà ${person(random, corpus)}`, 1],
    [() => random.pick(corpus.agencies), 1],
  ])()

const enrich = (random: Random, corpus: Corpus, text: string): string => {
  const words = text.split(' ')
  const count = Math.floor(words.length / 45 + random.next())
  for (let i = 0; i < count; i++)
    if (random.chance(0.6)) words.splice(random.int(1, words.length), 0, insertion(random, corpus))
  return words.join(' ')
}

/** Sets a run of words in bold or italics. */
const emphasise = (random: Random, text: string): string => {
  const words = text.split(' ')
  if (words.length < 6 || !random.chance(0.12)) return text
  const from = random.chance(0.6) ? 0 : random.int(0, words.length - 4)
  const to = Math.min(words.length, from + random.int(2, 9))
  const mark = random.pick(['**', '_', '**_'])
  const close = mark === '**_' ? '_**' : mark
  return [...words.slice(0, from), mark + words.slice(from, to).join(' ') + close, ...words.slice(to)].join(' ')
}

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

const paragraphText = (random: Random, corpus: Corpus, most: number) =>
  enrich(random, corpus, cutTo(random, random.pick(sourceOf(random, corpus)), most))

const shortText = (random: Random, corpus: Corpus, most: number) => {
  const source = sourceOf(random, corpus)
  let text = random.pick(source)
  for (let i = 0; i < 12 && text.length > most * 8; i++) text = random.pick(source)
  return cutTo(random, text, most)
}

const withoutLabel = (text: string) => text.replace(/^(?:[-+•]|\(?[\dIVXa-zđ]{1,4}[.)])\s*/u, '')

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

const bodyLines = (random: Random, corpus: Corpus, next: () => number): string[] => {
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

const header = (random: Random, corpus: Corpus): string[] => {
  const [superior, issuing] = random.pick(ISSUERS)
  const place = placeName(random, corpus)
  const fill = (text: string) => upper(text.replace('{place}', place))
  const motto = random.pick(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'])
  const letter = random.chance(0.3)
  const [, type] = random.pick(DOCUMENT_TYPES)
  return [
    `@columns ${superior ? fill(superior) : `**${fill(issuing)}**`} || **${motto}**`,
    `@columns ${superior ? `**${fill(issuing)}**` : ''} || **Độc lập - Tự do - Hạnh phúc**`,
    '@gap',
    `@columns Số: ${random.chance(0.2) ? '    ' : ''}${code(random)} || _${place.replace(/^\p{Lu}\p{Ll}+ /u, (head) => (random.chance(0.6) ? '' : head))}, ngày ${pad(random.int(1, 28))} tháng ${random.int(1, 12)} năm ${random.int(2000, 2025)}_`,
    ...(letter
      ? [
          `@columns V/v ${withoutLabel(shortText(random, corpus, 12)).toLocaleLowerCase('vi')} ||`,
          '@gap',
          `@center Kính gửi: ${random.pick(corpus.agencies)}`,
        ]
      : ['@gap', `@center **${upper(type)}**`, `@center **${withoutLabel(shortText(random, corpus, 16))}**`, '@gap']),
  ]
}

const closing = (random: Random, corpus: Corpus): string[] => {
  const [authority, positions] = random.pick(SIGNING)
  const above = [authority, ...random.pick(positions).split('|')].filter((line) => line !== '')
  const count = random.int(4, 8)
  const recipients = Array.from({ length: count }, () => {
    const name = random.chance(0.6) ? random.pick(RECIPIENTS) : cutTo(random, random.pick(corpus.agencies), 7)
    return `- ${name}${random.pick(PURPOSES)};`
  })
  const left = [
    '**_Nơi nhận:_**',
    ...recipients,
    `- Lưu: VT, ${random.pick(FILING_UNITS)}${random.chance(0.4) ? ` (${random.int(2, 60)}b)` : ''}.`,
  ]
  const signer = Math.max(above.length + 2, left.length - random.int(0, 2))
  return Array.from({ length: Math.max(left.length, signer + 1) }, (_, i) => {
    const right = i === signer ? `**${person(random, corpus)}**` : above[i] ? `**${above[i]}**` : ''
    return `@columns-left ${left[i] ?? ''} || ${right}`
  })
}

/**
 * Writes the source of one training page: random paragraphs in the form of an administrative document. It is more
 * than a page long except when it has a closing, so lay it out and take the first page.
 *
 * @param random source of every choice
 * @param corpus text to draw from
 * @returns markup
 */
export const composePage = (random: Random, corpus: Corpus): string => {
  const part = random.weighted([
    ['first', 20],
    ['middle', 60],
    ['last', 20],
  ] as const)
  let note = random.int(0, random.pick([8, 30, 90]))
  const next = () => ++note
  const lines = part === 'first' ? header(random, corpus) : []
  const most = part === 'last' ? random.int(400, 1100) : 4000
  for (let length = 0; length < most; ) {
    const added = bodyLines(random, corpus, next)
    length += added.reduce((sum, line) => sum + line.length, 0)
    lines.push(...added)
  }
  return [...lines, ...(part === 'last' ? ['@gap', ...closing(random, corpus)] : [])].join('\n')
}
