import { expect, test } from 'vitest'
import { parseQuery } from '../../src/search/parse-query.ts'
import { snippetOf } from '../../src/search/snippet.ts'

const shown = (text: string, query: string) => {
  const snippet = snippetOf(text, parseQuery(query))
  return { text: snippet.text, hits: snippet.hits.map(([start, end]) => snippet.text.slice(start, end)) }
}

test('a short text is shown whole, on one line', () => {
  expect(shown('1. Đất đai\nGiao 12 ha\tđất.', 'dat')).toEqual({
    text: '1. Đất đai Giao 12 ha đất.',
    hits: ['Đất', 'đất'],
  })
})

test('of a long text the piece with the most hits is shown', () => {
  const filler = 'xã huyện tỉnh '.repeat(40)
  const { hits, text } = shown(`${filler}đề ${filler}đề án đề án ${filler}`, 'đề án')
  expect(hits).toEqual(['đề án đề án'])
  expect(text.startsWith('… ') && text.endsWith(' …')).toBe(true)
  expect(text.length).toBeLessThan(200)
})

test('words of a phrase are no hits apart', () => {
  expect(shown('mới nông thôn mới', '"nông thôn mới"').hits).toEqual(['nông thôn mới'])
  expect(shown('nông và thôn', '"nông thôn"').hits).toEqual([])
})

test('with marks as they were typed other words are no hits', () => {
  const { hits, text } = snippetOf('dê, đề, để', parseQuery('đề'), 'exact')
  expect(hits.map(([start, end]) => text.slice(start, end))).toEqual(['đề'])
})

test('a text without a hit is shown from its beginning', () => {
  expect(shown('Một hai ba.', 'bốn')).toEqual({ text: 'Một hai ba.', hits: [] })
})
