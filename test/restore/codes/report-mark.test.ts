import { expect, it } from 'vitest'
import { isReportMark } from '../../../src/restore/codes/report-mark.ts'

it.each(['(b/c);', '(b/O);', '(bíC};', 'b/C),', '(bic)'])('tells %s', (token) => {
  const start = token.indexOf('b')
  expect(isReportMark(token, start, start + 3)).toBe(true)
})

it.each(['b/c', '(bao)', '(BIC)', '(b,c)'])('does not take %s for one', (token) => {
  const start = token.search(/b/i)
  expect(isReportMark(token, start, start + 3)).toBe(false)
})
