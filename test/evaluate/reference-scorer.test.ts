import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluate, frequentConfusions, rates } from '../../src/evaluate/index.ts'

const shared = new URL('../../../shared/', import.meta.url).pathname
const scorer = join(shared, 'tools/score-text.mjs')
const documents = ['000', '001', '003']
const present = existsSync(scorer) && documents.every((name) => existsSync(join(shared, `gold/${name}.gold.txt`)))
if (!present) console.warn('skipped: the reference scorer and the gold documents are not beside this checkout')

/** Damages a text in ways that touch every score: tone placement, case, digits, words lost and added, marks. */
function damage(gold: string): string {
  return gold
    .split('\n')
    .map((line, index) => {
      const words = line.split(' ')
      if (index % 5 === 1) words.splice(index % 3, 1)
      if (index % 7 === 2) words.splice(1, 0, 'thêm[^9]')
      if (index % 4 === 3) words[0] = words[0]?.toLowerCase() ?? ''
      return words.join(' ')
    })
    .join('\n')
    .replaceAll('ủy', 'uỷ')
    .replaceAll('của', 'cuả')
    .replaceAll('202', '208')
    .replaceAll('tỉnh', 'tình')
}

describe.skipIf(!present)('beside the reference scorer', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'phuchoi-score-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const cases = documents.flatMap((name) => [
    [name, 'as it was read', (_gold: string, garbled: string) => garbled] as const,
    [name, 'damaged', (gold: string) => damage(gold)] as const,
    [name, 'restored in full', (gold: string) => gold] as const,
  ])

  test.each(cases)('document %s %s has the same figures', (name, _how, restore) => {
    const [goldFile, garbledFile] = ['gold', 'garbled'].map((kind) => join(shared, `gold/${name}.${kind}.txt`))
    const gold = readFileSync(goldFile!, 'utf8')
    const garbled = readFileSync(garbledFile!, 'utf8')
    const restored = restore(gold, garbled)
    const restoredFile = join(folder, 'restored.txt')
    writeFileSync(restoredFile, restored)
    const args = [scorer, goldFile!, garbledFile!, restoredFile, '--json', '--errors', '5']
    const [figures, ...confusions] = execFileSync('node', args, { encoding: 'utf8' }).trimEnd().split('\n')

    const { counts, errors } = evaluate({ gold, garbled, restored })
    const { footnoteMarks, ...scores } = rates(counts)
    const { footnoteMarks: marks, ...expected } = JSON.parse(figures!)
    expect(scores).toEqual(expected)
    expect(`${footnoteMarks.found}/${footnoteMarks.expected} found, ${footnoteMarks.wrong} wrong`).toBe(marks)
    expect(frequentConfusions(errors, 5).map((it) => `${it.count} ${it.gold ?? '∅'} → ${it.restored ?? '∅'}`)).toEqual(
      confusions,
    )
  })
})
