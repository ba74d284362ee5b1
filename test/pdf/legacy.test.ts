import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { linesOf, pagesOf, pdfFixture } from './fixture.ts'

const printed = (slug: string): Set<string> =>
  new Set(
    readFileSync(new URL(`../../fixtures/${slug}/document.txt`, import.meta.url), 'utf8')
      .normalize('NFC')
      .split(/[\s*_|]+/),
  )

it.each([
  ['tcvn3', 'nghi-quyet', 'text layer, converted from TCVN3'],
  ['vni', 'cong-van', 'text layer, converted from VNI'],
])('converts a text layer in the fonts of %s', async (name, slug, did) => {
  const said: string[] = []
  const pages = await pagesOf(pdfFixture(name), { onProgress: (progress) => said.push(progress.did) })
  expect(new Set(said)).toEqual(new Set([did]))
  const known = printed(slug)
  const words = pages.flatMap((page) => linesOf(page).flatMap((line) => line.split(' ')))
  expect(words.filter((word) => !known.has(word) && !/^\d$/.test(word))).toEqual([])
})
