import { expect, test } from 'vitest'
import { CommandError } from '../../src/cli/errors.ts'
import { runQuery } from '../../src/cli/query-command.ts'
import { toJson } from '../../src/export/index.ts'
import { citations, footnotes, metadata, outline, selectAll } from '../../src/query/index.ts'
import { documents } from '../../src/tree/index.ts'
import { both, plan } from '../query/plan.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { memoryIo, type ProcessSettings, stubToolbox } from './stand-ins.ts'

const folder = temporaryFolder()
const PLAN = folder.file('plan.json', toJson(plan))

async function query(args: readonly string[], settings: ProcessSettings = {}) {
  const { io, written } = memoryIo(settings)
  const { toolbox, asked } = stubToolbox()
  const exitCode = await runQuery(args, io, toolbox)
  return { exitCode, ...written, asked }
}

async function failure(args: readonly string[], settings: ProcessSettings = {}) {
  const error = await query(args, settings).catch((thrown: unknown) => thrown)
  if (!(error instanceof CommandError)) throw new Error('the command did not fail as it should')
  return { exitCode: error.exitCode, message: error.message, hint: error.hint }
}

test('the text of each match is a line', async () => {
  expect(await query([PLAN, 'section[depth="2"] > heading'])).toEqual({
    exitCode: 0,
    stdout: 'Yêu cầu\nGiống cây\nKinh phí\n',
    stderr: '',
    asked: [],
  })
})

test('a match of several lines is put on one', async () => {
  expect((await query([PLAN, 'section[label="2"]'])).stdout).toBe('Kinh phí Ngân sách Nguồn khác\n')
})

test('marks and page breaks have a line too', async () => {
  expect((await query([PLAN, 'subject footnoteReference, body pageBreak'])).stdout).toBe('[^1]\n2\n')
})

test('--json prints the nodes', async () => {
  const { stdout } = await query([PLAN, 'citation', '--json'])
  expect(JSON.parse(stdout)).toEqual(selectAll('citation', plan))
})

test('nothing is no error', async () => {
  expect(await query([PLAN, 'table'])).toMatchObject({ exitCode: 0, stdout: '', stderr: 'phuchoi: nothing matches\n' })
  expect((await query([PLAN, 'table', '--json'])).stdout).toBe('[]\n')
})

test.each([
  ['secton > heading', ': there is no node secton; did you mean section?'],
  ['xyz', ': there is no node xyz'],
  ['table:nth-child(2n):has(heading[label="chapter"])', ''],
])('that nothing matches %j is told with a doubtful name', async (selector, doubt) => {
  expect((await query([PLAN, selector])).stderr).toBe(`phuchoi: nothing matches${doubt}\n`)
})

test('a text is restored and parsed', async () => {
  const file = folder.file('page.txt', 'I. MỤC TIÊU CHUNG\nBao cao của tinh.\n')
  expect(await query([file, 'paragraph', '--source', 'eng'])).toMatchObject({
    stdout: 'Báo cáo của tỉnh.\n',
    stderr: '',
    asked: [{ source: 'eng', resources: { dictionaries: [] } }],
  })
  expect((await query([file, 'paragraph', '--no-restore'])).stdout).toBe('Bao cao của tinh.\n')
})

test('standard input is a file too', async () => {
  expect((await query(['-', 'docType'], { stdin: toJson(plan) })).stdout).toBe('KẾ HOẠCH\n')
  expect((await query(['--outline'], { stdin: toJson(plan) })).stdout).toContain('I. MỤC TIÊU\n')
})

test('--outline prints sections and appendices, indented', async () => {
  expect((await query([PLAN, '--outline'])).stdout).toBe(`I. MỤC TIÊU
  1. Yêu cầu
II. NHIỆM VỤ
  1. Giống cây
  2. Kinh phí
    2.1. Ngân sách
    a) Nguồn khác
Phụ lục I DANH MỤC
  1. Tuyến đường
`)
})

test('--metadata prints a field a line, those it has', async () => {
  expect((await query([PLAN, '--metadata'])).stdout).toBe(`TypeName: KẾ HOẠCH
CodeNumber: 58
CodeNotation: KH-UBND
IssuedDate: 2024-08-16
OrganName: ỦY BAN NHÂN DÂN HUYỆN VÂN ĐÔNG
Subject: Trồng cây phân tán năm 2024
Language: Tiếng Việt
PageAmount: 3
SignerInfo.Position: PHÓ CHỦ TỊCH
SignerInfo.FullName: Trần Văn Lạc
To.OrganName: Sở Tài chính
To.OrganName: Ủy ban nhân dân tỉnh
`)
})

test('--citations prints fields parted by tabs', async () => {
  expect((await query([PLAN, '--citations'])).stdout).toBe(
    [
      '61/2018/NĐ-CP\tnghị định\t2018-04-23\tChính phủ\tI\t12',
      '12/TB-UBND\t\t\t\tII.2.a\t',
      '9/TB-STC\t\t\t\t[^1]\t',
      '3/QĐ-UBND\t\t\t\tPhụ lục I.1\t',
      '',
    ].join('\n'),
  )
})

test('--footnotes says what was lost', async () => {
  const file = folder.file('both.json', toJson(both))
  expect((await query([file, '--footnotes'])).stdout).toBe(
    '[^1] Thông báo số 9/TB-STC.\n[^2] Số liệu năm 2023. (its mark was lost)\n[^2] (its text was lost)\n',
  )
})

test.each([
  ['--outline', outline(both)],
  ['--metadata', documents(both).map(metadata)],
  ['--citations', citations(both)],
  ['--footnotes', footnotes(both)],
])('%s --json prints the entries', async (option, entries) => {
  const { stdout } = await query(['-', option, '--json'], { stdin: toJson(both) })
  expect(JSON.parse(stdout)).toEqual(entries)
})

test('a selector that cannot be read is told in one line, before the file is read', async () => {
  expect(await failure([folder.path('none.txt'), 'section['])).toEqual({
    exitCode: 1,
    message: 'the selector "section[" cannot be read: expected attribute name at character 8',
    hint: undefined,
  })
})

test.each([
  [[PLAN], 'needs a FILE and a SELECTOR'],
  [[], 'needs a FILE and a SELECTOR'],
  [[PLAN, 'section', 'heading'], 'takes one SELECTOR; quote it'],
  [[PLAN, 'section', '--outline'], 'takes no SELECTOR with --outline'],
  [[PLAN, '--outline', '--metadata'], '--outline and --metadata cannot be asked at once'],
])('%j is wrong use', async (args, message) => {
  expect(await failure(args)).toMatchObject({ exitCode: 1, message })
})

test('a file that is missing is named', async () => {
  const missing = folder.path('none.txt')
  expect(await failure([missing, 'section'])).toMatchObject({
    exitCode: 2,
    message: `${missing}: no such file or folder`,
  })
})
