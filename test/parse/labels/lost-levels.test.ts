import { expect, it } from 'vitest'
import { blocksOf } from '../../../src/parse/blocks.ts'
import { lostLevels } from '../../../src/parse/labels/lost-levels.ts'
import { rolesOf } from '../../../src/parse/roles.ts'
import { layoutOf } from '../clean.ts'

/** The labels of the titles by which the levels are known that a text begins in. */
function lost(...lines: string[]) {
  const layout = layoutOf(lines.join('\n'))
  const blocks = blocksOf(layout, 0, layout.document.lines.length)
  return lostLevels(blocks, rolesOf(blocks)).map(({ label }) => label?.printed)
}

it('finds the levels above the first title by those that come later, the outermost first', () => {
  expect(lost('b) Cấp huyện', 'Một.', '3. Tồn tại', 'Hai.', 'III. KIẾN NGHỊ', 'Ba.')).toEqual(['III.', '3.'])
})

it('finds none in a whole document', () => {
  expect(lost('I. KẾT QUẢ', '1. Cấp huyện', 'Một.', '2. Cấp xã', 'Hai.', 'II. KIẾN NGHỊ', 'Ba.')).toEqual([])
})

it('finds none above a level that begins anew', () => {
  expect(lost('1. Cấp huyện', 'Một.', 'I. KIẾN NGHỊ', 'Hai.')).toEqual([])
})
