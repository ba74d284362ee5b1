import type { Corpus } from './corpus.ts'
import { cutTo, shortText, withoutLabel } from './passages.ts'
import { code, pad, person, placeName, upper } from './phrases.ts'
import type { Random } from './random.ts'
import { DOCUMENT_TYPES, FILING_UNITS, ISSUERS, PURPOSES, RECIPIENTS, SIGNING } from './terms.ts'

/** The header of a first page: issuer and motto, number and date, title or addressee. */
export const header = (random: Random, corpus: Corpus): string[] => {
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

/** Recipients and signature, side by side. */
export const closing = (random: Random, corpus: Corpus): string[] => {
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
