import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { labelLines } from '../../../scripts/labels/label-lines.ts'

const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url))
const read = (...path: string[]) => readFileSync(join(FIXTURES, ...path), 'utf8')

const scans = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('gold.txt'))
  .map((file) => dirname(file))

/** A form keeps its source beside its scan, a fixture above its two. */
const sourceOf = (scan: string) => (existsSync(join(FIXTURES, scan, 'document.txt')) ? scan : dirname(scan))

test.each(scans)('the labels of %s are those that its source gives', (scan) => {
  const source = sourceOf(scan)
  const texts = { garbled: read(scan, 'garbled.txt'), gold: read(scan, 'gold.txt') }
  const labels = labelLines(read(source, 'document.txt'), JSON.parse(read(source, 'structure.json')), texts)
  expect(`${labels.join('\n')}\n`).toBe(read(scan, 'labels.txt'))
})
