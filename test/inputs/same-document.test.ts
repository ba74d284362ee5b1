import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, vi, test as vitestTest } from 'vitest'

vi.setConfig({ testTimeout: 240_000 })

const pathOf = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))
const cli = pathOf('dist/cli.js')
const built = existsSync(cli)
if (!built) console.warn("skipped: there is no dist/cli.js; 'npm run build' makes it")
const test = vitestTest.skipIf(!built)

function convert(file: string) {
  const { status, stdout } = spawnSync(process.execPath, [cli, 'convert', '--quiet', pathOf(file)], {
    encoding: 'utf8',
  })
  return { status, stdout }
}

test('a scanned PDF and the image of its page give the same Markdown', () => {
  const fromPdf = convert('fixtures/pdf/scanned.pdf')
  expect(fromPdf.status).toBe(0)
  expect(fromPdf.stdout).toContain('Số: 486/SNN-CNTY')
  expect(convert('fixtures/cong-van/poor/page-1.png')).toEqual(fromPdf)
})
