import { describe, expect, it } from 'vitest'
import { documentText } from '../../../src/parse/document-text.ts'
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

describe('where the size of the type is known', () => {
  const geometry = { column: null, zone: null, bold: null, italic: null, indent: 0, firstWord: 1, down: 0 }

  /** The footnotes of a page whose body and notes are parted by a blank line. */
  function notesBelow(...lines: string[]) {
    const foot = lines.indexOf('')
    const printed = lines.map((text, i) =>
      text === ''
        ? null
        : {
            ...geometry,
            page: text.startsWith('\f') ? 2 : 1,
            size: i < foot ? 1 : 0.7,
            room: 60 - text.length,
            centred: false,
            belowRule: false,
          },
    )
    const text = lines.join('\n')
    const document = documentText(text, text, [], printed)
    const zones = noteZones(document, pageLayout(document), spacingOf(document.lines))
    return zones.map(({ identifier, lines }) => [identifier, ...lines.map(({ text }) => text)])
  }

  it('finds a note without a mark to which its page refers', () => {
    expect(notesBelow('Một việc[^1].', '', 'Theo tỉnh', 'và huyện.')).toEqual([['1', 'Theo tỉnh', 'và huyện.']])
  })

  it('finds one between two others', () => {
    const lines = ['Một[^1], hai[^2] và ba[^3].', '', '[^1] Theo tỉnh.', 'Theo huyện.', '[^3] Theo xã.']
    expect(notesBelow(...lines)).toEqual([
      ['1', '[^1] Theo tỉnh.'],
      ['2', 'Theo huyện.'],
      ['3', '[^3] Theo xã.'],
    ])
  })

  it('leaves a sentence to the note before it where the page refers to no other', () => {
    expect(notesBelow('Một việc[^1].', '', '[^1] Theo tỉnh.', 'Theo huyện.', '\fViệc khác.')).toEqual([
      ['1', '[^1] Theo tỉnh.', 'Theo huyện.'],
    ])
  })
})
