import { writeFileSync } from 'node:fs'
import { trainChannel } from '../scripts/channel/train.ts'
import type { ChannelModel } from '../src/channel/index.ts'
import { adaptChannel } from '../src/restore/adapt.ts'
import { defaultModels } from '../src/restore/models/default-models.ts'
import { restorerOf } from '../src/restore/restorer.ts'
import { type BenchDocument, loadDocuments } from './documents.ts'
import { scoresOf, scoreText } from './scores.ts'

/**
 * Whether adapting the channel to garbled text helps: word accuracy with the channel as it is, with one adapted to the
 * document's own text in one round and in two, and with one adapted to all fixtures scanned alike, as to an archive.
 *
 *   npx tsx bench/adaptation.ts
 */
const OUT = new URL('./results/adaptation.json', import.meta.url)
const GOLD = '../shared/gold'

const models = defaultModels()
const documents = loadDocuments({ gold: GOLD, fixtures: 'fixtures' }).filter(({ group }) => group !== 'clean')
const archives = new Map(
  (['fixtures good', 'fixtures poor'] as const).map((group) => {
    const texts = documents.filter((document) => document.group === group).map(({ garbled }) => garbled)
    return [group as BenchDocument['group'], adaptChannel(texts).channel]
  }),
)

const rows = documents.map((document) => {
  const { garbled, group, leaveOut, name } = document
  const channel = leaveOut === undefined ? models.channel : trainChannel(GOLD, leaveOut)
  const accuracy = (adapted: ChannelModel) =>
    scoresOf([scoreText(document, restorerOf({ ...models, channel: adapted }).restore(garbled).text)]).wordAccuracy ?? 0
  const archive = archives.get(group)
  const row = {
    name,
    before: accuracy(channel),
    ownText: accuracy(adaptChannel([garbled], { channel }).channel),
    twoRounds: accuracy(adaptChannel([garbled], { channel, rounds: 2 }).channel),
    archive: archive === undefined ? null : accuracy(archive),
  }
  console.log(Object.values(row).join('\t'))
  return row
})

type Scores = Omit<(typeof rows)[number], 'name'>
const meanOf = (some: readonly Scores[]) => {
  const mean = (key: keyof Scores) =>
    Number((some.reduce((sum, row) => sum + (row[key] ?? 0), 0) / some.length).toFixed(2))
  return { before: mean('before'), ownText: mean('ownText'), twoRounds: mean('twoRounds') }
}
const fixtures = rows.filter((row) => row.archive !== null)
const archive = Number((fixtures.reduce((sum, row) => sum + (row.archive ?? 0), 0) / fixtures.length).toFixed(2))
const mean = { all: meanOf(rows), fixtures: { ...meanOf(fixtures), archive } }
console.log(mean)
writeFileSync(OUT, `${JSON.stringify({ mean, rows }, null, 2)}\n`)
