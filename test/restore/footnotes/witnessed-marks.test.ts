import { describe, expect, it } from 'vitest'
import { createRestorer, type Witness } from '../../../src/restore/index.ts'

const restorer = createRestorer()
const BODY = 'Năm qua tỉnh đã tổ chức nhiều hội nghị về xây dựng nông thôn mới'
const NOTE = 'Quyết định số 15/QĐ-UBND ngày 02 tháng 3 năm 2021 của Ủy ban nhân dân tỉnh về việc giao'

/** A run of a line, and what the English engine has read there; what it has read before the line. */
interface Told {
  readonly run: string
  readonly heard: string
  readonly before?: string
}

/** Restores a page that the Vietnamese engine read: a line of its body, and the first line of its note. */
function restore(line: string, note: string, told: readonly Told[]) {
  const text = [BODY, line, BODY, BODY, BODY, '', note].join('\n')
  let at = text.indexOf(line)
  const witnesses = told.map(({ before, heard, run }): Witness => {
    const start = text.indexOf(run, at)
    at = start + run.length
    return { start, end: at, source: 'eng', text: heard, ...(before === undefined ? {} : { before }) }
  })
  const sources = text.split('\n').map(() => 'vie' as const)
  const { corrections, text: restored } = restorer.restore(text, { sources, witnesses })
  const lines = restored.split('\n')
  return { body: lines[1], note: lines.at(-1), corrections }
}

const OPENING: Told = { run: '!', heard: "'" }

describe('the mark of a footnote, read by two engines', () => {
  it('is found where each has read another sign', () => {
    const { body } = restore('theo kế hoạch? của tỉnh', `! ${NOTE}`, [{ run: 'hoạch?', heard: 'hoach°' }, OPENING])
    expect(body).toBe('theo kế hoạch[^1] của tỉnh')
  })

  it('is found where only the other engine has read it', () => {
    const { body } = restore('theo kế hoạch. Tỉnh đã', `! ${NOTE}`, [{ run: 'hoạch.', heard: 'hoach!.' }, OPENING])
    expect(body).toBe('theo kế hoạch[^1]. Tỉnh đã')
  })

  it('is told of as a correction by its rule, though no sign was read for it', () => {
    const told = [{ run: 'hoạch.', heard: 'hoach!.' }, OPENING]
    const { corrections } = restore('theo kế hoạch. Tỉnh đã', `! ${NOTE}`, told)
    expect(corrections).toMatchObject([
      { source: 'hoạch', replacement: 'hoạch[^1]', kind: 'footnote', rule: 'footnote-mark' },
      { source: '!', replacement: '[^1]', kind: 'footnote', rule: 'footnote-mark' },
    ])
  })

  it('stands behind the bracket that the other engine has before it', () => {
    const { body } = restore('chương trình (OCOP), tỉnh', `! ${NOTE}`, [{ run: '(OCOP),', heard: '(OCOP)!,' }, OPENING])
    expect(body).toBe('chương trình (OCOP)[^1], tỉnh')
  })

  it('stands before a bracket where the other engine has it there', () => {
    const { body } = restore('chương trình (OCOP), tỉnh', `! ${NOTE}`, [{ run: '(OCOP),', heard: '(OCOP!),' }, OPENING])
    expect(body).toBe('chương trình (OCOP[^1]), tỉnh')
  })

  it('is no quotation mark that both have read', () => {
    const { body } = restore('"theo kế hoạch" của tỉnh', `! ${NOTE}`, [
      { run: '"theo', heard: '"theo' },
      { run: 'hoạch"', heard: 'hoach"' },
      OPENING,
    ])
    expect(body).toBe('"theo kế hoạch" của tỉnh')
  })

  it('is not the raised digit of a unit', () => {
    const { body } = restore('rộng 120 m° của tỉnh', `! ${NOTE}`, [{ run: 'm°', heard: 'm?' }, OPENING])
    expect(body).not.toContain('[^')
  })
})

describe('the mark of a note, read by two engines', () => {
  const MARK: Told = { run: 'hoạch!', heard: "hoach'" }

  it('opens it where one of them has read a letter', () => {
    const { note } = restore('theo kế hoạch! của', `Ú ${NOTE}`, [
      MARK,
      { run: 'Ú', heard: '!' },
      { run: 'Quyết', heard: 'Quyét' },
    ])
    expect(note).toBe(`[^1] ${NOTE}`)
  })

  it('opens it where only the other engine has read it', () => {
    const { note } = restore('theo kế hoạch! của', NOTE, [MARK, { run: 'Quyết', heard: 'Quyét', before: '!' }])
    expect(note).toBe(`[^1] ${NOTE}`)
  })

  it('opens it where it stands alone as a circumflex', () => {
    const { note } = restore('theo kế hoạch! của', `ˆ ${NOTE}`, [MARK, { run: 'ˆ', heard: "'" }])
    expect(note).toBe(`[^1] ${NOTE}`)
  })
})
