import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { writeArchive } from '../../../bench/archive/write-archive.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const folder = temporaryFolder()

it('writes documents of the given size, no two alike, in folders of a hundred', () => {
  const texts = ['một hai ba bốn\nnăm sáu bảy tám\nchín mười mười một\n', 'mười hai mười ba\nmười bốn mười lăm\n']
  const words = writeArchive(folder.path('archive'), texts, { documents: 120, bytes: 200 })
  expect(readdirSync(folder.path('archive'))).toEqual(['hộp 1', 'hộp 2'])
  const documents = ['hộp 1', 'hộp 2'].flatMap((name) =>
    readdirSync(folder.path(`archive/${name}`)).map((file) =>
      readFileSync(folder.path(`archive/${name}/${file}`), 'utf8'),
    ),
  )
  expect(documents).toHaveLength(120)
  expect(new Set(documents).size).toBe(120)
  for (const text of documents) expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(200)
  expect(documents.join(' ').split(/\s+/).filter(Boolean)).toHaveLength(words)
})
