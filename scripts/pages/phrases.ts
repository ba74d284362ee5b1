import type { Corpus } from './corpus.ts'
import type { Random } from './random.ts'
import { ABBREVIATIONS, DOCUMENT_TYPES, ISSUER_CODES } from './terms.ts'

/** Upper case, as Vietnamese has it. */
export const upper = (text: string) => text.toLocaleUpperCase('vi')
/** Two digits at least. */
export const pad = (value: number) => String(value).padStart(2, '0')

/** A made-up code of a document, as 61/2018/NĐ-CP or 224/BC-UBND. */
export const code = (random: Random): string => {
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

/** A number with its unit, in one of the usual notations. */
export const amount = (random: Random): string => {
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

/** A document cited by type, code and, mostly, date. */
export const citation = (random: Random) => {
  const [, type] = random.pick(DOCUMENT_TYPES)
  return `${type} số ${code(random)}${random.chance(0.7) ? ` ${date(random)}` : ''}`
}

/** A personal name. */
export const person = (random: Random, corpus: Corpus) => random.pick(corpus.names)
/** A place without what it lies in. */
export const placeName = (random: Random, corpus: Corpus) => random.pick(corpus.places).split(',')[0] as string

/** What is slipped into running text to show the reader codes, dates, numbers and abbreviations often enough. */
export const insertion = (random: Random, corpus: Corpus): string =>
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
