import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, vi, test as vitestTest } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'

vi.setConfig({ testTimeout: 240_000 })

const folder = temporaryFolder()
const pathOf = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))
const cli = pathOf('dist/cli.js')
const built = existsSync(cli)
if (!built) console.warn("skipped: there is no dist/cli.js; 'npm run build' makes it")
const test = vitestTest.skipIf(!built)

/** Runs a program whose threads must not use the network, and says which threads were held to it. */
function offline(args: readonly string[]) {
  const log = folder.file('network.log', '')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', pathOf('test/inputs/no-network.cjs'), ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, NETWORK_LOG: log },
    },
  )
  return { status, stdout, stderr, log: new Set(readFileSync(log, 'utf8').trim().split('\n')) }
}

/** The head of a scanned page, small enough to be read fast. */
async function headOfPage(): Promise<string> {
  const page = await loadImage(pathOf('fixtures/cong-van/good/page-1.png'))
  const canvas = createCanvas(page.width, 620)
  canvas.getContext('2d').drawImage(page, 0, 0)
  return folder.file('head.png', canvas.toBuffer('image/png'))
}

test('a PDF is converted without the network', () => {
  const { log, status, stdout } = offline([
    cli,
    'convert',
    '--quiet',
    '--ocr',
    'never',
    pathOf('fixtures/pdf/scanned-eng.pdf'),
  ])
  expect({ log, status }).toEqual({ log: new Set(['main thread', 'worker thread']), status: 0 })
  expect(stdout).toContain('Độc lập - Tự do - Hạnh phúc')
})

test('an image is converted without the network', async () => {
  const { log, status, stdout } = offline([cli, 'convert', '--quiet', '--workers', '1', await headOfPage()])
  expect({ log, status }).toEqual({ log: new Set(['main thread', 'worker thread']), status: 0 })
  expect(stdout).toContain('Độc lập - Tự do - Hạnh phúc')
})

test.each([
  'fetch("https://example.org")',
  'import("node:https").then(({ get }) => get("https://example.org"))',
  'import("node:net").then(({ connect }) => connect(80, "192.0.2.1"))',
])('a thread that tries to use it fails: %s', (code) => {
  const worker = `new (require("node:worker_threads").Worker)(${JSON.stringify(code)}, { eval: true })`
  const { log, status, stderr } = offline(['--eval', worker])
  expect(status).not.toBe(0)
  expect(stderr).toContain('the network was used')
  expect(log).toContain('worker thread')
})
