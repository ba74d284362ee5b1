/**
 * Measures the memory of `phuchoi convert` on a long scanned PDF, each page of it read by the OCR engine: a run for the
 * night, since a page takes seconds.
 *
 *   npx tsx bench/long-scan.ts [--pages 200] [--cli dist/cli.js] [--out FILE]
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { judge, SCAN_MEMORY_BAR } from './bars.ts'
import { measureLongScan, stretches } from './inputs/long-scan.ts'
import { provenance } from './results-folder.ts'
import { createScratch } from './scratch.ts'
import { textTable } from './table.ts'
import { verdictTable } from './views.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Rows of the table. */
const STRETCHES = 10

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '200' },
    fixtures: { type: 'string', default: join(ROOT, 'fixtures') },
    cli: { type: 'string', default: join(ROOT, 'dist/cli.js') },
    out: { type: 'string', default: join(ROOT, 'bench/results/long-scan.json') },
  },
})
const pages = Number(options.pages)
if (!Number.isInteger(pages) || pages < 1) throw new RangeError(`--pages is a number of pages, not ${options.pages}`)

const scratch = createScratch()
try {
  const { cli, fixtures } = options
  const result = await measureLongScan({ cli, fixtures, pages, scratch, log: (message) => console.error(message) })
  const { peakBytes, read, seconds } = result
  const what = `PDF of ${pages} pages, with OCR`
  const verdicts = [judge(SCAN_MEMORY_BAR, peakBytes === null ? null : peakBytes / 1e6, what)]
  console.log(
    textTable({
      title: `phuchoi convert --ocr always: ${what}, ${seconds === null ? 'failed' : `${seconds.toFixed(0)} s`}`,
      header: ['pages read', 's/page', 'memory, MB'],
      rows: stretches(read, STRETCHES).map(({ memory, secondsPerPage, upTo }) => [
        String(upTo),
        secondsPerPage.toFixed(1),
        (memory / 1e6).toFixed(0),
      ]),
    }),
  )
  console.log(textTable(verdictTable(verdicts)))
  const written = { part: 'long-scan', provenance: provenance(ROOT), verdicts, result }
  writeFileSync(options.out, `${JSON.stringify(written, null, 2)}\n`)
} finally {
  scratch.remove()
}
