import { describe, expect, it } from 'vitest'
import { measureType, typeWidthsModule } from '../../../scripts/type/type-widths.ts'
import { SIGNS, WIDTHS } from '../../../src/orthography/type-widths.ts'

describe('the widths of letters', () => {
  it('are those of the type that pages are painted in', () => {
    expect(measureType()).toEqual({ signs: SIGNS, faces: WIDTHS })
  }, 60_000)

  it('are written as a module', () => {
    const regular = { advance: [444, 500], left: [37, 3], right: [2, 32] }
    const faces = { regular, bold: regular, italic: regular, boldItalic: regular }
    const module = typeWidthsModule({ signs: 'ab', faces })
    expect(module).toContain('export const SIGNS = "ab"')
    expect(module).toContain('  bold: {\n    // biome-ignore format: a column\n    advance: [444, 500],\n')
  })
})
