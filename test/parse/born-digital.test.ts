import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MEASURES, scoreStructure } from '../../bench/structure/score-structure.ts'
import { labelLines } from '../../scripts/labels/label-lines.ts'
import { bornDigitalPage } from '../../scripts/pages/born-digital.ts'
import { layoutPages } from '../../scripts/pages/layout.ts'
import { parseMarkup } from '../../scripts/pages/markup.ts'
import { measureTinos } from '../../scripts/pages/paint.ts'
import { A4 } from '../../scripts/pages/sheet.ts'
import { layOutPages } from '../../src/page/index.ts'
import { parseRestoration } from '../../src/parse/index.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const slugs = readdirSync(FIXTURES).filter((slug) => existsSync(new URL(`${slug}/structure.json`, FIXTURES)))

/** What is wrong in the tree of a document whose pages a word processor wrote. */
function wrongIn(slug: string) {
  const read = (file: string) => readFileSync(new URL(`${slug}/${file}`, FIXTURES), 'utf8')
  const [source, structure] = [read('document.txt'), JSON.parse(read('structure.json'))]
  const pages = layoutPages(parseMarkup(source), A4, measureTinos).map((page) => bornDigitalPage(page, A4))
  const pageText = layOutPages(pages)
  const { text } = pageText
  const labels = labelLines(source, structure, { garbled: text, gold: text }).join('\n')
  const tree = parseRestoration(text, { text, corrections: [] }, pageText)
  const scores = scoreStructure({ structure, labels }, tree)
  return {
    fields: [...scores.header.missed, ...scores.signature.missed],
    lists: MEASURES.filter((measure) => scores[measure].f1 < 1),
    pages: scores.pages.found - structure.pages,
  }
}

test.each(slugs)('the tree of the pages of %s is right in all', (slug) => {
  expect(wrongIn(slug)).toEqual({ fields: [], lists: [], pages: 0 })
})
