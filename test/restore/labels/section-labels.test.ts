import { describe, expect, it } from 'vitest'
import { restore } from '../../../src/index.ts'

const BODY = 'Trong nam, cac don vi da trién khai nhiéu hoat dong theo ké hoach.'

/** A document with these headings, and running text below each. */
const documentOf = (...headings: readonly string[]) => headings.flatMap((heading) => [heading, BODY, BODY]).join('\n')
/** The first words of the restored headings. */
const labelsOf = (...headings: readonly string[]) =>
  restore(documentOf(...headings))
    .text.split('\n')
    .filter((_, i) => i % 3 === 0)
    .map((line) => line.split(' ')[0])

describe('labels of sections', () => {
  it('follow their sequence where they are damaged', () => {
    const labels = labelsOf('|. MUC TIEU', 'I1. NOI DUNG', 'Il. GIAI PHAP', 'IV. KINH PHI', 'V. TO CHUC THUC HIEN')
    expect(labels).toEqual(['I.', 'II.', 'III.', 'IV.', 'V.'])
  })

  it('get back the point that ran into the last stroke', () => {
    expect(labelsOf('I. MUC TIEU', 'IL NOI DUNG', 'IIL GIAI PHAP')).toEqual(['I.', 'II.', 'III.'])
  })

  it('get back a point that others of their kind have', () => {
    expect(labelsOf('I MUC TIEU', 'II. NOI DUNG', 'III. GIAI PHAP')).toEqual(['I.', 'II.', 'III.'])
    expect(labelsOf('I MUC TIEU', 'II NOI DUNG', 'III. GIAI PHAP')).toEqual(['I', 'II', 'III.'])
    expect(labelsOf('I - MUC TIEU', 'II NOI DUNG', 'III - GIAI PHAP')).toEqual(['I', 'II', 'III'])
  })

  it('may be glued to their title', () => {
    expect(restore(documentOf('I. MUC TIEU', 'Il.NOI DUNG', 'III. GIAI PHAP')).text).toContain('\nII.NỘI DUNG')
  })

  it('follow their sequence above titles in small letters', () => {
    expect(labelsOf('I. Muc tiéu', 'IL Nội dung', 'H1. Giai phap', 'IV. Kinh phi')).toEqual([
      'I.',
      'II.',
      'III.',
      'IV.',
    ])
    expect(labelsOf('L Muc tiéu', 'Il. Nội dung', 'III. Giai phap')).toEqual(['I.', 'II.', 'III.'])
  })

  it('stay numbers that count items', () => {
    const labels = ['1.', '2.', '1.', '2.', '1.', '2.', '10.', '11.']
    expect(labelsOf(...labels.map((label) => `${label} Thuc hién ké hoach`))).toEqual(labels)
  })

  it('may be numbers of parts with their titles', () => {
    expect(restore(documentOf('PHAN I. MUC TIEU', 'PHAN Il. NOI DUNG', 'PHAN Il. KINH PHI')).text).toMatch(
      /^PHẦN I\. .*\n.*\n.*\nPHẦN II\. .*\n.*\n.*\nPHẦN III\. /,
    )
  })

  it('stay what they are where they are numbers or letters', () => {
    expect(labelsOf('1. MUC TIEU', '2. NOI DUNG', '3. GIAI PHAP')).toEqual(['1.', '2.', '3.'])
    expect(labelsOf('A. MUC TIEU', 'I. NOI DUNG', 'II. GIAI PHAP', 'B. KINH PHI')).toEqual(['A.', 'I.', 'II.', 'B.'])
  })

  it('begin anew in an annex', () => {
    const annex = ['PHU LUC', BODY, 'I. MUC TIEU', BODY, 'II. NOI DUNG', BODY].join('\n')
    const { text } = restore(`${documentOf('I. MUC TIEU', 'II. NOI DUNG')}\n${annex}`)
    expect(text.match(/^[IVX]+\./gm)).toEqual(['I.', 'II.', 'I.', 'II.'])
  })

  it('number chapters too', () => {
    const { text } = restore(documentOf('Chuong I', 'Chuong Il', 'Chuong Il', 'Chuong IV'))
    expect(text.match(/^Chương \S+$/gm)).toEqual(['Chương I', 'Chương II', 'Chương III', 'Chương IV'])
  })

  it('tell d from đ where points are numbered with letters', () => {
    const points = (...labels: readonly string[]) =>
      restore(labels.map((label) => `${label} Thuc hién ké hoach dung tién do;`).join('\n'))
        .text.split('\n')
        .map((line) => line.split(' ')[0])
        .join(' ')
    expect(points('a)', 'b)', 'c)', 'd)', 'd)', 'e)', 'g)')).toBe('a) b) c) d) đ) e) g)')
    expect(points('a)', 'b)', '©)', 'd)', 'a)', 'b)')).toBe('a) b) c) d) a) b)')
    expect(points('a)', 'b)', '€)', 'd)', 'a)', 'b)')).toBe('a) b) c) d) a) b)')
    expect(points('1)', '2)', '3)', '4)')).toBe('1) 2) 3) 4)')
    expect(points('a)', 'b)', 'c)', 'd)')).toBe('a) b) c) d)')
  })

  it('leave lines alone that sign for somebody', () => {
    const source = `${documentOf('I. MUC TIEU')}\nTM. UY BAN NHAN DAN\nKT. CHU TICH\nTL. CHU TICH`
    expect(
      restore(source)
        .text.split('\n')
        .slice(-3)
        .map((line) => line.split(' ')[0]),
    ).toEqual(['TM.', 'KT.', 'TL.'])
  })

  it('leave numerals in running text alone', () => {
    const source = documentOf('I. MUC TIEU', 'II. NOI DUNG').replace('Trong nam', 'Trong quy III')
    expect(restore(source).text).toContain('Trong quý III,')
  })

  it('name the rule that changed them', () => {
    const { corrections } = restore(documentOf('I. MUC TIEU', 'I1. NOI DUNG', 'III. GIAI PHAP'))
    expect(corrections.find(({ source }) => source === 'I1')).toMatchObject({
      replacement: 'II',
      kind: 'number',
      rule: 'section-sequence',
    })
  })
})
