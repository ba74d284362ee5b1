import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readDecisions } from '../../src/archive/read-decisions.ts'
import { readUserDictionary } from '../../src/lexicon/index.ts'
import { CHROMIUM } from '../export/chromium.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { correctionIn, detailOf, failureOf, reportOf } from './sample-archive.ts'

if (CHROMIUM === undefined) console.warn('The report is not looked at: no Chromium here; set CHROMIUM_PATH.')

const TEXT = 'TINH SONG HAU\nDoc lap - Tu do\nKinh gui: Bo Nong nghiep\n'
const HAU = correctionIn(TEXT, 'HAU', 'HẦU', 0.38, {
  alternatives: [
    ['HẬU', 0.26],
    ['ĐẦU', 0.01],
  ],
})
const LEAST_SURE = detailOf(
  'năm 2023/báo cáo #1.pdf',
  TEXT,
  [
    correctionIn(TEXT, 'TINH', 'TỈNH', 0.999),
    HAU,
    correctionIn(TEXT, 'Tu', 'Tự', 0.75, { alternatives: [['Từ', 0.2]] }),
    correctionIn(TEXT, 'Bo', 'Bộ', 0.85),
  ],
  {
    pages: [0, TEXT.indexOf('Kinh')],
    findings: [
      { rule: 'inconsistent-figure', reason: '`12` does not fit', expected: ['27'], start: TEXT.indexOf('Bo') },
      { rule: 'lost-footnote', reason: 'No mark in the text points to footnote 3' },
    ],
  },
)
const OTHER = detailOf('b.txt', TEXT, [HAU])

describe.skipIf(CHROMIUM === undefined)('the report in a browser', { timeout: 60_000 }, () => {
  const folder = temporaryFolder()
  let browser: Browser
  let html: string
  let context: BrowserContext
  let page: Page
  let requests: string[]

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] })
    const metadata = { CodeNumber: '27', CodeNotation: 'BC-UBND', TypeName: 'BÁO CÁO', Subject: 'Công tác y tế' }
    const summary = { pages: 2, failedPages: 1, words: 11, corrections: 4, unsure: 3, confidence: 0.7 }
    html = await reportOf(
      [
        [
          LEAST_SURE,
          0.7,
          {
            summary: {
              ...summary,
              findings: { 'inconsistent-figure': 1, 'lost-footnote': 1 },
              metadata: [
                {
                  ...metadata,
                  IssuedDate: null,
                  OrganName: null,
                  Language: 'Tiếng Việt',
                  PageAmount: 2,
                  SignerInfo: null,
                  To: [],
                },
              ],
            },
            warnings: ['page 2 could not be read'],
          },
        ],
        [OTHER, 0.95],
      ],
      { failures: [failureOf('hỏng.pdf')] },
    )
  }, 60_000)

  afterAll(() => browser?.close())

  const open = async (options: BrowserContextOptions = {}, content = html) => {
    context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 }, ...options })
    page = await context.newPage()
    requests = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => requests.push(`error: ${error.message}`))
    page.on('console', (message) => requests.push(`console: ${message.text()}`))
    await page.goto(pathToFileURL(folder.file('report.html', content)).href)
    await page.locator('h1').waitFor()
  }
  const openDocument = async (name: string) => {
    await page.getByRole('link', { name }).first().click()
    await page.locator('.lines').waitFor()
  }
  const textOf = (selector: string) => page.locator(selector).textContent()

  const saved = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
  }

  beforeEach(() => open())
  afterEach(() => context.close())

  test('asks nothing of anyone and breaks no rule of its policy', async () => {
    await openDocument('báo cáo #1.pdf')
    await page.keyboard.press('a')
    expect(requests).toEqual([page.url().split('#')[0]])
  })

  test('shows hostile names and texts as they are and does nothing that they say', async () => {
    const evil = `"><img src="https://example.org/x" onerror="document.title='evil'">'</script><script>evil()</script>\u202e`
    const text = `${evil} TINH`
    const alternatives = [[evil, 0.2]] as const
    const detail = detailOf(evil, text, [correctionIn(text, 'TINH', evil, 0.5, { alternatives })], {
      findings: [{ rule: evil, reason: evil, expected: [evil], start: 0 }],
    })
    await context.close()
    const more = { warnings: [evil], outputs: { md: evil } }
    await open({}, await reportOf([[detail, 0.5, more]], { archive: evil, failures: [failureOf(evil)] }))
    await page.locator('.documents tbody a').first().click()
    await page.locator('.lines').waitFor()
    await page.keyboard.press('1')
    expect(await page.locator('h1').textContent()).toBe(evil.replace('\u202e', '⟨U+202E⟩'))
    expect(await page.locator('img, script[src]').count()).toBe(0)
    expect(requests).toEqual([page.url().split('#')[0]])
  })

  test('lists the least sure document first, and finds one without diacritics', async () => {
    const names = () => page.locator('.documents tbody th a').allInnerTexts()
    expect(await names()).toEqual(['năm 2023/báo cáo #1.pdf', 'b.txt'])
    await page.getByRole('searchbox').fill('cong tac Y TE')
    expect(await names()).toEqual(['năm 2023/báo cáo #1.pdf'])
    await page.getByRole('searchbox').fill('công tạc')
    expect(await names()).toEqual([])
  })

  test('links to the outputs, whatever they are called', async () => {
    const link = page.locator('.documents .outputs a').first()
    expect(await link.getAttribute('href')).toBe('../n%C4%83m%202023/b%C3%A1o%20c%C3%A1o%20%231.pdf.md')
  })

  test('shows what was not done, and why', async () => {
    await page.getByRole('link', { name: /Not done/ }).click()
    expect(await textOf('.failures tbody')).toBe('hỏng.pdfcannot be readencrypted: it needs a password1')
  })

  test('shows source and restored text side by side, page by page', async () => {
    await openDocument('báo cáo #1.pdf')
    expect(await page.locator('.lines tbody tr').allInnerTexts()).toEqual([
      'PAGE 1',
      '1\tTINH SONG HAU\tTỈNH SONG HẦU',
      '2\tDoc lap - Tu do\tDoc lap - Tự do',
      'PAGE 2',
      '3⚑\tKinh gui: Bo Nong nghiep\tKinh gui: Bộ Nong nghiep',
      '4\t\t',
    ])
  })

  test('a finding leads to its line', async () => {
    await openDocument('báo cáo #1.pdf')
    await page.getByRole('button', { name: 'Go to line 3' }).click()
    expect(await page.evaluate<string>('document.activeElement.dataset.line')).toBe('3')
  })

  test('words are decided by keyboard alone', async () => {
    await openDocument('báo cáo #1.pdf')
    await page.keyboard.press('1')
    await page.keyboard.press('a')
    await page.keyboard.press('t')
    await page.keyboard.type('Bố')
    await page.keyboard.press('Enter')
    expect(await page.locator('.lines .word.decided').allInnerTexts()).toEqual(['HẬU', 'Tự', 'Bố'])
    expect(await textOf('.decision-count')).toBe('Decisions: 3')
    expect(await textOf('.progress')).toBe('0 of 3 undecided')
    await page.keyboard.press('u')
    expect(await page.locator('.lines .word.decided').allInnerTexts()).toEqual(['HẬU', 'Tự'])
  })

  test('words are decided by clicks', async () => {
    await openDocument('báo cáo #1.pdf')
    await page.locator('.lines').getByRole('button', { name: 'Tự' }).click()
    await page.locator('.panel').getByRole('button', { name: 'Từ' }).click()
    expect(await page.locator('.lines .word.decided').allInnerTexts()).toEqual(['Từ'])
    await page.locator('.lines').getByRole('button', { name: 'Từ' }).click()
    await page.getByRole('button', { name: 'Withdraw' }).click()
    expect(await page.locator('.lines .word.decided').count()).toBe(0)
  })

  test('a word that the restorer left as it was can be decided too, beside another', async () => {
    await openDocument('báo cáo #1.pdf')
    await page.locator('.lines').getByRole('button', { name: 'HẦU' }).click()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('t')
    await page.keyboard.type(' SÔNG ')
    await page.keyboard.press('Enter')
    const { input, sha256 } = LEAST_SURE
    expect(readDecisions((await saved('Save corrections')).text).decisions).toEqual([
      { source: 'SONG', restored: 'SONG', text: 'SÔNG', place: { input, sha256, start: 5, end: 9 } },
    ])
  })

  test('keys that follow each other at once each find what the last one did', async () => {
    await openDocument('báo cáo #1.pdf')
    await page.evaluate(
      `(async () => {
        for (const key of ['1', 'a']) {
          dispatchEvent(new KeyboardEvent('keydown', { key }))
          await new Promise((resolve) => setTimeout(resolve))
        }
      })()`,
    )
    expect(await page.locator('.lines .word.decided').allInnerTexts()).toEqual(['HẬU', 'Tự'])
  })

  test('a word that is decided everywhere is decided in the other documents', async () => {
    await openDocument('báo cáo #1.pdf')
    await page.keyboard.press('e')
    await page.keyboard.press('1')
    await page.keyboard.press(']')
    await expect.poll(() => page.locator('h1').textContent()).toBe('b.txt')
    await expect.poll(() => page.locator('.lines .word.decided').allInnerTexts()).toEqual(['HẬU'])
  })

  test('a word that stands at several places is decided for all of them', async () => {
    await page.getByRole('link', { name: 'Frequent words' }).click()
    const row = page.locator('.frequent tbody tr')
    expect(await row.allInnerTexts()).toEqual([
      expect.stringMatching(/^HAU\s+TINH SONG HAU\s+HẦU\s+2\s+2\s+Accept\s+HẬU\s+ĐẦU\s+HAU/),
    ])
    await row.getByRole('button', { name: 'HẬU' }).click()
    expect(await row.locator('.decided').textContent()).toBe('HẬU')
    expect(readDecisions((await saved('Save corrections')).text).decisions).toEqual([
      { source: 'HAU', restored: 'HẦU', text: 'HẬU' },
    ])
    await row.getByRole('button', { name: 'Withdraw' }).click()
    await row.getByRole('textbox').fill(' Hầu  giang ')
    await page.keyboard.press('Enter')
    expect(await row.locator('.decided').textContent()).toBe('Hầu giang')
  })

  test('a reload loses nothing', async () => {
    await openDocument('báo cáo #1.pdf')
    await page.keyboard.press('1')
    await page.reload()
    await page.locator('.lines').waitFor()
    expect(await page.locator('.lines .word.decided').allInnerTexts()).toEqual(['HẬU'])
  })

  test('says so where the browser keeps nothing, and works', async () => {
    await page.addInitScript(`Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused') } })`)
    await page.reload()
    await openDocument('báo cáo #1.pdf')
    await page.keyboard.press('1')
    expect(await textOf('.not-stored')).toBe(
      'This browser keeps nothing for this page: save the corrections before you close it.',
    )
    expect(await page.locator('.lines .word.decided').allInnerTexts()).toEqual(['HẬU'])
  })

  test('what was decided is saved as corrections and as a dictionary, and loaded again', async () => {
    await openDocument('báo cáo #1.pdf')
    await page.keyboard.press('1')
    await page.keyboard.press('e')
    await page.keyboard.press('a')
    const corrections = await saved('Save corrections')
    const { input, sha256 } = LEAST_SURE
    expect(corrections.name).toBe('Sông Hậu.corrections.json')
    expect(readDecisions(corrections.text).decisions).toEqual([
      { source: 'Tu', restored: 'Tự', text: 'Tự' },
      { source: 'HAU', restored: 'HẦU', text: 'HẬU', place: { input, sha256, start: 10, end: 13 } },
    ])
    const dictionary = await saved('Save dictionary')
    expect(dictionary.name).toBe('Sông Hậu.dictionary.txt')
    expect(readUserDictionary(dictionary.text).map(({ text }) => text)).toEqual(['HẬU', 'Tự'])

    await page.evaluate('localStorage.clear()')
    await page.reload()
    await page.locator('input[type=file]').setInputFiles(folder.file('decisions.json', corrections.text))
    await expect.poll(() => textOf('.decision-count')).toBe('Decisions: 2')
    await page.locator('input[type=file]').setInputFiles(folder.file('broken.json', '{'))
    await expect.poll(() => textOf('.status')).toBe('Nothing was loaded. broken.json: is no JSON')
    expect(await textOf('.decision-count')).toBe('Decisions: 2')
  })

  test('speaks the language of the browser, and the other at a click', async () => {
    await context.close()
    await open({ locale: 'vi-VN' })
    expect(await page.getAttribute('html', 'lang')).toBe('vi')
    expect(await textOf('h1')).toBe('Tổng quan')
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    expect(await textOf('h1')).toBe('Overview')
  })

  test('shortcuts are told, and can be turned off', async () => {
    await openDocument('báo cáo #1.pdf')
    await page.keyboard.press('?')
    await page.getByLabel('Shortcuts of a single key').uncheck()
    await page.getByRole('button', { name: 'Close' }).click()
    await page.keyboard.press('a')
    expect(await textOf('.decision-count')).toBe('Decisions: 0')
  })

  test.each([360, 1280])('nothing runs out of a screen of %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 })
    const overflow = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    expect(await overflow()).toBeLessThanOrEqual(0)
    await openDocument('báo cáo #1.pdf')
    expect(await overflow()).toBeLessThanOrEqual(0)
  })

  const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

  test.each([
    ['light', 'en-US'],
    ['dark', 'vi-VN'],
  ] as const)(
    'has no barriers, in %s colours',
    async (colorScheme, locale) => {
      const barriers = async () => {
        await page.evaluate(AXE)
        return page.evaluate<string[]>(
          `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(
          ({ passes, violations }) => passes.length < 20 ? ['axe looked at too little'] :
            violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
        )
      }
      await context.close()
      await open({ colorScheme, locale, bypassCSP: true })
      expect(await barriers()).toEqual([])
      await openDocument('báo cáo #1.pdf')
      await page.keyboard.press('a')
      expect(await barriers()).toEqual([])
      await page.keyboard.press('?')
      expect(await barriers()).toEqual([])
      await page.keyboard.press('Escape')
      await page.locator('.tabs a').nth(1).click()
      await page.locator('.frequent').waitFor()
      expect(await barriers()).toEqual([])
      await page.locator('.tabs a').nth(2).click()
      await page.locator('.failures').waitFor()
      expect(await barriers()).toEqual([])
    },
    60_000,
  )
})
