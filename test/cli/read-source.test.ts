import { expect, test } from 'vitest'
import { CommandError } from '../../src/cli/errors.ts'
import { exitCodeOf, readSource, type SourceSettings } from '../../src/cli/read-source.ts'
import type { PageSettings, PictureKind } from '../../src/input/index.ts'
import { InputError } from '../../src/page/index.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { memoryIo, pageOf, type StubReader, stubToolbox } from './stand-ins.ts'

const folder = temporaryFolder()
const SETTINGS: SourceSettings = { ocr: 'auto', quiet: false }
const PDF = '%PDF-1.7\n'

async function read(file: string, reader: StubReader = {}, settings: SourceSettings = SETTINGS) {
  const { io, written } = memoryIo()
  const source = await readSource(file, settings, io, stubToolbox(reader).toolbox)
  return { source, stderr: written.stderr }
}

async function failure(file: string, reader: StubReader = {}) {
  const error = await read(file, reader).catch((thrown: unknown) => thrown)
  if (!(error instanceof CommandError)) throw new Error('the file was read')
  return { exitCode: error.exitCode, message: error.message, hint: error.hint }
}

test('a text is a text', async () => {
  const { source } = await read(folder.file('page.txt', 'Bao cao\n'))
  expect(source).toEqual({ kind: 'text', input: { text: 'Bao cao\n', byteOrderMark: '' } })
})

test('a PDF is known by its content and read page by page, with a line a page on standard error', async () => {
  const pages = [pageOf(1, ['Bao cao']), pageOf(2, ['tinh'])]
  const asked: (PageSettings & { kind: PictureKind })[] = []
  const file = folder.file('scan.bin', PDF)
  const { source, stderr } = await read(file, { pages, asked }, { ...SETTINGS, dpi: 200 })
  expect(source).toEqual({ kind: 'pages', pages, ocrFile: null, failed: 0 })
  expect(asked).toEqual([{ kind: 'pdf', ocr: 'auto', dpi: 200 }])
  expect(stderr).toBe('phuchoi: page 1 of 2: text layer\nphuchoi: page 2 of 2: text layer\n')
})

test('an image goes to the reader of images', async () => {
  const asked: (PageSettings & { kind: PictureKind })[] = []
  await read(folder.file('page.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')), { pages: [pageOf(1, [])], asked })
  expect(asked).toEqual([{ kind: 'image', ocr: 'auto' }])
})

test('a page that cannot be read is told, and the others are done', async () => {
  const file = folder.file('scan.pdf', PDF)
  const pages = [pageOf(1, ['tinh']), new InputError('damaged: it cannot be read', { page: 2 })]
  const { source, stderr } = await read(file, { pages }, { ...SETTINGS, quiet: true })
  expect(stderr).toBe(`phuchoi: ${file}: page 2: damaged: it cannot be read\n`)
  expect(source).toMatchObject({ failed: 1, pages: [{ number: 1 }, { number: 2, readings: [] }] })
  expect(exitCodeOf(source)).toBe(2)
})

test('a PDF of which no page can be read is an error', async () => {
  const file = folder.file('bad.pdf', PDF)
  expect(await failure(file, { pages: [new InputError('damaged', { page: 1 })] })).toMatchObject({
    exitCode: 2,
    message: `${file}: none of its pages can be read`,
  })
})

test('what is wrong with a PDF as a whole is told with its name and what to do', async () => {
  const file = folder.file('locked.pdf', PDF)
  const locked = new InputError('encrypted: it needs a password', { hint: 'give it as `password`' })
  expect(await failure(file, { pages: [locked] })).toEqual({
    exitCode: 2,
    message: `${file}: encrypted: it needs a password; give it as \`password\``,
    hint: undefined,
  })
})

test('the table of an OCR engine is read as pages', async () => {
  const head = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext'
  const rows = ['1\t1\t0\t0\t0\t0\t0\t0\t600\t800\t-1\t', '5\t1\t1\t1\t1\t1\t10\t20\t50\t12\t96\ttinh']
  const { source } = await read(folder.file('page.tsv', `${[head, ...rows].join('\n')}\n`))
  expect(source).toMatchObject({ kind: 'pages', ocrFile: { format: 'tsv' }, failed: 0 })
  if (source.kind !== 'pages') return
  expect(source.pages[0]?.readings[0]?.lines[0]?.words[0]?.text).toBe('tinh')
})

test('--from text takes a file for a text whatever it looks like', async () => {
  const file = folder.file('odd.txt', 'level\tpage_num\n')
  expect((await read(file, {}, { ...SETTINGS, plain: true })).source.kind).toBe('text')
})

test('a text that begins like markup and is no OCR file stays a text', async () => {
  expect((await read(folder.file('odd2.txt', '<<tinh>>\n'))).source.kind).toBe('text')
})

test('a file without any text is told of, and why', async () => {
  const file = folder.file('blank.pdf', PDF)
  const blank = { ...pageOf(1, []), readings: [] }
  expect((await read(file, { pages: [blank] }, { ocr: 'never', quiet: true })).stderr).toBe(
    `phuchoi: ${file}: there is no text in it; --ocr never leaves pictures unread\n`,
  )
})
