import { expect, it } from 'vitest'
import { completeSettings } from '../../src/archive/complete-settings.ts'
import { DEFAULT_SETTINGS } from '../../src/archive/index.ts'

it('takes what is set, and the default for the rest', () => {
  expect(completeSettings()).toEqual(DEFAULT_SETTINGS)
  expect(completeSettings({ to: ['json'], dpi: 200, ocr: undefined as never })).toEqual({
    ...DEFAULT_SETTINGS,
    to: ['json'],
    dpi: 200,
  })
})

it('takes no unknown format, and not none', () => {
  expect(() => completeSettings({ to: ['docx' as never] })).toThrow(new RangeError("there is no format 'docx'"))
  expect(() => completeSettings({ to: [] })).toThrow(new RangeError('settings.to names no format'))
})
