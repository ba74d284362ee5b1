import { describe, expect, it, vi } from 'vitest'
import { pdfOfContent } from '../build-pdf.ts'
import { linesOf, pagesOf } from '../fixture.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The lines of a page with this content. */
const lines = async (content: string): Promise<string[]> => linesOf((await pagesOf(await pdfOfContent(content)))[0])

describe('the lines of a text layer', () => {
  it.each([
    ['letters placed one by one', 'BT /F1 10 Tf 50 200 Td (b) Tj 5.56 0 Td (a) Tj 5.56 0 Td (n) Tj ET', ['ban']],
    ['blanks that are jumps', 'BT /F1 10 Tf 50 200 Td [(so) -250 (ban) 20 (g)] TJ ET', ['so bang']],
    ['blanks that are typed', 'BT /F1 10 Tf 50 200 Td (so ban) Tj ET', ['so ban']],
    ['letters spaced out', 'BT /F1 10 Tf 50 200 Td (s) Tj 7 0 Td (o) Tj 7 0 Td ( ban) Tj ET', ['so ban']],
    ['words in the wrong order', 'BT /F1 10 Tf 80 200 Td (ban) Tj -30 0 Td (so) Tj ET', ['so ban']],
    ['a raised mark', 'BT /F1 10 Tf 50 200 Td (ban) Tj /F1 6 Tf 4 Ts (12) Tj /F1 10 Tf 0 Ts (.) Tj ET', ['ban^12^.']],
    ['a mark that opens a note', 'BT /F1 6 Tf 50 204 Td (1) Tj /F1 10 Tf 3.34 -4 Td (Theo so) Tj ET', ['^1^ Theo so']],
    [
      'two columns',
      'BT /F1 10 Tf 50 200 Td (so ban nganh) Tj 150 0 Td (doc lap tu do) Tj ET',
      ['so ban nganh', 'doc lap tu do'],
    ],
    ['a label with a tab behind it', 'BT /F1 10 Tf 50 200 Td (1.) Tj 30 0 Td (so ban) Tj ET', ['1. so ban']],
    ['typed blanks for a number', 'BT /F1 10 Tf 50 200 Td (So:        /BC-UBND) Tj ET', ['So: /BC-UBND']],
    [
      'cells beside each other',
      '140 190 m 140 220 l S BT /F1 10 Tf 120 200 Td (1.2) Tj 24 0 Td (3.4) Tj ET',
      ['1.2', '3.4'],
    ],
    ['text printed twice to look bold', 'BT /F1 10 Tf 50 200 Td (ban) Tj .3 0 Td (ban) Tj ET', ['ban']],
    ['ligatures and typed hyphens', 'BT /F1 10 Tf 50 200 Td (so\\255 ban) Tj ET', ['so- ban']],
    ['text outside the page', 'BT /F1 10 Tf 50 200 Td (ban) Tj 0 900 Td (ngoai) Tj ET', ['ban']],
    [
      'text that reads upward beside level text',
      'BT /F1 10 Tf 50 200 Td (so ban nganh) Tj 0 1 -1 0 30 50 Tm (dung) Tj ET',
      ['so ban nganh', 'dung'],
    ],
    [
      'a page of text that reads upward',
      'BT 0 1 -1 0 100 50 Tm /F1 10 Tf (so ban) Tj 0 -14 Td (nganh) Tj ET',
      ['so ban', 'nganh'],
    ],
    [
      'text in a form',
      'q 1 0 0 1 20 0 cm BT /F1 10 Tf 2 0 0 2 30 100 Tm (so) Tj ET Q BT /F1 10 Tf 30 50 Td (ban) Tj ET',
      ['so', 'ban'],
    ],
  ])('keep together, and part, %s', async (_, content, expected) => {
    expect(await lines(content)).toEqual(expected)
  })

  it('give the size of the type, scaled as it is printed', async () => {
    const [page] = await pagesOf(await pdfOfContent('BT /F1 7 Tf 2 0 0 2 30 100 Tm (so) Tj ET'))
    expect(page?.readings[0]?.lines[0]?.words[0]?.size).toBe(14)
  })

  it('take text under a picture of the page for hidden', async () => {
    const text = `BT /F1 10 Tf 14 TL 20 280 Td ${'(S6 ban nganh dia phuong thyc hién ké hoach nay cia tinh) Tj T* '.repeat(6)} ET`
    const image = 'q 400 0 0 300 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q'
    const source = async (content: string) =>
      (await pagesOf(await pdfOfContent(content)))[0]?.readings[0]?.lines[0]?.words[0]
    expect(await source(`${text} ${image}`)).not.toHaveProperty('bold')
    expect(await source(`${image} ${text}`)).toHaveProperty('bold', false)
  })
})
