import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { staticImports } from './module-graph.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = temporaryFolder()
const pathOf = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))

/** Packages that are only loaded when a scan is read, or an archive is done or searched. */
const HEAVY =
  /^(?:tesseract\.js|@tesseract\.js-data|pdfjs-dist|@napi-rs\/canvas|bullmq|ioredis|node-sqlite3-wasm|csv-stringify)/

/** What looks at pictures of words, and its model. */
const RECOGNISER = /src[\\/](?:recogniser|ocr)[\\/]/

const ENTRIES = ['src/index.ts', 'src/cli/main.ts', 'dist/index.js', 'dist/cli.js']
const present = ENTRIES.filter((entry) => existsSync(pathOf(entry)))
if (present.length < ENTRIES.length) console.warn("skipped: there is no dist/; 'npm run build' makes it")

test.each(present)('%s does not load what reads pictures and PDFs, or does archives', (entry) => {
  const { modules, packages } = staticImports(pathOf(entry))
  expect(modules.size).toBeGreaterThan(1)
  expect([...packages].filter((name) => HEAVY.test(name))).toEqual([])
  expect([...modules].filter((file) => RECOGNISER.test(file))).toEqual([])
})

test('an import below another is found, one of types alone is none', () => {
  const inner = folder.file(
    'inner.ts',
    "import type { A } from 'types'\nimport { type B } from 'more'\nexport * from 'tesseract.js'",
  )
  const entry = folder.file('entry.ts', "import { c } from './inner.ts'\nconst later = () => import('pdfjs-dist')")
  expect(staticImports(entry)).toEqual({ packages: new Set(['tesseract.js']), modules: new Set([entry, inner]) })
})
