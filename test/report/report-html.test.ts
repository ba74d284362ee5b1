import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentDetail } from '../../src/archive/document/document-detail.ts'
import { reportHtml } from '../../src/report/index.ts'
import { readPage, textIn } from './read-page.ts'
import { correctionIn, detailOf, failureOf, pageOf, recordOf, reportOf } from './sample-archive.ts'

const SURE = detailOf('b.txt', 'Cong hoa\nDoc lap', [correctionIn('Cong hoa', 'Cong', 'Cộng', 0.999)])
const UNSURE = detailOf('a.txt', 'Tu do\nHanh phic\nhet', [
  correctionIn('Tu do', 'Tu', 'Tự', 0.99),
  correctionIn('Tu do\nHanh phic', 'phic', 'phúc', 0.62),
])

describe('the report', () => {
  test('lists the least sure documents first, and the failures apart', async () => {
    const page = await reportOf(
      [
        [SURE, 0.99],
        [UNSURE, 0.9],
      ],
      { failures: [failureOf('d.pdf'), failureOf('c.pdf', { kind: 'time', reason: 'it took longer than 60 s' })] },
    )
    const { archive, documents, failures } = readPage(page).data()
    expect(archive).toBe('Sông Hậu')
    expect(documents.map(({ input }) => input)).toEqual(['a.txt', 'b.txt'])
    expect(failures).toEqual([
      { input: 'c.pdf', kind: 'time', reason: 'it took longer than 60 s', attempts: 1 },
      { input: 'd.pdf', kind: 'input', reason: 'encrypted: it needs a password', attempts: 1 },
    ])
  })

  test('holds the details of each document at its place in the list', async () => {
    const page = readPage(
      await reportOf([
        [SURE, 0.99],
        [UNSURE, 0.9],
      ]),
    )
    expect(page.detail(0)).toEqual(UNSURE)
    expect(page.detail(1)).toEqual(SURE)
  })

  test('is the same for the same records in another order', async () => {
    const one = await reportOf([
      [SURE, 0.9],
      [UNSURE, 0.9],
    ])
    const other = await reportOf([
      [UNSURE, 0.9],
      [SURE, 0.9],
    ])
    expect(other).toBe(one)
  })

  test('tells nothing of when or where a run took place', async () => {
    const page = await reportOf([[SURE, 0.9, { at: '2031-05-06T07:08:09.000Z', seconds: 424242 }]])
    expect(page).not.toContain('2031-05-06')
    expect(page).not.toContain('424242')
  })

  test('lists a document without details that cannot be read', async () => {
    const readDetail = () => Promise.reject(new Error('gone'))
    const page = await pageOf({ archive: 'x', version: '1', records: [recordOf(SURE, 0.9)], readDetail })
    expect(readPage(page).data().documents).toHaveLength(1)
    expect(readPage(page).detail(0)).toBeNull()
  })

  test('of an empty archive says so', async () => {
    expect(readPage(await reportOf([])).data()).toMatchObject({ documents: [], failures: [] })
  })

  test('reads details as it goes, only a few ahead', async () => {
    let read = 0
    const records = Array.from({ length: 100 }, (_, i) => recordOf(detailOf(`${i}`, ''), 0.9))
    const readDetail = async () => {
      read++
      return new Uint8Array()
    }
    const pieces = reportHtml({ archive: 'x', version: '1', records, readDetail })
    await pieces.next()
    await pieces.next()
    expect(read).toBeLessThan(20)
  })
})

describe('details beyond the bytes that they may fill', () => {
  test('shrink to the lines that need a look, the surest documents first', async () => {
    const page = readPage(
      await reportOf(
        [
          [SURE, 0.99],
          [UNSURE, 0.9],
        ],
        { detailBytes: 300 },
      ),
    )
    expect(page.detail(0)).toEqual(UNSURE)
    expect(page.detail(1)).toEqual({
      format: 1,
      input: 'b.txt',
      sha256: SURE.sha256,
      pages: [0],
      corrections: [],
      findings: [],
      excerpts: [],
    })
  })

  test('keep lines with unsure words, with their offsets', async () => {
    const page = readPage(await reportOf([[UNSURE, 0.9]], { detailBytes: 0 }))
    expect(page.detail(0)).toMatchObject({
      corrections: [UNSURE.corrections[1]],
      excerpts: [{ line: 2, start: 6, text: 'Hanh phic' }],
    })
  })

  test.each([new Uint8Array([1, 2, 3]), gzipSync('{'), gzipSync('{}'), gzipSync('null')])(
    'that are damaged are left out',
    async (bytes) => {
      const records = [recordOf(SURE, 0.9)]
      const page = await pageOf({ archive: 'x', version: '1', records, readDetail: async () => bytes })
      expect(readPage(page).detail(0)).toBeNull()
    },
  )
})

describe('the page asks nothing of anyone', () => {
  test('its policy allows its own program and style and nothing else', async () => {
    const { elements } = readPage(await reportOf([[SURE, 0.9]]))
    const policy = elements.find(({ properties }) => properties.httpEquiv?.toString() === 'Content-Security-Policy')
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const program = elements.find(({ tagName, properties }) => tagName === 'script' && !properties.type)!
    const style = elements.find(({ tagName }) => tagName === 'style')!
    expect(policy!.properties.content).toBe(
      [
        "default-src 'none'",
        `script-src ${hash(textIn(program))}`,
        `style-src ${hash(textIn(style))}`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    )
  })

  test('no element loads anything', async () => {
    const { elements } = readPage(await reportOf([[SURE, 0.9]]))
    const names = ['src', 'href', 'srcSet', 'data', 'poster', 'action', 'style', 'background']
    expect(elements.filter(({ properties }) => names.some((name) => name in properties))).toEqual([])
    expect(elements.map(({ tagName }) => tagName)).not.toContain('link')
  })
})

describe('hostile names and texts', () => {
  const NASTY = ['</script>', '<!--', '<script', ']]>', '"', "'", '&amp;', '\u0000', '\u2028', '\u202e', '\ud800', 'ợ']
  const nasty = fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.string()), { maxLength: 8 })
    .map((parts) => parts.join(''))

  test('come out of the page as they went in, and add nothing to it', async () => {
    const tags = (html: string) => readPage(html).elements.map(({ tagName }) => tagName)
    const harmless = tags(await reportOf([[detailOf('a', 'b'), 0.9]], { failures: [failureOf('c')] }))
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, nasty, async (archive, input, text, reason) => {
        const detail: DocumentDetail = { ...detailOf(input, text), sha256: 'a'.repeat(64) }
        const page = await reportOf([[detail, 0.9, { warnings: [text] }]], {
          archive,
          failures: [failureOf(input, { reason })],
        })
        expect(tags(page)).toEqual(harmless)
        const data = readPage(page).data()
        expect(data).toMatchObject({ archive, documents: [{ input, warnings: [text] }], failures: [{ input, reason }] })
        expect(readPage(page).detail(0)).toEqual(detail)
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
