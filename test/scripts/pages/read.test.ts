import { expect, it } from 'vitest'
import { parseWordTable } from '../../../scripts/pages/read.ts'

const head = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext'

it('groups the rows of words into lines and notes where paragraphs open', () => {
  const table = [
    head,
    '4\t1\t1\t1\t1\t0\t0\t0\t100\t10\t-1\t',
    '5\t1\t1\t1\t1\t1\t10\t20\t30\t10\t96\tBAO',
    '5\t1\t1\t1\t1\t2\t45\t20\t30\t10\t96\tCAO',
    '5\t1\t1\t1\t2\t1\t10\t40\t30\t10\t90\tnam',
    '5\t1\t1\t2\t1\t1\t10\t60\t30\t10\t90\t ',
    '5\t1\t1\t3\t1\t1\t10\t80\t30\t10\t90\tI.',
  ].join('\n')
  expect(parseWordTable(table).map((line) => [line.text, line.opens])).toEqual([
    ['BAO CAO', true],
    ['nam', false],
    ['I.', true],
  ])
  expect(parseWordTable(table)[0]?.words[0]?.box).toEqual({ x1: 10, y1: 20, x2: 40, y2: 30 })
})
