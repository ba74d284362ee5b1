import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toHtml } from '../../src/export/index.ts'
import { CHROMIUM } from './chromium.ts'
import { SAMPLE } from './sample-tree.ts'

if (CHROMIUM === undefined) console.warn('The page is not looked at: no Chromium here; set CHROMIUM_PATH.')

describe.skipIf(CHROMIUM === undefined)('the page in a browser', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] })
    page = await browser.newPage({ viewport: { width: 1000, height: 1200 } })
    await page.setContent(toHtml(SAMPLE))
  }, 60_000)

  afterAll(() => browser?.close())

  const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!

  test('issuer and state stand side by side, number and date on one line below', async () => {
    const issuer = await box('.letterhead-issuer')
    const state = await box('.letterhead-state')
    expect(issuer.x + issuer.width).toBeLessThanOrEqual(state.x)
    expect(state.y).toBeCloseTo(issuer.y, 0)
    const number = await box('.letterhead-number')
    const date = await box('.letterhead-date')
    expect(number.y).toBeCloseTo(date.y, 0)
    expect(number.y).toBeGreaterThanOrEqual(issuer.y + issuer.height)
  })

  test('recipients stand left of the signature, in smaller type', async () => {
    const recipients = await box('.recipients')
    const signature = await box('.signature')
    expect(recipients.x + recipients.width).toBeLessThanOrEqual(signature.x)
    const size = async (selector: string) =>
      Number.parseFloat(await page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).fontSize`))
    expect(await size('.recipients')).toBeLessThan(await size('.signature'))
  })

  test('a mark leads to its footnote and the footnote back', async () => {
    await page.locator('#fnref-2').click()
    expect(await page.locator(':target').getAttribute('id')).toBe('fn-2')
    await page.locator('#fn-2 .back').click()
    expect(await page.locator(':target').getAttribute('id')).toBe('fnref-2')
  })

  test('nothing runs out of a narrow screen', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    await page.setViewportSize({ width: 1000, height: 1200 })
    expect(width).toBeLessThanOrEqual(320)
  })

  test('it prints on sheets of A4, the appendix on one of its own', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const text = pdf.toString('latin1')
    // 210 by 297 mm, in points.
    expect(text).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
    expect(text.match(/\/Type \/Page\b(?!s)/g)!.length).toBeGreaterThan(1)
  })
})
