import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runRestore } from '../../../src/cli/commands/restore-command.ts'
import { CommandError } from '../../../src/cli/errors.ts'
import { InputError } from '../../../src/page/index.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { memoryIo, type ProcessSettings, pageOf, type StubReader, stubToolbox } from '../stand-ins.ts'

const folder = temporaryFolder()

async function restore(args: readonly string[], settings: ProcessSettings = {}, reader: StubReader = {}) {
  const { io, written } = memoryIo(settings)
  const { toolbox, asked } = stubToolbox(reader)
  const exitCode = await runRestore(args, io, toolbox)
  return { exitCode, ...written, asked }
}

async function failure(args: readonly string[], settings: ProcessSettings = {}) {
  const error = await restore(args, settings).catch((thrown: unknown) => thrown)
  if (!(error instanceof CommandError)) throw new Error('the command did not fail as it should')
  return { exitCode: error.exitCode, message: error.message }
}

test('a file is restored to standard output, and summed up on standard error', async () => {
  const file = folder.file('page.txt', 'Bao cao\ntinh\n')
  expect(await restore([file])).toMatchObject({
    exitCode: 0,
    stdout: 'Báo cáo\ntỉnh\n',
    stderr: 'phuchoi: 3 words, 3 corrections, mean confidence 0.900, 1 correction under 0.9\n',
  })
})

test('--quiet leaves the summary out', async () => {
  expect((await restore(['-', '-q'], { stdin: 'Bao' })).stderr).toBe('')
})

test('without a FILE it reads what is piped in', async () => {
  expect((await restore([], { stdin: 'Bao cao' })).stdout).toBe('Báo cáo')
})

test('without a FILE and on a terminal it says what it needs', async () => {
  expect(await failure([], { stdinIsTTY: true })).toEqual({
    exitCode: 1,
    message: 'needs a FILE, or text on standard input',
  })
})

test('two FILEs are one too many', async () => {
  expect(await failure(['a', 'b'])).toEqual({ exitCode: 1, message: 'takes one FILE, not 2' })
})

test('line ends are kept, the last one too', async () => {
  expect((await restore(['-'], { stdin: 'Bao\r\ncao\r\n\f\ntinh' })).stdout).toBe('Báo\r\ncáo\r\n\f\ntỉnh')
})

test('a byte order mark stays out of the offsets and comes back in the text', async () => {
  const stdin = '\ufeffBao cao'
  expect((await restore(['-'], { stdin })).stdout).toBe('\ufeffBáo cáo')
  const { stdout } = await restore(['-', '-f', 'json'], { stdin })
  expect(JSON.parse(stdout).corrections[0]).toMatchObject({ start: 0, end: 3, source: 'Bao' })
})

test('an empty text stays empty', async () => {
  expect((await restore(['-'], { stdin: '' })).stdout).toBe('')
})

test('-o writes a file and nothing to standard output', async () => {
  const out = folder.path('out.txt')
  const { stdout } = await restore(['-', '-o', out], { stdin: 'Bao' })
  expect(stdout).toBe('')
  expect(readFileSync(out, 'utf8')).toBe('Báo')
})

test('-o refuses the input itself and leaves it alone', async () => {
  const file = folder.file('page.txt', 'Bao')
  expect(await failure([file, '-o', file])).toMatchObject({ exitCode: 3 })
  expect(readFileSync(file, 'utf8')).toBe('Bao')
})

test('json gives the file and every correction', async () => {
  const file = folder.file('page.txt', 'Bao\nx tinh')
  const { stdout } = await restore([file, '--format', 'json'])
  expect(JSON.parse(stdout)).toEqual({
    file,
    confidence: 0.9,
    corrections: [
      expect.objectContaining({ replacement: 'Báo', line: 1, column: 1 }),
      expect.objectContaining({ replacement: 'tỉnh', line: 2, column: 3, confidence: 0.7123 }),
    ],
  })
})

test('diff is plain in a pipe and coloured on a terminal', async () => {
  const plain = await restore(['-', '-f', 'diff'], { stdin: 'Bao x\n' })
  expect(plain.stdout).toContain('-Bao x\n+Báo x\n')
  const colored = await restore(['-', '-f', 'diff'], { stdin: 'Bao x\n', stdoutIsTTY: true })
  expect(colored.stdout).toContain('\x1b[32mBáo\x1b[0m x')
})

test('diff into a file is plain even on a terminal', async () => {
  const out = folder.path('out.diff')
  await restore(['-', '-f', 'diff', '-o', out], { stdin: 'Bao x\n', stdoutIsTTY: true })
  expect(readFileSync(out, 'utf8')).not.toContain('\x1b')
})

test('the settings reach the restorer', async () => {
  const names = folder.file('names.txt', '\ufeffNghĩa\n')
  const options = ['--threshold', '0.8', '--alternatives', '5', '--source', 'eng', '--dictionary', names]
  const resources = { dictionaries: [{ file: names, text: 'Nghĩa\n' }] }
  expect((await restore(['-', ...options], { stdin: '' })).asked).toEqual([
    { threshold: 0.8, alternatives: 5, source: 'eng', resources },
  ])
})

test('settings that are not given are left to the restorer', async () => {
  expect((await restore(['-'], { stdin: '' })).asked).toEqual([{ source: 'auto', resources: { dictionaries: [] } }])
})

test.each([
  [['--threshold', '1.2'], "--threshold takes a number from 0 to 1, not '1.2'"],
  [['--threshold', 'high'], "--threshold takes a number from 0 to 1, not 'high'"],
  [['--threshold', ''], "--threshold takes a number from 0 to 1, not ''"],
  [['--alternatives', '2.5'], "--alternatives takes a whole number from 0 on, not '2.5'"],
  [['--format', 'xml'], "--format takes auto, text, json, diff, file, not 'xml'"],
  [['--color', 'red'], "--color takes auto, always, never, not 'red'"],
  [['--source', 'fra'], "--source takes auto, eng, vie, not 'fra'"],
  [['--ocr', 'yes'], "--ocr takes auto, always, never, eng, not 'yes'"],
  [['--pages', '4-2'], "--pages takes pages such as 1-4,9, not '4-2'"],
  [['--dpi', '20'], "--dpi takes a whole number from 72 to 1200, not '20'"],
  [['--dictionary', '-'], '--dictionary takes a file, not -'],
])('%j is wrong use', async (options, message) => {
  expect(await failure(['-', ...options])).toEqual({ exitCode: 1, message })
})

test('a channel is an input, which no output overwrites', async () => {
  const channel = folder.file('channel.txt', 'unseen\t9\n')
  expect(await failure(['-', '--channel', channel, '-o', channel])).toMatchObject({ exitCode: 3 })
  expect(readFileSync(channel, 'utf8')).toBe('unseen\t9\n')
})

test('a dictionary that is missing is named', async () => {
  const missing = folder.path('none.txt')
  expect(await failure(['-', '--dictionary', missing])).toEqual({
    exitCode: 2,
    message: `${missing}: no such file or folder`,
  })
})

const SCAN = [pageOf(1, ['Bao cao', 'cua tinh']), pageOf(2, ['tinh'])]
const pdf = () => folder.file('scan.pdf', '%PDF-1.7\n')

test('the pages of a PDF are one text, a form feed between them', async () => {
  const { stdout } = await restore([pdf()], {}, { pages: SCAN })
  expect(stdout).toBe('Báo cáo\ncua tỉnh\n\ftỉnh\n')
})

test('what is told of pages follows the progress', async () => {
  const { stderr } = await restore([pdf()], {}, { pages: SCAN })
  expect(stderr).toBe(
    'phuchoi: page 1 of 2: text layer\nphuchoi: page 2 of 2: text layer\n' +
      'phuchoi: 5 words, 4 corrections, mean confidence 0.900, 2 corrections under 0.9\n',
  )
})

test('the settings reach the reader of pages', async () => {
  const asked: StubReader['asked'] = []
  const options = ['--ocr', 'eng', '--pages', '2', '--dpi', '200', '--workers', '3', '--password', 'x']
  await restore([pdf(), ...options], {}, { asked })
  expect(asked).toEqual([{ kind: 'pdf', ocr: 'eng', pages: [{ from: 2, to: 2 }], dpi: 200, workers: 3, password: 'x' }])
})

test('a page that cannot be read makes the exit code that of a bad input, and the others are written', async () => {
  const bad = new InputError('damaged: it cannot be read', { page: 2 })
  const { exitCode, stdout } = await restore([pdf()], {}, { pages: [pageOf(1, ['tinh']), bad] })
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: 'tỉnh\n' })
})

test('--format file is for the files of OCR engines', async () => {
  expect(await failure(['-', '--format', 'file'], { stdin: 'Bao' })).toEqual({
    exitCode: 1,
    message: '--format file is for the files of OCR engines; standard input is none',
  })
})
