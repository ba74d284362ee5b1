import { describe, expect, it } from 'vitest'
import type { TextSource } from '../../../src/restore/index.ts'
import { lineSources } from '../../../src/restore/text/line-sources.ts'
import { linesOf } from '../../../src/restore/text/tokens.ts'

const TYPED = 'Ủy ban nhân dân xã giao Văn phòng theo dõi'
const GARBLED = 'Uy ban nhan dan xa giao Van phong theo doi'
const untested = (): never => {
  throw new Error('nothing to test')
}
const sourcesOf = (
  text: string,
  origin: 'auto' | 'eng' | 'vie',
  known: readonly TextSource[] = [],
  isMisread: (sample: readonly number[]) => boolean = untested,
) => lineSources(linesOf(text), origin, known, isMisread)

describe('lineSources', () => {
  it('takes all lines for the reading that it is told of', () => {
    expect(sourcesOf(`${TYPED}\n${GARBLED}`, 'eng')).toEqual(['eng', 'eng'])
    expect(sourcesOf(`${TYPED}\n${GARBLED}`, 'vie')).toEqual(['vie', 'vie'])
  })

  it('believes what is known of a line', () => {
    expect(sourcesOf(`${TYPED}\n${TYPED}\n${GARBLED}`, 'eng', ['vie', 'text'])).toEqual(['vie', 'text', 'eng'])
    expect(sourcesOf(`${TYPED}\n${GARBLED}`, 'auto', ['vie', 'text'])).toEqual(['vie', 'text'])
  })

  it('tells garbled lines from typed ones', () => {
    const text = [...Array<string>(8).fill(TYPED), ...Array<string>(8).fill(GARBLED)].join('\n')
    const sources = sourcesOf(text, 'auto', [], () => false)
    expect([sources[0], sources.at(-1)]).toEqual(['text', 'eng'])
  })

  it('does not test a few words', () => {
    expect(sourcesOf(TYPED, 'auto')).toEqual(['text'])
  })

  it('restores typed lines if a sample of them is misread', () => {
    const text = Array<string>(20).fill(TYPED).join('\n')
    expect(sourcesOf(text, 'auto', [], () => true)).toEqual(Array<string>(20).fill('vie'))
    expect(sourcesOf(text, 'auto', [], () => false)).toEqual(Array<string>(20).fill('text'))
  })

  it('samples a long text from end to end', () => {
    let sample: readonly number[] = []
    sourcesOf(Array<string>(1000).fill(TYPED).join('\n'), 'auto', [], (lines) => {
      sample = lines
      return false
    })
    expect(sample.length).toBeLessThan(250)
    expect([sample[0], Math.max(...sample) > 900]).toEqual([0, true])
  })
})
