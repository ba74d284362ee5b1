import { expect, it } from 'vitest'
import { composePage } from '../../../scripts/pages/compose.ts'
import { parseMarkup } from '../../../scripts/pages/markup.ts'
import { createRandom } from '../../../scripts/pages/random.ts'

const sentence = 'Các xã sửa đường, đắp bờ và trồng cây ven kênh trước mùa mưa năm sau'
const corpus = {
  admin: [sentence, `${sentence}; ${sentence}.`],
  legal: [`1. ${sentence}.`],
  news: [`${sentence}!`],
  names: ['Trần Văn Lúa'],
  places: ['Xã Tân Phú, Huyện Thanh Bình'],
  agencies: ['Sở Xây dựng'],
}

it('writes pages that the markup reader takes, with a body for every footnote mark', () => {
  for (let stream = 0; stream < 60; stream++) {
    const source = composePage(createRandom(1, stream), corpus)
    const notes = new Set(parseMarkup(source).flatMap((block) => block.note ?? []))
    for (const [, mark] of source.matchAll(/\[\^(\d+)\]/g)) expect(notes).toContain(mark)
  }
})

it('writes the same page for the same stream', () => {
  expect(composePage(createRandom(4, 2), corpus)).toBe(composePage(createRandom(4, 2), corpus))
})
