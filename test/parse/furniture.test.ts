import { expect, it } from 'vitest'
import { layoutOf } from './clean.ts'

const furniture = (...lines: string[]) => Object.fromEntries(layoutOf(lines.join('\n')).furniture)

it('knows the number at the head of a page', () => {
  expect(furniture('một việc', '\f2', 'hai việc', '\f- 3 -', 'ba việc')).toEqual({ 1: 'pageNumber', 3: 'pageNumber' })
})

it('leaves a number within a page', () => {
  expect(furniture('một việc', 'năm 2023', '214', 'hai việc')).toEqual({})
})

it('knows a line of links', () => {
  expect(furniture('một việc', 'www.vandong.gov.vn vp@vandong.gov.vn', 'xem www.vandong.gov.vn')).toEqual({ 1: 'link' })
})

it('knows dirt', () => {
  expect(furniture('một việc', '~ ,. _', 'hai việc')).toEqual({ 1: 'noise' })
})

it('knows a running head from three pages that begin alike', () => {
  const head = '\fBáo cáo năm 2023'
  expect(furniture('một', head, 'hai', head, 'ba')).toEqual({})
  expect(furniture('một', head, 'hai', head, 'ba', head, 'bốn')).toEqual({
    1: 'runningHead',
    3: 'runningHead',
    5: 'runningHead',
  })
})

it('takes no line behind empty pages for a running head', () => {
  expect(furniture('một', '\f', '\f', '\f', 'Báo cáo năm 2023')).toEqual({})
})
