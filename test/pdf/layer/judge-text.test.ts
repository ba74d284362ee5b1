import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgeText } from '../../../src/pdf/layer/judge-text.ts'

const ROOT = new URL('../../../fixtures/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

/** Folders with a printed text and what an English engine made of it. */
const scans = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('/garbled.txt'))
  .map((path) => path.slice(0, -'garbled.txt'.length))

/** The pages of a text that have as many words as a judgement needs. */
const pagesOf = (text: string): string[] => text.split('\f').filter((page) => page.split(/\s+/).length > 40)

describe('judgeText', () => {
  it('tells Vietnamese on each page of the fixtures', () => {
    const pages = scans.flatMap((folder) => pagesOf(read(`${folder}gold.txt`)))
    expect(pages.length).toBeGreaterThan(100)
    expect(pages.filter((page) => judgeText(page) !== 'vietnamese')).toEqual([])
  })

  it('tells garbled Vietnamese on each page of the fixtures', () => {
    const pages = scans
      // One form is a mixture: it has pages that are right already.
      .filter((folder) => !folder.includes('bao-cao-file-word'))
      .flatMap((folder) => pagesOf(read(`${folder}garbled.txt`)))
    expect(pages.length).toBeGreaterThan(100)
    expect(pages.filter((page) => judgeText(page) !== 'garbled')).toEqual([])
  })

  it('takes nothing else for garbled', () => {
    const english =
      'The People’s Committee of the province shall report to the Government on the results of the plan, and propose measures for the following year to the ministries concerned.'
    const figures = Array.from({ length: 300 }, (_, i) => `${i}.${(i * 7919) % 1000}`).join(' ')
    expect([english, figures, 'Trang 2', ''].map(judgeText)).toEqual(Array(4).fill('other'))
  })

  it('takes Vietnamese that was typed without marks for garbled: it needs them as well', () => {
    const unmarked =
      'Uy ban nhan dan tinh de nghi cac so, ban, nganh va dia phuong khan truong to chuc thuc hien ke hoach nay, bao cao ket qua ve van phong truoc ngay 15 thang 12 nam 2024'
    expect(judgeText(unmarked)).toBe('garbled')
  })
})
