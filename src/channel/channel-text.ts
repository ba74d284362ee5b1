import { type ChannelModel, channelModel, type Edit, editsOf } from './channel-model.ts'

/**
 * Writes a channel as text: a comment header, a line with the cost of unseen edits, then one edit a line (written
 * segment, read segment, cost in nats), sorted, parted by tabs.
 *
 * @param channel the model
 * @param comment lines for the header, without the leading `#`
 */
export function formatChannel(channel: ChannelModel, comment: readonly string[]): string {
  const lines = comment.map((line) => `# ${line}`)
  lines.push(`unseen\t${channel.unseenCost.toFixed(2)}`)
  for (const [written, read, cost] of editsOf(channel)) lines.push(`${written}\t${read}\t${cost.toFixed(2)}`)
  return `${lines.join('\n')}\n`
}

/**
 * Reads what {@link formatChannel} wrote.
 *
 * @param text the file's content
 * @param name names the file in errors
 * @throws Error naming file, line and reason if a line is malformed
 */
export function parseChannel(text: string, name = 'channel'): ChannelModel {
  const edits: Edit[] = []
  let unseen = Number.NaN
  text.split('\n').forEach((line, i) => {
    if (line === '' || line.startsWith('# ')) return
    const fields = line.replace(/\r$/, '').split('\t')
    if (fields[0] === 'unseen' && fields.length === 2) {
      unseen = Number(fields[1])
      return
    }
    const cost = Number(fields[2])
    if (fields.length !== 3 || fields[0] === '' || !(cost >= 0)) {
      throw new Error(`${name}, line ${i + 1}: expected "written, read, cost" parted by tabs`)
    }
    edits.push([fields[0]!, fields[1]!, cost])
  })
  if (!(unseen > 0)) throw new Error(`${name}: no line "unseen" with a positive cost`)
  return channelModel(edits, unseen)
}
