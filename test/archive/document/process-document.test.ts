import { expect, test, vi } from 'vitest'
import type { DocumentTask } from '../../../src/archive/document/document-runner.ts'
import { processDocument } from '../../../src/archive/document/process-document.ts'
import { type DocumentSettings, OUTPUT_ENDINGS, type OutputFormat } from '../../../src/archive/settings.ts'
import { chunkLines } from '../../../src/chunks/index.ts'
import { toHtml, toJson, toMarkdown, toText } from '../../../src/export/index.ts'
import type { ReadPages } from '../../../src/input/index.ts'
import { InputError, type Page } from '../../../src/page/index.ts'
import { parse, parseRestoration } from '../../../src/parse/index.ts'
import { metadata } from '../../../src/query/index.ts'
import { createRestorer } from '../../../src/restore/index.ts'
import { pageOf } from '../../cli/stand-ins.ts'
import { fixture, SETTINGS, taskOf, unpacked } from '../document-tasks.ts'

vi.setConfig({ testTimeout: 60_000 })

const restorer = createRestorer()
const ALL = Object.keys(OUTPUT_ENDINGS) as OutputFormat[]
const GARBLED = fixture('chi-thi/good/garbled.txt')
const PDF = Buffer.from('%PDF-1.7\n')

/** Stands for the reader of PDFs; an error among the pages is that of a page. */
const pagesOf = (pages: readonly (Page | InputError)[]): ReadPages =>
  async function* (_kind, _bytes, { onPageError }) {
    for (const [i, page] of pages.entries()) {
      if (page instanceof InputError) onPageError?.(page)
      yield page instanceof InputError ? { ...pageOf(i + 1, []), readings: [] } : page
    }
  }

interface Given {
  readonly settings?: Partial<DocumentSettings>
  readonly task?: Partial<DocumentTask>
  readonly pages?: readonly (Page | InputError)[]
}

function processed(input: string, bytes: Uint8Array | string, { pages = [], settings = {}, task = {} }: Given = {}) {
  const content = Buffer.from(bytes)
  const all = { ...SETTINGS, ...settings }
  return processDocument(content, { ...taskOf(input, content, all.to), ...task }, all, {
    restorer,
    readPages: pagesOf(pages),
  })
}

/** What came of a document that was done. */
async function done(...args: Parameters<typeof processed>) {
  const { files, outcome } = await processed(...args)
  if (outcome.status !== 'done') throw new Error(outcome.reason)
  const detail = [...files].find(([path]) => path.endsWith('.json.gz'))?.[1]
  return { files, ...outcome, detail: unpacked(detail as Uint8Array) }
}

/** Why a document was not done. */
async function failure(...args: Parameters<typeof processed>) {
  const { files, outcome } = await processed(...args)
  if (outcome.status === 'done') throw new Error('it was done')
  return { files: [...files.keys()], kind: outcome.kind, reason: outcome.reason }
}

test('a document is written in each format that is asked for, as the exports write it', async () => {
  const { files } = await done('a/b.txt', GARBLED, { settings: { to: ALL } })
  const tree = parse(GARBLED.toString())
  expect(Object.fromEntries([...files].slice(0, -1))).toEqual({
    'a/b.txt.md': toMarkdown(tree),
    'a/b.txt.json': `${toJson(tree)}\n`,
    'a/b.txt.txt': `${toText(tree).trimEnd()}\n`,
    'a/b.txt.html': `${toHtml(tree).trimEnd()}\n`,
    'a/b.txt.jsonl': chunkLines(tree, { document: 'a/b.txt' }),
  })
})

test('furniture and the size of chunks are handed on', async () => {
  const settings = { to: ['md', 'jsonl'] as const, furniture: true, chunkTokens: 100 }
  const { files } = await done('b.txt', GARBLED, { settings })
  const tree = parse(GARBLED.toString())
  expect(files.get('b.txt.md')).toBe(toMarkdown(tree, { furniture: true }))
  expect(files.get('b.txt.jsonl')).toBe(chunkLines(tree, { document: 'b.txt', maxTokens: 100 }))
})

test('the detail holds the text, its pages, its corrections and what was found', async () => {
  const { detail } = await done('b.txt', GARBLED)
  const text = GARBLED.toString()
  const { corrections } = restorer.restore(text)
  expect(detail).toMatchObject({ format: 1, input: 'b.txt', sha256: taskOf('b.txt', GARBLED).sha256, text })
  expect(detail.pages[0]).toBe(0)
  expect(detail.corrections.map(({ end, replacement, start }) => [start, end, replacement])).toEqual(
    corrections.map(({ end, replacement, start }) => [start, end, replacement]),
  )
})

test('the summary counts what a restorer and the rules found', async () => {
  const { detail, summary } = await done('b.txt', GARBLED)
  const text = GARBLED.toString()
  expect(summary).toMatchObject({
    pages: detail.pages.length,
    failedPages: 0,
    corrections: detail.corrections.length,
    unsure: restorer.restore(text).corrections.filter(({ confidence }) => confidence < 0.9).length,
    metadata: [metadata(parse(text))],
  })
  expect(Object.keys(summary.findings)).toEqual(['lost-footnote', 'label-sequence', 'inconsistent-figure'])
  expect(summary.confidence).toBeCloseTo(restorer.restore(text).confidence, 4)
})

test('a figure that does not fit is in the detail, with its place', async () => {
  const text = 'Toàn tỉnh có 14.480 hộ nghèo, gồm 8.100 hộ nghèo và 6.340 hộ cận nghèo.\n'
  const { detail, summary } = await done('b.txt', text, { settings: { restore: false } })
  expect(summary.findings['inconsistent-figure']).toBe(1)
  expect(detail.findings).toEqual([
    { rule: 'inconsistent-figure', reason: expect.any(String), start: 13, end: 19, expected: ['14.440'] },
  ])
})

test('the same document gives the same bytes', async () => {
  const [one, other] = [await done('b.txt', GARBLED), await done('b.txt', GARBLED)]
  expect([...one.files]).toEqual([...other.files])
})

test('decisions are applied, and make a document surer', async () => {
  const before = await done('b.txt', GARBLED)
  const [first] = before.detail.corrections.filter(({ confidence }) => confidence < 0.9)
  const { end, replacement, start } = first!
  const { sha256 } = taskOf('b.txt', GARBLED)
  const source = GARBLED.toString().slice(start, end)
  const place = { input: 'b.txt', sha256, start, end }
  const decisions = [{ source, restored: replacement, text: 'QUYẾT', place }]
  const { detail, files, summary } = await done('b.txt', GARBLED, { task: { decisions } })
  expect(detail.corrections.find((correction) => correction.start === start)).toMatchObject({
    replacement: 'QUYẾT',
    confidence: 1,
    decided: true,
  })
  expect(files.get('b.txt.md')).toContain('QUYẾT')
  expect(summary.unsure).toBe(before.summary.unsure - 1)
  expect(summary.confidence).toBeGreaterThanOrEqual(before.summary.confidence)
})

test('a text is done with a byte order mark, in UTF-16 and with Windows line ends', async () => {
  const text = 'Poc 1ap - Tw do\r\nHanh phiic\r\n'
  const plain = await done('b.txt', text)
  for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
    const other = await done('b.txt', bytes)
    expect(other.files.get('b.txt.md')).toBe(plain.files.get('b.txt.md'))
    expect(other.detail.text).toBe(text)
  }
  expect(plain.detail.corrections.length).toBeGreaterThan(0)
})

test('an empty file is an empty document', async () => {
  const { files, summary } = await done('b.txt', '', { settings: { to: ['md', 'text', 'jsonl'] } })
  expect([...files.values()].slice(0, 3)).toEqual(['', '', ''])
  expect(summary).toMatchObject({ pages: 1, words: 0, corrections: 0, confidence: 1 })
})

test('a tree that was written down is taken as it is', async () => {
  const tree = parse(GARBLED.toString())
  const json = await done('b.json', toJson(tree), { settings: { to: ['html'] } })
  const markdown = await done('b.md', toMarkdown(tree), { settings: { to: ['html'] } })
  expect(json.files.get('b.json.html')).toBe(`${toHtml(tree).trimEnd()}\n`)
  expect(json.detail).toMatchObject({ text: toText(tree), pages: [0], corrections: [] })
  expect(markdown.summary).toMatchObject({ corrections: 0, confidence: 1, metadata: [metadata(tree)] })
})

test('texts that are right already are not restored', async () => {
  const text = 'Bao cao cua tinh\n'
  const { detail, files } = await done('b.txt', text, { settings: { restore: false } })
  expect(detail.corrections).toEqual([])
  expect(files.get('b.txt.md')).toBe(toMarkdown(parseRestoration(text, { text, corrections: [] })))
})

test('pages that cannot be read are counted and told, and the others are done', async () => {
  const damaged = new InputError('damaged: it cannot be read', { page: 2 })
  const pages = [pageOf(1, ['Poc 1ap - Tw do']), damaged, pageOf(3, ['Hanh phiic'])]
  const { detail, summary, warnings } = await done('b.pdf', PDF, { pages })
  expect(summary).toMatchObject({ pages: 3, failedPages: 1 })
  expect(warnings).toEqual(['page 2: damaged: it cannot be read'])
  const third = detail.text.indexOf('\fHanh')
  expect(detail.pages).toEqual([0, third, third])
})

test('a file without any text is told of', async () => {
  const { warnings } = await done('b.pdf', PDF, { pages: [{ ...pageOf(1, []), readings: [] }] })
  expect(warnings).toEqual(['there is no text in it; --ocr never leaves pictures unread'])
})

test.each([
  [
    'b.zip',
    'PK\x03\x04',
    'is a ZIP file, as .docx and .odt are, not a text; save it as plain text (UTF-8) first, or unpack it',
  ],
  ['b.txt', 'a\0b', 'is no text: there is a NUL byte at offset 1; if it is UTF-16, convert it to UTF-8 first'],
  ['b.json', '{', expect.stringContaining('is no JSON: ')],
  ['b.json', '{"type":"leaf"}', expect.stringContaining('is no tree of a document: ')],
])('%s that cannot be read fails with the reason, and nothing is written: %j', async (input, bytes, reason) => {
  expect(await failure(input, bytes)).toEqual({ files: [], kind: 'input', reason })
})

test('what is no UTF-8 fails with what to do about it', async () => {
  const { reason } = await failure('b.txt', Buffer.from([0x41, 0xe1, 0x20]))
  expect(reason).toBe(
    "is not UTF-8: byte 0xE1 at offset 1 (line 1); convert it first, for example with 'iconv -f WINDOWS-1258 -t UTF-8'",
  )
})

test('a PDF of which no page can be read fails', async () => {
  const { reason } = await failure('b.pdf', PDF, { pages: [new InputError('damaged', { page: 1 })] })
  expect(reason).toBe('none of its pages can be read')
})

test('an error of the program is told as such', async () => {
  const broken = { ...restorer, restoreParts: () => ['part'].map(() => JSON.parse('broken')) }
  const tools = { restorer: broken, readPages: pagesOf([]) }
  const { outcome } = await processDocument(GARBLED, taskOf('b.txt', GARBLED), SETTINGS, tools)
  expect(outcome).toMatchObject({ status: 'failed', kind: 'internal', reason: expect.stringContaining('JSON') })
})

test('a signal calls it off', async () => {
  const signal = AbortSignal.abort(new Error('enough'))
  const tools = { restorer, readPages: pagesOf([]), signal }
  await expect(processDocument(GARBLED, taskOf('b.txt', GARBLED), SETTINGS, tools)).rejects.toThrow('enough')
})
