import { expect, it } from 'vitest'
import { noteZones } from '../../../src/parse/notes/note-zones.ts'
import { pageLayout } from '../../../src/parse/page-layout.ts'
import { spacingOf } from '../../../src/parse/spacing.ts'
import { laidOut } from '../clean.ts'

/** The footnotes of a text: number and lines. */
function notes(...lines: string[]) {
  const document = laidOut(lines.join('\n'))
  const zones = noteZones(document, pageLayout(document), spacingOf(document.lines))
  return zones.map(({ identifier, lines }) => [identifier, ...lines.map(({ text }) => text)])
}

it('reads the notes of a page down to its foot', () => {
  expect(notes('Một việc[^1] và hai[^2].', '', '[^1] Theo tỉnh', 'và huyện.', '[^2] Theo xã.', '\fTiếp theo.')).toEqual(
    [
      ['1', '[^1] Theo tỉnh', 'và huyện.'],
      ['2', '[^2] Theo xã.'],
    ],
  )
})

it('goes on with an unfinished note at the foot of the next page', () => {
  expect(notes('Một việc[^1].', '', '[^1] Theo tỉnh và', '\fHết một câu.', '', 'huyện Vân Đông.')).toEqual([
    ['1', '[^1] Theo tỉnh và', 'huyện Vân Đông.'],
  ])
})

it('puts what is left over of a note before the notes of its page', () => {
  const lines = ['Một việc[^1].', '', '[^1] Theo tỉnh và', '\fHết một câu[^2].', '', 'huyện Vân Đông.', '[^2] Theo xã.']
  expect(notes(...lines)).toEqual([
    ['1', '[^1] Theo tỉnh và', 'huyện Vân Đông.'],
    ['2', '[^2] Theo xã.'],
  ])
})

it('takes nothing from the next page for a note that ended', () => {
  expect(notes('Một việc[^1].', '', '[^1] Theo tỉnh.', '\fHết một câu.', '', 'huyện Vân Đông.')).toEqual([
    ['1', '[^1] Theo tỉnh.'],
  ])
})

it('leaves the number of a page out of a note', () => {
  const body = Array.from({ length: 12 }, (_, i) => `dòng ${i}`)
  const lines = [...body, '2', ...body, '[^1] Theo tỉnh', '3', ...body]
  expect(notes(...lines)).toEqual([['1', '[^1] Theo tỉnh']])
})

it.each(['Nơi nhận:', 'Kính gửi: Ủy ban', 'Điều 2. Hiệu lực', 'II. KẾT QUẢ'])(
  'ends at a line that begins %j',
  (line) => {
    expect(notes('Một việc[^1].', '', '[^1] Theo tỉnh và', line, 'dòng nữa')).toEqual([['1', '[^1] Theo tỉnh và']])
  },
)

it('ends behind a finished note at a blank line where pages are not marked', () => {
  expect(notes('Một việc[^1].', '', '[^1] Theo tỉnh.', '', 'Việc tiếp theo.')).toEqual([['1', '[^1] Theo tỉnh.']])
})

it('finds none where no line begins with a mark', () => {
  expect(notes('Một việc[^1].', 'Hai việc.')).toEqual([])
})
