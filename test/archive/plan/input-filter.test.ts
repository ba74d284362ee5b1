import { describe, expect, it } from 'vitest'
import { type FilterOptions, inputFilter } from '../../../src/archive/plan/input-filter.ts'

const INPUTS = ['a.pdf', 'b.PDF', 'c.txt', '2023/a.pdf', '2023/nháp/a.pdf', '2024/a.png']

const wanted = (options: FilterOptions, inputs = INPUTS) => inputs.filter(inputFilter(options).wantsFile)

describe('include', () => {
  it.each<[glob: string, inputs: readonly string[]]>([
    ['*.pdf', ['a.pdf', 'b.PDF', '2023/a.pdf', '2023/nháp/a.pdf']],
    ['2023/*.pdf', ['2023/a.pdf']],
    ['2023/**', ['2023/a.pdf', '2023/nháp/a.pdf']],
    ['2023', ['2023/a.pdf', '2023/nháp/a.pdf']],
    ['./2023/', ['2023/a.pdf', '2023/nháp/a.pdf']],
    ['*.{png,txt}', ['c.txt', '2024/a.png']],
    ['nháp'.normalize('NFD'), ['2023/nháp/a.pdf']],
    ['!*.pdf', []],
  ])('%s', (glob, inputs) => {
    expect(wanted({ include: [glob] })).toEqual(inputs)
  })

  it('takes what any glob matches', () => {
    expect(wanted({ include: ['*.png', 'c*'] })).toEqual(['c.txt', '2024/a.png'])
  })
})

describe('exclude', () => {
  it('leaves files out', () => {
    expect(wanted({ exclude: ['*.pdf'] })).toEqual(['c.txt', '2024/a.png'])
  })

  it('leaves folders out, which are then not walked', () => {
    const { wantsFolder } = inputFilter({ exclude: ['nháp', '2024/**'] })
    expect(['2023', '2023/nháp', '2024', '2024/x'].filter(wantsFolder)).toEqual(['2023'])
  })

  it('beats include', () => {
    expect(wanted({ include: ['*.pdf'], exclude: ['2023', '?.PDF'] })).toEqual([])
  })
})

it('leaves hidden files out, unless they are wanted', () => {
  const inputs = ['.a', '.git/config', 'b']
  expect(inputs.filter(inputFilter({}).wantsFile)).toEqual(['.git/config', 'b'])
  expect(inputFilter({}).wantsFolder('.git')).toBe(false)
  expect(wanted({ hidden: true }, inputs)).toEqual(inputs)
})

it('leaves out what systems and office programs leave behind', () => {
  const junk = ['Thumbs.db', 'thumbs.db', 'x/desktop.ini', '.DS_Store', '~$bao cao.docx', '._a.pdf', '__MACOSX']
  expect(wanted({ hidden: true }, [...junk, 'db', 'Thumbs.db.pdf'])).toEqual(['db', 'Thumbs.db.pdf'])
})

it('takes no empty glob', () => {
  expect(() => inputFilter({ include: ['/'] })).toThrow("'/' is no glob")
})
