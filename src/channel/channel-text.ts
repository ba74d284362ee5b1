import { LexiconError } from '../lexicon/index.ts'
import {
  type ChannelModel,
  channelModel,
  type Edit,
  editsOf,
  LONGEST_READ,
  LONGEST_WRITTEN,
  wordEditsOf,
} from './channel-model.ts'

/**
 * Writes a channel as text: a comment header, a line with the cost of unseen edits, then one edit a line (written
 * segment, read segment, cost in nats), sorted, parted by tabs. Words that are read otherwise as a whole come last, each
 * behind a plus sign.
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
  for (const [written, read, cost] of wordEditsOf(channel))
    lines.push(`${WHOLE}${written}\t${read}\t${cost.toFixed(2)}`)
  return `${lines.join('\n')}\n`
}

const SEGMENT = new RegExp(`^\\p{L}{1,${LONGEST_WRITTEN}}$`, 'u')
const COST = /^\d+(?:\.\d+)?$/
/** What stands before a whole word. */
const WHOLE = '+'
const WORDS = /^\p{L}+\t[^\t]+$/u
/** A line for edits that are not listed: this, a tab and their cost. */
const UNSEEN = 'unseen'

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
  const words: Edit[] = []
  let unseen: number | undefined
  let largest = ''
  let known = ''
  const lines = text.replace(/^\ufeff/, '').split('\n')
  let i = 0
  const fail = (reason: string) => new LexiconError(name, i + 1, reason)
  for (; i < lines.length; i++) {
    const line = lines[i]!.endsWith('\r') ? lines[i]!.slice(0, -1) : lines[i]!
    if (line === '' || line.startsWith('#')) continue
    const first = line.indexOf('\t')
    const last = line.lastIndexOf('\t')
    const price = line.slice(last + 1)
    const edit = line.slice(0, Math.max(0, last))
    const written = edit.slice(0, first)
    const read = edit.slice(first + 1)
    if (edit !== UNSEEN && (first === last || read.includes('\t'))) {
      throw fail('expected a written segment, a read segment and a cost parted by tabs')
    }
    if (!COST.test(price)) throw fail(`the cost ${JSON.stringify(price)} is no number of 0 or more`)
    if (edit === UNSEEN) {
      if (unseen !== undefined) throw fail('the cost of unseen edits is given twice')
      unseen = Number(price)
      if (unseen === 0) throw fail('the cost of unseen edits must be above 0')
      continue
    }
    if (edit.startsWith(WHOLE)) {
      if (!WORDS.test(edit.slice(WHOLE.length)))
        throw fail('expected a word and what it is read as behind the plus sign')
      words.push([written.slice(WHOLE.length), read, Number(price)])
      continue
    }
    // Edits that share their written segment mostly stand together: this is on the way of every start.
    if (written !== known && !SEGMENT.test(written)) throw fail(`${JSON.stringify(written)} is not one letter or two`)
    known = written
    if (read.length > LONGEST_READ) throw fail(`${JSON.stringify(read)} has more than ${LONGEST_READ} characters`)
    // In a sorted file no edit needs to be looked for among those before it.
    if (edit > largest) largest = edit
    else if (edits.some(([u, v]) => u === written && v === read)) throw fail('this edit is given twice')
    edits.push([written, read, Number(price)])
  }
  if (unseen === undefined) {
    throw new LexiconError(name, text.trimEnd().split('\n').length, 'the line "unseen" with a cost is missing')
  }
  return channelModel(edits, unseen, words)
}
