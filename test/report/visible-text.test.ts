import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outputLink } from '../../src/report/output-link.ts'
import { visibleText } from '../../src/report/visible-text.ts'

test.each([
  ['Độc lập\tTự do', 'Độc lập\tTự do'],
  ['a\u0000b\u001b[31m', 'a␀b␛[31m'],
  ['\u007f\u0085', '␡⟨U+0085⟩'],
  ['a\u202efdp.exe', 'a⟨U+202E⟩fdp.exe'],
])('%j is shown as %j', (text, shown) => {
  expect(visibleText(text)).toBe(shown)
})

test('nothing that is shown turns the direction of writing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visibleText(text)).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/)
    }),
  )
})

test.each([
  ['..', 'a b/50%?.pdf.md', '../a%20b/50%25%3F.pdf.md'],
  ['.', 'javascript:alert(1)', './javascript%3Aalert(1)'],
  ['../kết quả', 'ả.md', '../k%E1%BA%BFt%20qu%E1%BA%A3/%E1%BA%A3.md'],
  ['..', 'half\ud800.md', '../half%EF%BF%BD.md'],
])('from %j the output %j is at %j', (base, path, address) => {
  expect(outputLink(base, path)).toBe(address)
})
