import { expect, test } from 'vitest'
import { languageOf, MESSAGES } from '../../src/report/messages.ts'

test.each([
  [['vi-VN', 'en'], 'vi'],
  [['fr', 'vi'], 'vi'],
  [['fr'], 'en'],
  [[''], 'en'],
  [[], 'en'],
])('a browser that asks for %j is spoken to in %s', (wanted, language) => {
  expect(languageOf(wanted)).toBe(language)
})

test('no text is the same in both languages, nor empty', () => {
  const texts = (table: object): string[] =>
    Object.values(table).flatMap((text) =>
      typeof text === 'string' ? [text] : typeof text === 'function' ? [text('1', '2', '3')] : texts(text),
    )
  const [en, vi] = [texts(MESSAGES.en), texts(MESSAGES.vi)]
  expect(vi).toHaveLength(en.length)
  expect(en.filter((text, i) => text === '' || text === vi[i])).toEqual([])
  expect(vi).not.toContain('')
})
