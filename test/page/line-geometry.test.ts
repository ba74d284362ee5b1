import { expect, test } from 'vitest'
import { geometryOf, type LineGeometry, layOutPages } from '../../src/page/index.ts'
import { type Drawn, drawPage, drawText } from './draw-page.ts'

/** How the lines are printed that stand above running text. */
function printed(lines: readonly Drawn[], sized = false): LineGeometry[] {
  const drawn = [...lines, ...drawText(400, 10)].map((line) => ({ ...line, sized }))
  const geometry = geometryOf(layOutPages([drawPage(drawn)]))
  return geometry.filter((line) => line !== null).slice(0, lines.length)
}

test('tells how far from the edges a line begins and ends, in ems', () => {
  const [line] = printed([{ x: 120, y: 100, text: 'Thực hiện Kế hoạch' }], true)
  expect(line!.indent).toBeCloseTo(2)
  expect(line!.room).toBeCloseTo(28.5)
  expect(line!.firstWord).toBeCloseTo(2)
})

test('tells lines in the middle', () => {
  const lines = printed([
    { x: 260, y: 100, text: 'BÁO CÁO NHANH LẦN' },
    { x: 120, y: 120, text: 'Thực hiện Kế hoạch' },
  ])
  expect(lines.map(({ centred }) => centred)).toEqual([true, false])
})

test('tells the size of type by the width of small letters where no reader knows it', () => {
  const [note, short] = printed([
    { x: 100, y: 100, text: 'theo quy định hiện hành của tỉnh', size: 7 },
    { x: 100, y: 120, text: 'Sở' },
  ])
  expect(note!.size).toBeCloseTo(0.7)
  expect(short!.size).toBe(null)
})

test('tells bold lines only where all words are known to be bold', () => {
  const faces = printed([
    { x: 100, y: 100, text: 'Mục tiêu chung', bold: true },
    { x: 100, y: 120, text: 'của kế hoạch', bold: false },
    { x: 100, y: 140, text: 'trong năm' },
  ])
  expect(faces.map(({ bold }) => bold)).toEqual([true, false, null])
})

test('numbers the pairs of columns', () => {
  const header: Drawn[] = [100, 114].flatMap((y) => [
    { x: 110, y, text: 'SỞ NỘI VỤ' },
    { x: 300, y, text: 'Độc lập - Tự do - Hạnh phúc' },
  ])
  expect(printed(header).map(({ column, zone }) => [column, zone])).toEqual([
    ['left', 0],
    ['left', 0],
    ['right', 0],
    ['right', 0],
  ])
})

test('says nothing where no places are known', () => {
  expect(geometryOf(layOutPages([drawPage([{ x: 0, y: 0, text: 'Sở', size: 0 }])]))).toEqual([null])
})
