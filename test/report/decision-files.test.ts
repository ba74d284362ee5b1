import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Decision } from '../../src/archive/decisions.ts'
import { readDecisions } from '../../src/archive/read-decisions.ts'
import { readUserDictionary } from '../../src/lexicon/index.ts'
import { decisionDictionary, decisionFile } from '../../src/report/decision-files.ts'

const general = (source: string, text: string): Decision => ({ source, restored: 'x', text })
const placed = (input: string, start: number, text: string): Decision => ({
  ...general('HAU', text),
  place: { input, sha256: 'a'.repeat(64), start, end: start + 3 },
})

test('the file has what holds everywhere first, then the places in the order of the documents', () => {
  const decisions = [
    placed('b', 1, 'u'),
    placed('a', 9, 'v'),
    general('z', 'w'),
    placed('a', 1, 'x'),
    general('y', 'z'),
  ]
  const { decisions: read } = readDecisions(decisionFile(decisions))
  expect(read).toEqual([
    general('y', 'z'),
    general('z', 'w'),
    placed('a', 1, 'x'),
    placed('a', 9, 'v'),
    placed('b', 1, 'u'),
  ])
})

test('the file is the same in whatever order was decided', () => {
  const decisions = [placed('b', 1, 'u'), general('z', 'w'), placed('a', 9, 'v')]
  expect(decisionFile([...decisions].reverse())).toBe(decisionFile(decisions))
})

test('any decisions are read again', () => {
  const line = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\n\r]/g, ''))
  const source = line.filter((text) => text !== '')
  const decision = fc.record({ source, restored: line, text: line })
  fc.assert(
    fc.property(fc.array(decision), (decisions) => {
      const read = readDecisions(decisionFile(decisions)).decisions
      expect(new Set(read.map((it) => JSON.stringify(it)))).toEqual(new Set(decisions.map((it) => JSON.stringify(it))))
    }),
  )
})

test('a file without decisions is one too', () => {
  expect(readDecisions(decisionFile([])).decisions).toEqual([])
})

test('the dictionary has each word once, with the number of its decisions', () => {
  const words = ['HẬU', 'Tơver', 'HẬU', 'Bình Lạc', 'NN&PTNT'].map((text) => general('x', text))
  expect(readUserDictionary(decisionDictionary(words)).map(({ text, weight }) => [text, weight])).toEqual([
    ['Bình Lạc', 1],
    ['HẬU', 2],
    ['NN&PTNT', 1],
    ['Tơver', 1],
  ])
})

test('figures, marks, codes with digits and words taken away are no words for the dictionary', () => {
  const texts = ['[^3]', '12', '61/2018/NĐ-CP', '', '# x', '-', 'a  b', 'ấp.']
  const dictionary = decisionDictionary(texts.map((text) => general('x', text)))
  expect(readUserDictionary(dictionary).map(({ text }) => text)).toEqual(['ấp.'])
})

test('whatever was decided, the dictionary can be read', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      readUserDictionary(decisionDictionary(texts.map((text) => general('x', text))))
    }),
  )
})
