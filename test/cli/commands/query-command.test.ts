import { expect, test } from 'vitest'
import { runQuery } from '../../../src/cli/commands/query-command.ts'
import { CommandError } from '../../../src/cli/errors.ts'
import { toJson } from '../../../src/export/index.ts'
import { parse } from '../../../src/parse/index.ts'
import { citations, figures, footnotes, metadata, outline, selectAll } from '../../../src/query/index.ts'
import { documents } from '../../../src/tree/index.ts'
import { both, plan } from '../../query/plan.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { memoryIo, type ProcessSettings, stubToolbox } from '../stand-ins.ts'

const folder = temporaryFolder()
async function query(args: readonly string[], settings: ProcessSettings = {}) {
  const { io, written } = memoryIo(settings)
  const { toolbox, asked } = stubToolbox()
  const exitCode = await runQuery(args, io, toolbox)
  return { exitCode, ...written, asked }
}

/** Asks the plan, which is piped in. */
const askPlan = (...args: readonly string[]) => query(['-', ...args], { stdin: toJson(plan) })

async function failure(args: readonly string[], settings: ProcessSettings = {}) {
  const error = await query(args, settings).catch((thrown: unknown) => thrown)
  if (!(error instanceof CommandError)) throw new Error('the command did not fail as it should')
  return { exitCode: error.exitCode, message: error.message, hint: error.hint }
}

test('the text of each match is a line', async () => {
  expect(await askPlan('section[depth="2"] > heading')).toEqual({
    exitCode: 0,
    stdout: 'Yêu cầu\nGiống cây\nKinh phí\n',
    stderr: '',
    asked: [],
  })
})

test('a match of several lines is put on one', async () => {
  expect((await askPlan('section[label="2"]')).stdout).toBe('Kinh phí Ngân sách Nguồn khác\n')
})

test('marks and page breaks have a line too', async () => {
  expect((await askPlan('subject footnoteReference, body pageBreak')).stdout).toBe('[^1]\n2\n')
})

test('--json prints the nodes', async () => {
  const { stdout } = await askPlan('citation', '--json')
  expect(JSON.parse(stdout)).toEqual(selectAll('citation', plan))
})

test('nothing is no error', async () => {
  expect(await askPlan('table')).toMatchObject({ exitCode: 0, stdout: '', stderr: 'phuchoi: nothing matches\n' })
  expect((await askPlan('table', '--json')).stdout).toBe('[]\n')
})

test.each([
  ['secton > heading', ': there is no node secton; did you mean section?'],
  ['xyz', ': there is no node xyz'],
  ['table:nth-child(2n):has(heading[label="chapter"])', ''],
])('that nothing matches %j is told with a doubtful name', async (selector, doubt) => {
  expect((await askPlan(selector)).stderr).toBe(`phuchoi: nothing matches${doubt}\n`)
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
  expect((await askPlan('--outline')).stdout).toBe(`I. MỤC TIÊU
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
  expect((await askPlan('--metadata')).stdout).toBe(`TypeName: KẾ HOẠCH
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
  expect((await askPlan('--citations')).stdout).toBe(
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

const COUNTS = 'Toàn tỉnh có 14.480 hộ, gồm 8.100 hộ nghèo và 6.340 hộ cận nghèo.'

test('--figures prints figures with their units, lines and sentences', async () => {
  expect((await query(['-', '--figures', '--no-restore'], { stdin: COUNTS })).stdout).toBe(
    `14.480 hộ\t1\t${COUNTS}\n8.100 hộ\t1\t${COUNTS}\n6.340 hộ\t1\t${COUNTS}\n`,
  )
})

test('--checks prints what was checked and what is expected', async () => {
  expect((await query(['-', '--checks', '--no-restore'], { stdin: COUNTS })).stdout).toBe(
    'inconsistent\tsum\t14.480 hộ\t14440\t8.100 hộ; 6.340 hộ\t1\n',
  )
  const { stdout } = await query(['-', '--checks', '--no-restore', '--json'], { stdin: COUNTS })
  expect(JSON.parse(stdout)).toEqual(figures(parse(COUNTS, { restore: false }), { source: COUNTS }).checks)
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
  [['plan.json'], 'needs a FILE and a SELECTOR'],
  [[], 'needs a FILE and a SELECTOR'],
  [['plan.json', 'section', 'heading'], 'takes one SELECTOR; quote it'],
  [['plan.json', 'section', '--outline'], 'takes no SELECTOR with --outline'],
  [['plan.json', '--outline', '--metadata'], '--outline and --metadata cannot be asked at once'],
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
