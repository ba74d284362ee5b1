import fc from 'fast-check'

/** Words as an English engine reads them, numbers, codes, marks and signs. */
const READINGS = [
  ...['UY', 'BAN', 'NHAN', 'DAN', 'Poc', '1ap', '-', 'Tw', 'do', 'phiic', 'dinh?', 'S6:', '61/2018/ND-CP', 'x4', '&'],
  ...['$6', '14', 's6', '20237.', '|.', 'I1.', '1.', 'Rasoét', 'ce“ip', 'KT-XH', 'QB-UBND', 'nam', '2023', '12,5%'],
  ...['so.yte@tinh.gov.vn', '05/3/2024', '(cac', 'xa),', '[^1]', '"', '§', '°', 'thuc', 'hién', 'ké', 'hoach'],
] as const

const reading = fc.constantFrom(...READINGS)
const ending = fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' \n', '\f')

/** Lines of garbled words with any line ending. */
export const garbledText = fc
  .array(fc.oneof({ weight: 8, arbitrary: reading.map((word) => `${word} `) }, ending), { maxLength: 50 })
  .map((parts) => parts.join(''))

/** Any code units at all: lone surrogates, NUL and controls among them. */
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units))

/** Few signs, thrown together as they never stand in a document. */
const signs = fc.string({
  unit: fc.constantFrom(...'aAĐđ1l|?°"” .,-–/&()[]$%^\n\r\t\0\f\ud800\udc00\u0301'),
  maxLength: 60,
})

/** Readings without a blank between them. */
const glued = fc.array(fc.oneof(reading, ending), { maxLength: 8 }).map((parts) => parts.join(''))

/** Any text. */
export const anyText = fc.oneof(garbledText, codeUnits, signs, glued, fc.string({ unit: 'binary', maxLength: 60 }))
