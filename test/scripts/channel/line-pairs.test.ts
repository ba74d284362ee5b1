import { describe, expect, it } from 'vitest'
import { goldLines, renderedLines } from '../../../scripts/channel/line-pairs.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

describe('renderedLines', () => {
  it('reads the printed and the read line of each row', () => {
    expect([...renderedLines('p1\tplain\tcủa xã\tcua xa\np1\tblur\ttỉnh\ttinh\n')]).toEqual([
      { written: 'của xã', read: 'cua xa' },
      { written: 'tỉnh', read: 'tinh' },
    ])
  })

  it('leaves out what the old engine read', () => {
    expect([...renderedLines('p1\tlegacy-blur\tcủa\tcua\n')]).toEqual([])
  })
})

describe('goldLines', () => {
  const folder = temporaryFolder()

  it('pairs the lines of a document, with nothing where the reading ends early', () => {
    folder.file('d.gold.txt', 'của\nxã')
    folder.file('d.garbled.txt', 'cua')
    expect(goldLines(folder.path(''), 'd')).toEqual([
      { written: 'của', read: 'cua' },
      { written: 'xã', read: '' },
    ])
  })
})
