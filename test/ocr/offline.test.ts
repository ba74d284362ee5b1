import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = temporaryFolder()

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

it('reads without the network, and leaves nothing behind', { timeout: 60_000 }, () => {
  const program = ['--import', import.meta.resolve('tsx'), '--import', new URL('no-network.mjs', import.meta.url).href]
  const args = [...program, path('read-and-list.ts'), path('../image/samples/group-4.tif')]
  const output = execFileSync(process.execPath, args, { cwd: dirname(folder.path('file')), encoding: 'utf8' })
  expect(JSON.parse(output)).toEqual({
    texts: [expect.stringMatching(/^Ngày 03 tháng 5/), expect.stringMatching(/^Chủ tịch UBND/)],
    left: [],
  })
})

it('would notice the network', () => {
  const program = ['--import', new URL('no-network.mjs', import.meta.url).href, '--eval']
  for (const attempt of ['fetch("http://localhost:9")', 'require("node:net").connect(9, "localhost")']) {
    expect(() => execFileSync(process.execPath, [...program, attempt], { stdio: 'pipe' })).toThrow(/network: /)
  }
})
