/**
 * What an OCR engine makes of letters. A word is cut into segments of one or two letters; segment u of the word is read
 * as a segment v of zero to three characters with probability P(v|u). The cheapest segmentation gives P(read|word).
 *
 * Source: Brill and Moore, "An Improved Error Model for Noisy Channel Spelling Correction" (2000).
 */
export interface ChannelModel {
  /** Segments of the written word, one or two letters each, by index. */
  readonly written: readonly string[]
  /** Index of a written segment. */
  readonly writtenIndex: ReadonlyMap<string, number>
  /** For each read segment: which written segments it may stem from, and at what cost (−log P, nats). */
  readonly origins: ReadonlyMap<string, Origins>
  /** Cost of reading any character in place of any letter, where nothing was learned. */
  readonly unseenCost: number
  /**
   * Words that are read as other words more often than their letters tell, by what is read: an engine that knows the
   * language takes a rare word for a common one. In small letters; they hold for other cases too.
   */
  readonly words?: ReadonlyMap<string, readonly WholeWord[]>
}

/** A word behind a reading, and −log of how often it is read so, in nats. */
export type WholeWord = readonly [written: string, cost: number]

/** The written segments behind one read segment. */
export interface Origins {
  readonly segments: Uint16Array
  readonly costs: Float32Array
}

/** Longest written segment, in letters. */
export const LONGEST_WRITTEN = 2
/** Longest read segment, in characters. */
export const LONGEST_READ = 3

/** A letter lost or doubled without having been seen so costs this much more than one misread, in nats. */
export const UNSEEN_LENGTH_CHANGE = 2

/** What it costs to read a letter as 0, 1, 2 or 3 characters where nothing was learned, in nats. */
export const unseenCosts = ({ unseenCost }: ChannelModel): readonly number[] => [
  unseenCost,
  unseenCost,
  unseenCost + UNSEEN_LENGTH_CHANGE,
  Number.POSITIVE_INFINITY,
]

/** One learned edit: written segment, read segment, cost. */
export type Edit = readonly [written: string, read: string, cost: number]

/**
 * Puts a channel model together from its edits.
 *
 * @param edits the edits, in any order
 * @param unseenCost cost of an edit that is not among them
 * @param words words read otherwise as a whole; see {@link ChannelModel.words}
 */
export function channelModel(edits: Iterable<Edit>, unseenCost: number, words: Iterable<Edit> = []): ChannelModel {
  const writtenIndex = new Map<string, number>()
  const byRead = new Map<string, Edit[]>()
  for (const edit of edits) {
    if (!writtenIndex.has(edit[0])) writtenIndex.set(edit[0], writtenIndex.size)
    const origins = byRead.get(edit[1])
    if (origins === undefined) byRead.set(edit[1], [edit])
    else origins.push(edit)
  }
  const origins = new Map<string, Origins>()
  for (const [read, list] of byRead) {
    list.sort((a, b) => a[2] - b[2] || writtenIndex.get(a[0])! - writtenIndex.get(b[0])!)
    const segments = new Uint16Array(list.length)
    const costs = new Float32Array(list.length)
    for (let i = 0; i < list.length; i++) {
      segments[i] = writtenIndex.get(list[i]![0])!
      costs[i] = list[i]![2]
    }
    origins.set(read, { segments, costs })
  }
  const model = { written: [...writtenIndex.keys()], writtenIndex, origins, unseenCost }
  const whole = wholeWords(words)
  return whole.size === 0 ? model : { ...model, words: whole }
}

function wholeWords(words: Iterable<Edit>): Map<string, WholeWord[]> {
  const byRead = new Map<string, WholeWord[]>()
  for (const [written, read, cost] of words) {
    const list = byRead.get(read)
    if (list === undefined) byRead.set(read, [[written, cost]])
    else list.push([written, cost])
  }
  return byRead
}

const NO_WORDS: ReadonlyMap<string, readonly WholeWord[]> = new Map()

/** The whole words of a model as edits, sorted as those are. */
export function wordEditsOf({ words = NO_WORDS }: ChannelModel): Edit[] {
  return sorted([...words].flatMap(([read, list]) => list.map(([written, cost]): Edit => [written, read, cost])))
}

/** The edits of a model, sorted by written, then read segment. */
export function editsOf(model: ChannelModel): Edit[] {
  const edits: Edit[] = []
  for (const [read, { segments, costs }] of model.origins) {
    for (let i = 0; i < segments.length; i++) edits.push([model.written[segments[i]!]!, read, costs[i]!])
  }
  return sorted(edits)
}

function sorted(edits: Edit[]): Edit[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return edits.sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]))
}
