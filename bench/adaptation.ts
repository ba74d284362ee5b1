import { writeFileSync } from 'node:fs'
import { trainChannel } from '../scripts/channel/train.ts'
import { adaptChannel } from '../src/restore/adapt.ts'
import { defaultModels } from '../src/restore/default-models.ts'
import { restorerOf } from '../src/restore/restorer.ts'
import { loadDocuments } from './documents.ts'
import { scoresOf, scoreText } from './scores.ts'

/**
 * Whether adapting the channel to a document's own garbled text helps: word accuracy before and after, by document.
 *
 *   npx tsx bench/adaptation.ts
 */
const OUT = new URL('./results/adaptation.json', import.meta.url)
const GOLD = '../shared/gold'

const models = defaultModels()
const rows = loadDocuments({ gold: GOLD, fixtures: 'fixtures' })
  .filter(({ group }) => group !== 'clean')
  .map((document) => {
    const channel = document.leaveOut === undefined ? models.channel : trainChannel(GOLD, document.leaveOut)
    const before = { ...models, channel }
    const after = { ...models, channel: adaptChannel([document.garbled], { channel }).channel }
    const accuracy = (with_: typeof models) =>
      scoresOf([scoreText(document, restorerOf(with_).restore(document.garbled).text)]).wordAccuracy
    const row = { name: `${document.name} ${document.group}`, before: accuracy(before), after: accuracy(after) }
    console.log(row.name, row.before, '->', row.after)
    return row
  })
const mean = (key: 'before' | 'after') => rows.reduce((sum, row) => sum + (row[key] ?? 0), 0) / rows.length
console.log('mean', mean('before').toFixed(2), '->', mean('after').toFixed(2))
writeFileSync(OUT, `${JSON.stringify({ mean: { before: mean('before'), after: mean('after') }, rows }, null, 2)}\n`)
