import { foldLetters, TONED_LETTERS } from '../orthography/index.ts'
import { type ChannelModel, channelModel, type Edit, LONGEST_READ, LONGEST_WRITTEN } from './channel-model.ts'

/** A word and what an engine read in its place, seen `weight` times. */
export interface TrainingPair {
  readonly written: string
  readonly read: string
  readonly weight: number
}

export interface EstimateOptions {
  /** Rounds of expectation-maximisation; about four, more overfit. */
  readonly rounds?: number
  /** Taken off the count of every edit of two written letters, so that one stray pair teaches nothing. */
  readonly discount?: number
  /** How many observations the back-off distribution of a letter's class is worth. */
  readonly backoffWeight?: number
  /** Probability of an edit never seen. */
  readonly unseen?: number
  /** Added to the cost of reading a capital for a small letter or the reverse: rendered pages mistake them too often. */
  readonly caseChange?: number
  /** A model to start from and to lean on, worth `priorWeight` observations of each letter. */
  readonly prior?: ChannelModel
  readonly priorWeight?: number
}

const DEFAULTS = { rounds: 4, discount: 1.5, backoffWeight: 4, unseen: 1e-5, priorWeight: 200, caseChange: 2 }

/**
 * Learns a channel from aligned pairs by expectation-maximisation over all segmentations.
 *
 * Edits of single letters are smoothed with the distribution of their class (same base letter and case, other marks),
 * and what is left is spread over unseen edits. Edits of two letters are kept where they say more than the two single
 * letters do.
 *
 * @param pairs words and readings; equal ones may come more than once
 * @param options see {@link EstimateOptions}
 * @returns the model
 * @example
 * estimateChannel([{ written: 'của', read: 'cia', weight: 3 }])
 */
export function estimateChannel(pairs: readonly TrainingPair[], options: EstimateOptions = {}): ChannelModel {
  const settings = { ...DEFAULTS, ...options }
  const table = new EditTable(settings.prior)
  const occurrences = occurrencesOf(pairs)
  for (let round = 0; round < settings.rounds; round++) {
    table.clearCounts()
    for (const pair of pairs) expect(pair, table)
    table.maximise(occurrences, settings)
  }
  return channelModel(smoothed(table, occurrences, settings), -Math.log(settings.unseen))
}

/** How often each written segment occurs in the words of the pairs. */
function occurrencesOf(pairs: readonly TrainingPair[]): Map<string, number> {
  const occurrences = new Map<string, number>()
  for (const { written, weight } of pairs) {
    for (let i = 0; i < written.length; i++) {
      for (let a = 1; a <= LONGEST_WRITTEN && i + a <= written.length; a++) {
        const segment = written.slice(i, i + a)
        occurrences.set(segment, (occurrences.get(segment) ?? 0) + weight)
      }
    }
  }
  return occurrences
}

/** Edits by number, with their probabilities and expected counts: the parameters of one estimation. */
class EditTable {
  readonly written: string[] = []
  readonly read: string[] = []
  readonly probability: number[] = []
  readonly count: number[] = []
  readonly prior: Map<string, number> | null
  readonly #index = new Map<string, Map<string, number>>()

  constructor(prior: ChannelModel | undefined) {
    this.prior = prior === undefined ? null : new Map()
    if (prior === undefined) return
    for (const [read, { segments, costs }] of prior.origins) {
      for (let i = 0; i < segments.length; i++) {
        this.prior!.set(`${prior.written[segments[i]!]!}\t${read}`, Math.exp(-costs[i]!))
      }
    }
  }

  edit(written: string, read: string): number {
    let row = this.#index.get(written)
    if (row === undefined) {
      row = new Map()
      this.#index.set(written, row)
    }
    let edit = row.get(read)
    if (edit === undefined) {
      edit = this.probability.length
      row.set(read, edit)
      this.written.push(written)
      this.read.push(read)
      this.probability.push(this.prior?.get(`${written}\t${read}`) ?? firstGuess(written, read))
      this.count.push(0)
    }
    return edit
  }

  clearCounts(): void {
    this.count.fill(0)
  }

  maximise(occurrences: ReadonlyMap<string, number>, { discount }: { discount: number }): void {
    const singles = new Map<string, number>()
    this.written.forEach((written, edit) => {
      if (written.length === 1) singles.set(written, (singles.get(written) ?? 0) + this.count[edit]!)
    })
    this.written.forEach((written, edit) => {
      const count = this.count[edit]!
      this.probability[edit] =
        written.length === 1
          ? count / Math.max(1e-9, singles.get(written)!)
          : Math.max(0, count - discount) / occurrences.get(written)!
    })
  }
}

/** Where estimation starts: letters mostly come out as themselves or lose their marks. */
function firstGuess(written: string, read: string): number {
  const same = foldLetters(written).toLowerCase() === foldLetters(read).toLowerCase()
  if (written.length === 1) {
    if (read === written) return 0.5
    if (same) return 0.3
    return [0.003, 0.002, read.includes(foldLetters(written)) ? 0.002 : 0.0005, 0.00001][read.length]!
  }
  if (same) return 0.01
  return [0.000001, 0.001, 0.0005, 0.0003][read.length]!
}

/** Adds the expected use of each edit in one pair to the counts (forward-backward over the segmentations). */
function expect({ written, read, weight }: TrainingPair, table: EditTable): void {
  const n = written.length
  const m = read.length
  const width = m + 1
  const forward = new Float64Array((n + 1) * width)
  const edges: number[] = []
  forward[0] = 1
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= m; j++) {
      const mass = forward[i * width + j]!
      if (mass === 0) continue
      for (let a = 1; a <= LONGEST_WRITTEN && i + a <= n; a++) {
        const u = written.slice(i, i + a)
        for (let b = 0; b <= LONGEST_READ && j + b <= m; b++) {
          // What is left must fit: at most three characters for each letter.
          if (m - j - b > LONGEST_READ * (n - i - a)) continue
          const edit = table.edit(u, read.slice(j, j + b))
          const probability = table.probability[edit]!
          if (probability === 0) continue
          forward[(i + a) * width + j + b]! += mass * probability
          edges.push(i * width + j, (i + a) * width + j + b, edit)
        }
      }
    }
  }
  const total = forward[n * width + m]!
  if (total === 0) return
  const backward = new Float64Array((n + 1) * width)
  backward[n * width + m] = 1
  for (let k = edges.length - 3; k >= 0; k -= 3) {
    const [from, to, edit] = [edges[k]!, edges[k + 1]!, edges[k + 2]!]
    const onward = table.probability[edit]! * backward[to]!
    backward[from]! += onward
    table.count[edit]! += (weight * forward[from]! * onward) / total
  }
}

function* smoothed(
  table: EditTable,
  occurrences: ReadonlyMap<string, number>,
  { backoffWeight, caseChange, discount, prior, priorWeight, unseen }: typeof DEFAULTS & { prior?: ChannelModel },
): Generator<Edit> {
  const single = new Map<string, Map<string, number>>()
  const classes = new Map<string, Map<string, number>>()
  const add = (rows: Map<string, Map<string, number>>, row: string, read: string, count: number) => {
    const cells = rows.get(row) ?? new Map<string, number>()
    rows.set(row, cells)
    cells.set(read, (cells.get(read) ?? 0) + count)
  }
  table.written.forEach((written, edit) => {
    if (written.length === 1 && table.count[edit]! > 0.05) {
      add(single, written, table.read[edit]!, table.count[edit]!)
      add(classes, foldLetters(written), table.read[edit]!, table.count[edit]!)
    }
  })
  const leaning = prior === undefined ? 0 : priorWeight
  const priorReads = readsOf(prior)
  const probability = new Map<string, number>()
  for (const letter of new Set([...single.keys(), ...ALL_LETTERS])) {
    const own = single.get(letter) ?? new Map<string, number>()
    const group = classes.get(foldLetters(letter)) ?? new Map<string, number>()
    const ownTotal = sum(own)
    const groupTotal = sum(group)
    // A class without a single pair has nothing to say: the prior stands as it is.
    const backoff = groupTotal === 0 ? 0 : backoffWeight
    for (const read of new Set([...own.keys(), ...group.keys(), ...(priorReads.get(letter) ?? [])])) {
      const fromGroup = groupTotal === 0 ? 0 : (group.get(read) ?? 0) / groupTotal
      const before = leaning === 0 ? 0 : (table.prior!.get(`${letter}\t${read}`) ?? 0)
      const p = ((own.get(read) ?? 0) + backoff * fromGroup + leaning * before) / (ownTotal + backoff + leaning)
      if (p > unseen) {
        probability.set(`${letter}\t${read}`, p)
        yield [letter, read, -Math.log(p) + (changesCase(letter, read) ? caseChange : 0)]
      }
    }
  }
  const counted = new Map<string, number>()
  table.written.forEach((written, edit) => {
    if (written.length > 1) counted.set(`${written}\t${table.read[edit]!}`, table.count[edit]!)
  })
  for (const [written, reads] of priorReads) {
    if (written.length > 1)
      for (const read of reads) counted.set(`${written}\t${read}`, counted.get(`${written}\t${read}`) ?? 0)
  }
  for (const [key, count] of counted) {
    const [written, read] = key.split('\t') as [string, string]
    const before = leaning * (table.prior?.get(key) ?? 0)
    if (before === 0 && count < 2 * discount) continue
    const p = (Math.max(0, count - discount) + before) / ((occurrences.get(written) ?? 0) + leaning)
    if (p > 2 * bestOfSingles(written, read, probability, unseen)) yield [written, read, -Math.log(p)]
  }
}

/** What each written segment of a channel is read as. */
function readsOf(channel: ChannelModel | undefined): Map<string, string[]> {
  const reads = new Map<string, string[]>()
  for (const [read, { segments }] of channel?.origins ?? []) {
    for (const segment of segments) {
      const written = channel!.written[segment]!
      const list = reads.get(written)
      if (list === undefined) reads.set(written, [read])
      else list.push(read)
    }
  }
  return reads
}

function changesCase(written: string, read: string): boolean {
  const a = foldLetters(written)
  const b = foldLetters(read)
  return a !== b && a.toLowerCase() === b.toLowerCase()
}

/** Probability of the likeliest way to read two letters one by one. */
function bestOfSingles(
  written: string,
  read: string,
  probability: ReadonlyMap<string, number>,
  unseen: number,
): number {
  let best = 0
  for (let cut = 0; cut <= read.length; cut++) {
    const first = probability.get(`${written.charAt(0)}\t${read.slice(0, cut)}`) ?? unseen
    const second = probability.get(`${written.charAt(1)}\t${read.slice(cut)}`) ?? unseen
    best = Math.max(best, first * second)
  }
  return best
}

/** Every letter a word may hold, seen in training or not: the back-off of its class speaks for it. */
const ALL_LETTERS = [...'abcdefghijklmnopqrstuvwxyzđ', ...TONED_LETTERS.keys()].flatMap((letter) => [
  letter.toLowerCase(),
  letter.toUpperCase(),
])

const sum = (cells: ReadonlyMap<string, number>) => [...cells.values()].reduce((total, count) => total + count, 0)
