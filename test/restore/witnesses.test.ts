import { describe, expect, it } from 'vitest'
import { createRestorer, type Witness } from '../../src/restore/index.ts'

const restorer = createRestorer()

/** Restores a line of one engine with what the other has read: pairs of runs of the line and the other's words. */
function restoreBeside(line: string, source: 'eng' | 'vie', pairs: readonly (readonly [run: string, heard: string])[]) {
  let at = 0
  const witnesses = pairs.map(([run, text]): Witness => {
    const start = line.indexOf(run, at)
    at = start + run.length
    return { start, end: at, source: source === 'vie' ? 'eng' : 'vie', text }
  })
  return restorer.restore(line, { sources: [source], witnesses })
}

describe('restoring with a witness', () => {
  it('takes the word that both readings speak for', () => {
    expect(restoreBeside('Sở báo cáo 5y giảm', 'vie', [['5y', 'suy']]).text).toBe('Sở báo cáo suy giảm')
  })

  it('works with either engine as the witness', () => {
    const line = 'Uy ban nhan dan tinh bao cao két qua'
    const pairs = [
      ['Uy', 'Ủy'],
      ['két', 'kết'],
      ['qua', 'quá'],
    ] as const
    expect(restoreBeside(line, 'eng', pairs).text).toBe('Ủy ban nhân dân tỉnh báo cáo kết quả')
  })

  it('joins what is one word to the witness', () => {
    expect(restoreBeside('Giám đốc, T rưởng phòng', 'vie', [['T rưởng', 'Trudng']]).text).toBe('Giám đốc, Trưởng phòng')
  })

  it('parts what is several words to the witness', () => {
    expect(restoreBeside('huy động xãhộihoá để xây dựng', 'vie', [['xãhộihoá', 'xa hoi hoa']]).text).toBe(
      'huy động xã hội hoá để xây dựng',
    )
  })

  it('leaves one word what is one to the witness too', () => {
    const heardAs = (heard: string) =>
      restoreBeside('TTTU, TTHĐND tỉnh', 'vie', [
        ['TTTU,', 'TTTU,'],
        ['TTHĐND', heard],
        ['tỉnh', 'tinh'],
      ]).text
    expect(heardAs('TTHDND')).toBe('TTTU, TTHĐND tỉnh')
    expect(heardAs('TT HDND')).toBe('TTTU, TT HĐND tỉnh')
  })

  it('puts a blank behind a label at the beginning of a line where the witness has one', () => {
    expect(restoreBeside('1.Ưu điểm', 'vie', [['1.Ưu', '1. Uu']]).text).toBe('1. Ưu điểm')
    expect(restoreBeside('1.Ưu điểm', 'vie', [['1.Ưu', '1.Uu']]).text).toBe('1.Ưu điểm')
    expect(restoreBeside('I.MỤC TIÊU', 'vie', [['I.MỤC', 'I. MUC']]).text).toBe('I. MỤC TIÊU')
    expect(restoreBeside('a)Y tế', 'vie', [['a)Y tế', 'a) Yt']]).text).toBe('a) Y tế')
  })

  it('puts a blank behind a sign where the witness has one', () => {
    expect(restoreBeside('- Lưu: VT,KTTH.', 'vie', [['VT,KTTH.', 'VT, KTTH.']]).text).toBe('- Lưu: VT, KTTH.')
  })

  it('believes the number that is written as numbers are', () => {
    expect(restoreBeside('đạt 38.9% kế hoạch', 'vie', [['38.9%', '38,9%']]).text).toBe('đạt 38,9% kế hoạch')
    expect(restoreBeside('đạt 38,9% kế hoạch', 'vie', [['38,9%', '38.9%']]).text).toBe('đạt 38,9% kế hoạch')
  })

  it('believes the number of which the engine is surer that read it', () => {
    const line = 'gửi đến 3.214 cơ sở'
    const start = line.indexOf('3.214')
    const run = { start, end: start + 5 }
    const restored = (confidence: number, heard: number) =>
      restorer.restore(line, {
        sources: ['vie'],
        confidences: [{ ...run, confidence }],
        witnesses: [{ ...run, source: 'eng', text: '1.214', confidence: heard }],
      }).text
    expect(restored(0.24, 0.92)).toBe('gửi đến 1.214 cơ sở')
    expect(restored(0.92, 0.24)).toBe(line)
  })

  it('believes a number the more the less sure of it the other engine is', () => {
    const line = 'đầu năm 2023 có'
    const run = { start: 8, end: 12 }
    const restored = (alternatives: { text: string; confidence: number }[]) =>
      restorer.restore(line, {
        sources: ['vie'],
        confidences: [{ ...run, confidence: 0.94 }],
        alternatives: [{ ...run, texts: alternatives }],
        witnesses: [{ ...run, source: 'eng', text: '2022', confidence: 0.89 }],
      }).text
    expect(restored([{ text: '2022', confidence: 0.55 }])).toBe('đầu năm 2022 có')
    expect(restored([])).toBe(line)
  })

  it('believes the engine set to English about addresses, but for a broken protocol', () => {
    const at = 'tại địa chỉ '
    const beside = (read: string, heard: string) =>
      restoreBeside(at + read, 'vie', [[read, heard]]).text.slice(at.length)
    expect(beside('bvdk.syi@hoalu.gov.vn', 'bvdk.syt@hoalu.gov.vn')).toBe('bvdk.syt@hoalu.gov.vn')
    expect(beside('https://syt.hoalu.gov.vn', 'https:/syt.hoalu.gov.vn')).toBe('https://syt.hoalu.gov.vn')
  })

  it('counts a witness less that is not sure', () => {
    const line = 'Bệnh sởi: 87 ca'
    const run = { start: 5, end: 9 }
    const heard = (confidence: number) =>
      restorer.restore(line, {
        sources: ['vie'],
        confidences: [{ ...run, confidence: 0.85 }],
        witnesses: [{ ...run, source: 'eng', text: 'si:', confidence }],
      })
    expect(heard(0.3).text).toBe(line)
  })

  it('reads what stands in brackets behind a recipient', () => {
    expect(restoreBeside('- Ban Chỉ đạo tỉnh (b/O);', 'vie', [['(b/O);', '(b/c);']]).text).toBe(
      '- Ban Chỉ đạo tỉnh (b/c);',
    )
  })

  it('believes the code that is one', () => {
    const line = 'Quyết định số 133KH-UBND ngày 02/3/2023'
    expect(restoreBeside(line, 'vie', [['133KH-UBND', '133/KH-UBND']]).text).toBe(
      'Quyết định số 133/KH-UBND ngày 02/3/2023',
    )
  })

  it('names the rule behind such changes', () => {
    const { corrections } = restoreBeside('đạt 38.9% kế hoạch', 'vie', [['38.9%', '38,9%']])
    expect(corrections).toMatchObject([{ source: '38.9', replacement: '38,9', kind: 'number', rule: 'witness' }])
  })

  it('leaves what both have read alike', () => {
    const line = 'Căn cứ Thông tư số 12/2019/TT-BNV ngày 04/11/2019'
    const pairs = line.split(' ').map((word) => [word, word] as const)
    expect(restoreBeside(line, 'vie', pairs).text).toBe(line)
  })

  it('reads the labels of headings by both readings', () => {
    const headings = ['I. TÌNH HÌNH CHUNG', 'H. KẾT QUẢ THỰC HIỆN', 'HI. PHƯƠNG HƯỚNG', 'IV. KIẾN NGHỊ']
    const text = headings.join('\n')
    const witnesses = [
      ['H.', 'II.'],
      ['HI.', 'Ill.'],
    ].map(([read, heard]): Witness => {
      const start = text.indexOf(`\n${read}`) + 1
      return { start, end: start + read!.length, source: 'eng', text: heard! }
    })
    const restored = restorer.restore(text, { sources: ['vie', 'vie', 'vie', 'vie'], witnesses }).text.split('\n')
    expect(restored.map((line) => line.split(' ')[0])).toEqual(['I.', 'II.', 'III.', 'IV.'])
  })

  it('reads the letters of points by both readings, words in their places too', () => {
    const points = ['và Rà soát quy hoạch;', 'b) Bố trí kinh phí;', '©) Kiểm tra, giám sát;']
    const text = points.join('\n')
    const witnesses: Witness[] = [{ start: 0, end: 2, source: 'eng', text: 'a)' }]
    const restored = restorer.restore(text, { sources: ['vie', 'vie', 'vie'], witnesses }).text.split('\n')
    expect(restored.map((line) => line.split(' ')[0])).toEqual(['a)', 'b)', 'c)'])
  })

  it('leaves a word at the beginning of a line where a letter does not fit', () => {
    const text = 'các đơn vị báo cáo kết quả;\nvà các địa phương thực hiện.'
    const start = text.indexOf('và')
    const witnesses: Witness[] = [{ start, end: start + 2, source: 'eng', text: 'g)' }]
    expect(restorer.restore(text, { sources: ['vie', 'vie'], witnesses }).text).toBe(text)
  })

  it('does without a witness that is of no use', () => {
    expect(restoreBeside('Ủy ban nhân dân', 'vie', [['nhân dân', '—~ x_ ° zz']]).text).toBe('Ủy ban nhân dân')
  })
})
