import { LexiconError } from '../lexicon/index.ts'
import { type ChannelModel, channelModel, type Edit, editsOf, LONGEST_READ, LONGEST_WRITTEN } from './channel-model.ts'

/**
 * Writes a channel as text: a comment header, a line with the cost of unseen edits, then one edit a line (written
 * segment, read segment, cost in nats), sorted, parted by tabs.
 *
 * @param channel the model
 * @param comment lines for the header, without the leading `#`
 * @returns the content of a channel file, with a line end
 * @example
 * writeFileSync('channel.txt', formatChannel(adaptChannel(texts).channel))
 */
export function formatChannel(channel: ChannelModel, comment: readonly string[] = []): string {
  const lines = comment.map((line) => `# ${line}`)
  lines.push(`unseen\t${channel.unseenCost.toFixed(2)}`)
  for (const [written, read, cost] of editsOf(channel)) lines.push(`${written}\t${read}\t${cost.toFixed(2)}`)
  return `${lines.join('\n')}\n`
}

const SEGMENT = new RegExp(`^\\p{L}{1,${LONGEST_WRITTEN}}$`, 'u')
const COST = /^\d+(?:\.\d+)?$/

/**
 * Reads what {@link formatChannel} wrote. A byte order mark, CR LF, empty lines and lines that start with `#` are passed
 * over.
 *
 * @param text the file's content
 * @param name names the file in errors
 * @returns the model
 * @throws LexiconError naming file, line and reason if a line is malformed
 */
export function parseChannel(text: string, name = 'channel'): ChannelModel {
  const edits: Edit[] = []
  const seen = new Set<string>()
  let unseen: number | undefined
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  lines.forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return
    const fail = (reason: string) => new LexiconError(name, index + 1, reason)
    const fields = line.split('\t')
    const price = fields.pop()!
    const key = fields.join('\t')
    const [written = '', read] = fields
    const isUnseen = written === 'unseen' && read === undefined
    if (!isUnseen && fields.length !== 2)
      throw fail('expected a written segment, a read segment and a cost parted by tabs')
    if (!COST.test(price)) throw fail(`the cost ${JSON.stringify(price)} is no number of 0 or more`)
    if (seen.has(key)) throw fail(`${isUnseen ? 'the cost of unseen edits' : 'this edit'} is given twice`)
    seen.add(key)
    if (isUnseen) {
      unseen = Number(price)
      if (unseen === 0) throw fail('the cost of unseen edits must be above 0')
      return
    }
    if (!SEGMENT.test(written)) throw fail(`${JSON.stringify(written)} is not one letter or two`)
    if (read!.length > LONGEST_READ) throw fail(`${JSON.stringify(read)} has more than ${LONGEST_READ} characters`)
    edits.push([written, read!, Number(price)])
  })
  if (unseen === undefined)
    throw new LexiconError(name, text.trimEnd().split('\n').length, 'the line "unseen" with a cost is missing')
  return channelModel(edits, unseen)
}
