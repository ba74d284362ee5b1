import { expect, test } from 'vitest'
import type { PageReading } from '../../src/page/index.ts'
import { parsePages } from '../../src/parse/index.ts'
import { selectAll } from '../../src/query/index.ts'
import { applyCorrections, createRestorer } from '../../src/restore/index.ts'
import { preparePages, restorePages } from '../../src/scan/index.ts'
import { lineOf, pageOf, readingOf } from './pages.ts'

const TEXT = 'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Như trên; CHỦ TỊCH\n\n\n\nNguyễn Văn An'

/** A page with one more line, higher or lower than the others. */
function withLine(text: string, height: number, confidence: number, source: 'eng' | 'vie' = 'vie'): PageReading {
  const { lines } = readingOf(source, TEXT, 0.95)
  const words = text.split(' ').map((word, i) => ({
    text: word,
    box: { left: 200 + 80 * i, top: 60, right: 260 + 80 * i, bottom: 60 + height },
    confidence,
  }))
  return { source, lines: [...lines.slice(0, 2), lineOf(words), ...lines.slice(2)] }
}

const noiseOf = (...readings: readonly PageReading[]) => {
  const { evidence, pageText } = preparePages([pageOf(...readings)])
  return (evidence.noise ?? []).map(({ end, start }) => pageText.text.slice(start, end))
}

test('strokes that are higher than letters and that the engine is not sure of are noise', () => {
  expect(noiseOf(withLine('5šuYY x—', 48, 0.4))).toEqual(['5šuYY x—'])
})

test('so are specks', () => {
  expect(noiseOf(withLine('ụ', 3, 0.1))).toEqual(['ụ'])
})

test('what two engines read alike is text', () => {
  expect(noiseOf(withLine('5šuYY', 48, 0.4), withLine('5suYY', 48, 0.4, 'eng'))).toEqual([])
  expect(noiseOf(withLine('5šuYY', 48, 0.4), withLine('IRAE', 48, 0.4, 'eng'))).toEqual(['5šuYY'])
})

test('what may be words is text unless the engine is less sure of it than not', () => {
  expect(noiseOf(withLine('Bộ Tài chính', 48, 0.6))).toEqual([])
  expect(noiseOf(withLine('Xặu', 48, 0.3))).toEqual(['Xặu'])
})

test('large type and a long line are text', () => {
  expect(noiseOf(withLine('5šuYY', 48, 0.9))).toEqual([])
  expect(noiseOf(withLine('5š uY Yx 4ð ðu šo', 48, 0.2))).toEqual([])
})

test('where the engine does not say how sure it is nothing is noise', () => {
  const page = withLine('5šuYY', 48, 0.4)
  const lines = page.lines.map((line) => lineOf(line.words.map(({ box, text }) => ({ box, text }))))
  expect(noiseOf({ ...page, lines })).toEqual([])
})

test('noise is left out of the restored text, and told of', () => {
  const { pageText, restoration } = restorePages([pageOf(withLine('5šuYY x—', 48, 0.4))], createRestorer())
  const { corrections, text } = restoration
  expect(text).not.toContain('YY')
  expect(text.split('\n')).toHaveLength(pageText.text.split('\n').length)
  expect(corrections.filter(({ kind }) => kind === 'noise')).toMatchObject([
    { source: '5šuYY x—', replacement: '', rule: 'stamp-noise', line: 4 },
  ])
  expect(applyCorrections(pageText.text, corrections)).toBe(text)
})

test('the tree keeps it as furniture', () => {
  const tree = parsePages([pageOf(withLine('5šuYY x—', 48, 0.4))])
  expect(selectAll('furniture[kind="noise"]', tree)).toMatchObject([
    { value: '5šuYY x—', position: { start: { line: 4 } } },
  ])
})
