import { describe, expect, it } from 'vitest'
import { appendixOf, beginsAppendix } from '../../src/parse/appendices.ts'
import { textOf } from '../../src/tree/index.ts'
import { laidOut, layoutOf } from './clean.ts'

describe('beginsAppendix', () => {
  it.each(['Phụ lục', 'PHỤ LỤC II', 'Phụ lục số 3', 'PHỤ LỤC A.', 'PHỤ LỤC 1: DANH MỤC'])('knows %j', (line) => {
    expect(beginsAppendix(laidOut(line).lines[0]!)).toBe(true)
  })

  it.each(['Phụ lục II của Nghị định này', 'Phụ lục kèm theo Quyết định', 'xem Phụ lục I', 'Phụ lụcx'])(
    'leaves %j',
    (line) => {
      expect(beginsAppendix(laidOut(line).lines[0]!)).toBe(false)
    },
  )
})

const appendix = (text: string) => {
  const layout = layoutOf(text)
  return appendixOf(layout, 0, layout.document.lines.length)
}

describe('appendixOf', () => {
  it('takes the lines in capitals below the name for its title', () => {
    const { children, label } = appendix('PHỤ LỤC II\nDANH MỤC\nCÔNG TRÌNH\n(Kèm theo báo cáo)')
    expect(label).toBe('II')
    expect(children.map(textOf)).toEqual(['DANH MỤC CÔNG TRÌNH', '(Kèm theo báo cáo)'])
  })

  it('takes what follows the name on its line for its title', () => {
    expect(textOf(appendix('PHỤ LỤC 1: DANH MỤC').children[0]!)).toBe('DANH MỤC')
  })

  it('may have neither number nor title', () => {
    const { children, label } = appendix('Phụ lục\n\nMột việc.')
    expect([label, ...children.map(textOf)]).toEqual(['', '', 'Một việc.'])
  })

  it('may be nothing but its name', () => {
    expect(appendix('Phụ lục').children.map(({ type }) => type)).toEqual(['heading'])
  })
})
