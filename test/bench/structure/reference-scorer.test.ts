import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type GoldTruth, MEASURES, scoreStructure } from '../../../bench/structure/score-structure.ts'
import { parse } from '../../../src/parse/index.ts'
import type { Root } from '../../../src/tree/index.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { treeOfTruth } from './tree-of-truth.ts'

const shared = new URL('../../../../shared/', import.meta.url).pathname
const scorer = join(shared, 'tools/score-structure.mjs')
const names = ['000', '001', '003']
const present = existsSync(scorer) && names.every((name) => existsSync(join(shared, `gold/${name}.struct.json`)))
if (!present) console.warn('skipped: the reference scorer and the gold documents are not beside this checkout')

/** Takes every third entry out of the lists of the truth, and spoils texts a little and a lot. */
function damaged({ structure, labels }: GoldTruth): GoldTruth {
  const thin = <T>(list: readonly T[]): T[] => list.filter((_, i) => i % 3 !== 1)
  return {
    structure: {
      ...structure,
      issuer: structure.issuer.slice(1),
      number: structure.number && `${structure.number}X`,
      subject: structure.subject?.replaceAll('c', 'o') ?? null,
      outline: thin(structure.outline).map(([depth, label, title], i) => [depth + (i % 4 === 0 ? 1 : 0), label, title]),
      footnotes: Object.fromEntries(
        thin(Object.entries(structure.footnotes)).map(([mark, text]) => [mark, `${text} thêm`]),
      ),
      footnoteRefs: thin(structure.footnoteRefs),
      recipients: thin(structure.recipients).map((name, i) => (i % 2 === 0 ? name.slice(2) : name)),
      signature: structure.signature && { ...structure.signature, lines: structure.signature.lines.slice(1) },
      citations: thin(structure.citations),
      pages: 3,
    },
    labels: labels.replace(/^item:-$/m, '+'),
  }
}

/** Our scores, written as the reference writes its own. */
function asReference(truth: GoldTruth, tree: Root): Record<string, unknown> {
  const { header, signature, pages, ...scores } = scoreStructure(truth, tree)
  return {
    header: `${header.right}/${header.checked}`,
    headerMissed: header.missed,
    ...Object.fromEntries(MEASURES.map((measure) => [measure, scores[measure]])),
    signature: truth.structure.signature && `${signature.right}/${signature.checked}`,
    pages: pages.gold && `${pages.found} (gold ${pages.gold})`,
  }
}

describe.skipIf(!present)('beside the reference scorer', () => {
  const folder = temporaryFolder()
  const trees: [how: string, tree: (truth: GoldTruth, name: string) => Root][] = [
    ['parsed', (_, name) => parse(readFileSync(join(shared, `gold/${name}.gold.txt`), 'utf8'))],
    ['right in all', treeOfTruth],
    ['damaged', (truth) => treeOfTruth(damaged(truth))],
    ['empty', () => ({ type: 'root', children: [] })],
  ]
  const cases = names.flatMap((name) => trees.map(([how, tree]) => [name, how, tree] as const))

  test.each(cases)('document %s, a tree that is %s, has the same scores', (name, _how, treeOf) => {
    const [structFile, labelFile] = [join(shared, `gold/${name}.struct.json`), join(shared, `gold/${name}.labels.txt`)]
    const truth = { structure: JSON.parse(readFileSync(structFile, 'utf8')), labels: readFileSync(labelFile, 'utf8') }
    const tree = treeOf(truth, name)
    const treeFile = folder.path('tree.json')
    writeFileSync(treeFile, JSON.stringify(tree))
    const scores = execFileSync('node', [scorer, structFile, labelFile, treeFile, '--json'], { encoding: 'utf8' })
    expect(asReference(truth, tree)).toEqual(JSON.parse(scores))
  })
})
