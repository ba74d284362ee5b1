import { expect, test } from 'vitest'
import { pageProgress } from '../../../src/cli/views/page-progress.ts'

function written(isTTY: boolean, quiet: boolean) {
  let text = ''
  const write = (piece: string) => {
    text += piece
  }
  const progress = pageProgress({ isTTY, write }, quiet)
  progress.tell({ page: 1, pages: 2, did: 'text layer' })
  progress.say('phuchoi: scan.pdf: page 2: it is damaged')
  progress.tell({ page: 2, pages: null, did: 'nothing' })
  progress.end()
  return text
}

test('a line a page where nobody watches', () => {
  expect(written(false, false)).toBe(
    'phuchoi: page 1 of 2: text layer\nphuchoi: scan.pdf: page 2: it is damaged\nphuchoi: page 2: nothing\n',
  )
})

test('on a terminal one line that changes, and is gone at the end', () => {
  expect(written(true, false)).toBe(
    'phuchoi: page 1 of 2: text layer\r\x1b[Kphuchoi: scan.pdf: page 2: it is damaged\nphuchoi: page 2: nothing\r\x1b[K',
  )
})

test('quiet leaves nothing but trouble', () => {
  expect(written(true, true)).toBe('phuchoi: scan.pdf: page 2: it is damaged\n')
})
