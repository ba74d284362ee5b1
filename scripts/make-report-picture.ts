/**
 * Takes the picture of the report that the README shows: restores the fixtures as an archive and photographs a document
 * of it in a browser.
 *
 *   npx tsx scripts/make-report-picture.ts
 *
 * It needs a Chromium: where CHROMIUM_PATH says, or at a usual place. The picture depends on its fonts.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { ARCHIVE_FILES, processArchive } from '../src/archive/index.ts'
import { CHROMIUM } from '../test/export/chromium.ts'

const FIXTURES = 'fixtures'
const PICTURE = 'docs/images/report.png'
const LARGEST_PICTURE = 150_000
const SIZE = { width: 1180, height: 700 }

/** The document that is shown, and what its first unsure words are decided to be before. */
const SHOWN = 'bao-cao/poor.txt'
const DECIDED = ['CỘNG', 'HÒA', 'HẬU']

async function main(): Promise<void> {
  if (CHROMIUM === undefined) throw new Error('no Chromium here; set CHROMIUM_PATH')
  const folder = mkdtempSync(join(tmpdir(), 'phuchoi-picture-'))
  try {
    const archive = join(folder, 'Lưu trữ tỉnh Sông Hậu')
    const output = join(folder, 'out')
    copyTexts(archive)
    for await (const { input, status } of processArchive({ archive, output })) console.log(status, input)
    mkdirSync(dirname(PICTURE), { recursive: true })
    await photograph(CHROMIUM, pathToFileURL(join(output, ARCHIVE_FILES.report)).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
  const { size } = statSync(PICTURE)
  if (size > LARGEST_PICTURE) throw new Error(`${PICTURE} has ${size} bytes, more than ${LARGEST_PICTURE}`)
  console.log(`${PICTURE}: ${size} bytes`)
}

/** The texts of the fixtures, each named after its folder. */
function copyTexts(archive: string): void {
  const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((file) => file.endsWith('garbled.txt'))) {
    const target = join(archive, `${dirname(file)}.txt`)
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(join(FIXTURES, file), target)
  }
}

async function photograph(executablePath: string, address: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: SIZE, locale: 'en-US', colorScheme: 'light' })
    await page.goto(address)
    await page.getByRole('searchbox').fill(SHOWN)
    await page.locator('.documents').getByRole('link', { name: SHOWN, exact: true }).click()
    await page.locator('.lines').waitFor()
    for (const text of DECIDED) {
      const alternative = page.locator('.choices button').filter({ hasText: text })
      if ((await alternative.count()) > 0) await alternative.first().click()
      else await page.keyboard.press('a')
    }
    const decided = await page.locator('.lines .word.decided').allTextContents()
    if (decided.join() !== DECIDED.join()) throw new Error(`decided ${decided.join()}, not ${DECIDED.join()}`)
    await page.mouse.move(0, 0)
    await page.evaluate('scrollTo(0, 0)')
    // The message about the last decision goes away.
    await page.locator('.status:empty').waitFor({ state: 'attached' })
    await page.screenshot({ path: PICTURE })
  } finally {
    await browser.close()
  }
}

await main()
