import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chunkLines } from '../../../src/chunks/index.ts'
import { runConvert } from '../../../src/cli/commands/convert-command.ts'
import { CommandError } from '../../../src/cli/errors.ts'
import { toHtml, toJson, toMarkdown, toText } from '../../../src/export/index.ts'
import { ocrFileFormat, readOcrFile } from '../../../src/ocr-files/index.ts'
import { parseRestoration } from '../../../src/parse/index.ts'
import { build } from '../../../src/tree/index.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { memoryIo, type ProcessSettings, pageOf, type StubReader, stubToolbox } from '../stand-ins.ts'

const folder = temporaryFolder()

/** A page as it was read, and what the stub of a restorer makes of it. */
const PAGE = 'I. MỤC TIÊU CHUNG\nBao cao của tinh.\n'
const RESTORED = 'I. MỤC TIÊU CHUNG\nBáo cáo của tỉnh.\n'
const restoredTree = parseRestoration(RESTORED, { text: RESTORED, corrections: [] })

async function convert(args: readonly string[], settings: ProcessSettings = {}, reader: StubReader = {}) {
  const { io, written } = memoryIo(settings)
  const { toolbox, asked } = stubToolbox(reader)
  const exitCode = await runConvert(args, io, toolbox)
  return { exitCode, ...written, asked }
}

async function failure(args: readonly string[], settings: ProcessSettings = {}, reader?: StubReader) {
  const error = await convert(args, settings, reader).catch((thrown: unknown) => thrown)
  if (!(error instanceof CommandError)) throw new Error('the command did not fail as it should')
  return { exitCode: error.exitCode, message: error.message }
}

test('a text is restored, parsed and written as Markdown', async () => {
  const file = folder.file('page.txt', PAGE)
  expect(await convert([file])).toMatchObject({
    exitCode: 0,
    stdout: toMarkdown(restoredTree),
    stderr:
      'phuchoi: 8 words, 3 corrections, mean confidence 0.900, 1 correction under 0.9\n' +
      'phuchoi: 1 section, 0 footnotes, 0 citations\n',
  })
})

test.each([
  ['html', toHtml(restoredTree)],
  ['text', toText(restoredTree)],
])('--to %s', async (format, expected) => {
  const { stdout } = await convert(['--to', format], { stdin: PAGE })
  expect(stdout.trimEnd()).toBe(expected.trimEnd())
  expect(stdout.endsWith('\n')).toBe(true)
})

test('--to jsonl writes chunks, which are called by the file', async () => {
  const file = folder.file('page.json', toJson(restoredTree))
  expect(await convert([file, '--to', 'jsonl', '-q'])).toMatchObject({
    exitCode: 0,
    stdout: chunkLines(restoredTree, { document: file }),
  })
})

test('--chunk-tokens is the budget of a chunk', async () => {
  const { stdout } = await convert(['--to', 'jsonl', '--chunk-tokens', '8'], { stdin: toJson(restoredTree) })
  expect(stdout).toBe(chunkLines(restoredTree, { maxTokens: 8 }))
})

test('--chunk-tokens goes with jsonl only', async () => {
  expect(await failure(['--chunk-tokens', '8'], { stdin: PAGE })).toEqual({
    exitCode: 1,
    message: '--chunk-tokens goes with --to jsonl',
  })
})

test('json has the positions of the input', async () => {
  const { stdout } = await convert(['--to', 'json'], { stdin: 'Bao cao của tinh.' })
  const corrections = [
    { start: 0, end: 3, replacement: 'Báo' },
    { start: 4, end: 7, replacement: 'cáo' },
    { start: 12, end: 16, replacement: 'tỉnh' },
  ].map((correction) => ({
    ...correction,
    source: '',
    line: 1,
    column: 1,
    kind: 'word' as const,
    confidence: 1,
    alternatives: [],
  }))
  const tree = parseRestoration('Bao cao của tinh.', { text: 'Báo cáo của tỉnh.', corrections })
  expect(stdout).toBe(`${toJson(tree)}\n`)
})

test.each([
  ['page.html', toHtml(restoredTree)],
  ['PAGE.HTM', toHtml(restoredTree)],
  ['page.txt', toText(restoredTree)],
  ['page.md', toMarkdown(restoredTree)],
  ['page', toMarkdown(restoredTree)],
])('-o %s decides on the format', async (name, expected) => {
  const out = folder.path(name)
  const { stdout } = await convert(['-', '-o', out], { stdin: PAGE })
  expect(stdout).toBe('')
  expect(readFileSync(out, 'utf8').trimEnd()).toBe(expected.trimEnd())
})

test('--to beats the ending of OUT', async () => {
  const out = folder.path('other.html')
  await convert(['-', '-o', out, '--to', 'text'], { stdin: PAGE })
  expect(readFileSync(out, 'utf8')).toBe(toText(restoredTree))
})

test('--furniture keeps what belongs to the paper', async () => {
  const tree = build.root([build.body([build.paragraph(['Hai.']), build.furniture({ kind: 'pageNumber' }, '2')])])
  const { stdout } = await convert(['--to', 'text', '--furniture'], { stdin: toJson(tree) })
  expect(stdout).toBe(toText(tree, { furniture: true }))
  expect(stdout).not.toBe(toText(tree))
})

test('--no-restore parses the text as it is, without a restorer', async () => {
  const { asked, stderr, stdout } = await convert(['--to', 'text', '--no-restore'], { stdin: PAGE })
  expect(stdout).toContain('Bao cao của tinh.')
  expect(stderr).toBe('phuchoi: 1 section, 0 footnotes, 0 citations\n')
  expect(asked).toEqual([])
})

test('the JSON of a tree is read again, from a file and from standard input', async () => {
  const json = (await convert(['--to', 'json'], { stdin: PAGE })).stdout
  const file = folder.file('tree.json', json)
  expect(await convert([file, '--to', 'json', '-q'])).toMatchObject({ stdout: json, stderr: '', asked: [] })
  expect((await convert(['--to', 'json'], { stdin: json })).stdout).toBe(json)
})

test('Markdown is read again, by its name or by --from', async () => {
  const markdown = toMarkdown(restoredTree)
  const file = folder.file('page.md', markdown)
  expect(await convert([file, '--quiet'])).toMatchObject({ stdout: markdown, asked: [] })
  expect((await convert(['--from', 'md'], { stdin: markdown })).stdout).toBe(markdown)
})

test('--from text takes JSON for a text', async () => {
  const { stdout } = await convert(['--from', 'text', '--to', 'text'], { stdin: '{ "Bao cao" của tỉnh đã ban hành' })
  expect(stdout).toContain('{ "Báo cáo" của tỉnh đã ban hành')
})

test.each([
  ['{ "type": ', 'standard input: is no JSON: '],
  ['{ "type": "root" }', 'standard input: is no tree of a document: /children is missing; expected an array'],
])('%s cannot be used', async (stdin, message) => {
  expect(await failure([], { stdin })).toEqual({ exitCode: 2, message: expect.stringContaining(message) })
})

test('a file named .json that is none is told', async () => {
  const file = folder.file('none.json', 'Báo cáo')
  expect(await failure([file])).toEqual({ exitCode: 2, message: expect.stringContaining(`${file}: is no JSON: `) })
})

test('-o refuses the input itself and leaves it alone', async () => {
  const file = folder.file('own.txt', PAGE)
  expect(await failure([file, '-o', file])).toMatchObject({ exitCode: 3 })
  expect(readFileSync(file, 'utf8')).toBe(PAGE)
})

test('an empty text stays empty', async () => {
  expect((await convert(['-'], { stdin: '' })).stdout).toBe('')
})

test('the settings reach the restorer', async () => {
  const names = folder.file('names.txt', 'Nghĩa\n')
  const options = ['--threshold', '0.8', '--source', 'eng', '--dictionary', names]
  const resources = { dictionaries: [{ file: names, text: 'Nghĩa\n' }] }
  expect((await convert(['-', ...options], { stdin: '' })).asked).toEqual([
    { threshold: 0.8, source: 'eng', resources },
  ])
})

test.each([
  [['--to', 'docx'], "--to takes md, html, json, text, jsonl, hocr, alto, page, tsv, not 'docx'"],
  [['--from', 'docx'], "--from takes auto, text, json, md, not 'docx'"],
  [['--threshold', '2'], "--threshold takes a number from 0 to 1, not '2'"],
  [['--channel', '-'], '--channel takes a file, not -'],
  [['other'], 'takes one FILE, not 2'],
])('%j is wrong use', async (options, message) => {
  expect(await failure(['-', ...options])).toEqual({ exitCode: 1, message })
})

const SCAN: StubReader = { pages: [pageOf(1, ['Bao cao', 'cua tinh'])] }
const pdf = () => folder.file('scan.pdf', '%PDF-1.7\n')

test('a PDF is read, restored and parsed', async () => {
  const { stdout } = await convert([pdf()], {}, SCAN)
  expect(stdout).toContain('Báo cáo')
  expect(stdout).toContain('tỉnh')
})

test.each(['hocr', 'alto', 'page', 'tsv'] as const)(
  '--to %s writes the restored words with their places',
  async (to) => {
    const { stdout } = await convert([pdf(), '--to', to], {}, SCAN)
    expect(ocrFileFormat(stdout)).toBe(to)
    const words = readOcrFile(stdout).flatMap(({ readings }) => readings[0]!.lines.flatMap((line) => line.words))
    expect(words.map(({ text }) => text)).toEqual(['Báo', 'cáo', 'cua', 'tỉnh'])
    expect(words.map(({ box }) => box.left)).toEqual([0, 40, 0, 40])
  },
)

test('a text cannot be written with the places of its words', async () => {
  expect(await failure(['-', '--to', 'alto'], { stdin: PAGE })).toEqual({
    exitCode: 2,
    message: 'standard input: is a text, which cannot be written as alto: it does not say where its words stand',
  })
})

test('several pages cannot be written as PAGE XML', async () => {
  const scan = { pages: [pageOf(1, ['Bao cao']), pageOf(2, ['cua tinh'])] }
  const file = pdf()
  expect(await failure([file, '--to', 'page'], {}, scan)).toEqual({
    exitCode: 2,
    message: `${file}: cannot be written as page: a PAGE XML file holds one page, not 2`,
  })
})

test('the ending of OUT names the file of an OCR engine', async () => {
  const out = folder.path('scan.alto.xml')
  await convert([pdf(), '-o', out], {}, SCAN)
  expect(ocrFileFormat(readFileSync(out, 'utf8'))).toBe('alto')
})
