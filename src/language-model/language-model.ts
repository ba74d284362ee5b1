import { ModelError, sectionReader } from '../sections/index.ts'
import { FORMAT_VERSION, MAGIC } from './format.ts'

/**
 * One order of the model: the n-grams as the nodes of a trie level.
 */
interface Level {
  /** Log probability of each node, as codes into `probabilityLevels`. */
  readonly probabilityCodes: Uint8Array
  readonly probabilityLevels: Float32Array
  readonly backoffCodes: Uint8Array
  readonly backoffLevels: Float32Array
  /** Gap between the last word of each node and that of the one before it; none for words alone. */
  readonly gaps: { readonly low: Uint8Array; readonly high: Uint8Array }
  /** Last word of each node and 1; 0 where the gaps were not summed up yet. */
  readonly words: Uint16Array
  /** First child of each node, in the next level; one entry more than nodes. */
  readonly firstChild: Uint32Array
}

/** A loaded n-gram model. Its tables are views on the bytes it was read from. */
export interface LanguageModel {
  readonly order: number
  /** Words by id. */
  readonly vocabulary: readonly string[]
  readonly ids: ReadonlyMap<string, number>
  readonly levels: readonly Level[]
}

/**
 * Reads a packed model (see `format.ts`).
 *
 * @param bytes the file's content; it must not change as long as the model is in use
 * @param name names the file in errors
 * @returns the model
 * @throws ModelError if the bytes are no model of this version, or not the whole of it
 * @example
 * const model = loadLanguageModel(readFileSync('dictionaries/language-model.bin'))
 */
export function loadLanguageModel(bytes: Uint8Array, name = 'language model'): LanguageModel {
  const { take } = sectionReader(bytes, () => new ModelError(name, 'is cut short'))
  const header = bytes.byteLength >= 16 ? take(Uint32Array, 4, 4) : new Uint32Array(4)
  if (header[0] !== MAGIC) throw new ModelError(name, 'is no language model: it does not begin with "PHLM"')
  if (header[1] !== FORMAT_VERSION) {
    throw new ModelError(name, `is of version ${header[1]}, but this program reads version ${FORMAT_VERSION}`)
  }
  const order = header[2]!
  const sizes = take(Uint32Array, order, 4)
  const vocabulary = new TextDecoder().decode(take(Uint8Array, header[3]!, 1)).split('\n')
  if (vocabulary.length !== sizes[0]) throw new ModelError(name, 'is damaged: its vocabulary has another size')
  const levels: Level[] = []
  for (let n = 0; n < order; n++) {
    const size = sizes[n]!
    const last = n === order - 1
    const probabilityLevels = take(Float32Array, 256, 4)
    const probabilityCodes = take(Uint8Array, size, 1)
    const gaps = { low: take(Uint8Array, n === 0 ? 0 : size, 1), high: take(Uint8Array, n === 0 ? 0 : size, 1) }
    const words = new Uint16Array(n === 0 ? 0 : size)
    const backoffLevels = take(Float32Array, last ? 0 : 256, 4)
    const backoffCodes = take(Uint8Array, last ? 0 : size, 1)
    const firstChild = startsOf(take(Uint16Array, last ? 0 : size, 2))
    if (!last && firstChild[size] !== sizes[n + 1]) {
      throw new ModelError(name, `is damaged: it has another number of n-grams of order ${n + 2}`)
    }
    levels.push({ probabilityCodes, probabilityLevels, backoffCodes, backoffLevels, gaps, words, firstChild })
  }
  return { order, vocabulary, ids: new Map(vocabulary.map((word, id) => [word, id])), levels }
}

function startsOf(counts: Uint16Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts[i]!
  return starts
}

/**
 * Finds the n-gram that goes on from a node with a word.
 *
 * @param model the model
 * @param n the node's order, 1 for a single word
 * @param node the node's index in its order, or -1
 * @param word id of the next word
 * @returns the index of the longer n-gram in order n + 1, or -1 if it is not in the model
 */
export function childOf(model: LanguageModel, n: number, node: number, word: number): number {
  if (node < 0) return -1
  const { firstChild } = model.levels[n - 1]!
  const { words } = model.levels[n]!
  let low = firstChild[node]!
  let high = firstChild[node + 1]! - 1
  // A text asks after few of the histories: the words of each are summed up when it first does.
  if (low <= high && words[low] === 0) sumUp(model.levels[n]!, low, high)
  while (low <= high) {
    const middle = (low + high) >>> 1
    const at = words[middle]! - 1
    if (at === word) return middle
    if (at < word) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function sumUp({ gaps: { high, low }, words }: Level, first: number, last: number): void {
  let word = 1
  for (let node = first; node <= last; node++) {
    word += low[node]! + 256 * high[node]!
    words[node] = word
  }
}

/** Log probability of a node's last word after the words before it. */
export function probabilityOf(model: LanguageModel, n: number, node: number): number {
  const level = model.levels[n - 1]!
  return level.probabilityLevels[level.probabilityCodes[node]!]!
}

/** Log backoff weight of a node as a history; 0 for one that is not in the model. */
export function backoffOf(model: LanguageModel, n: number, node: number): number {
  if (node < 0) return 0
  const level = model.levels[n - 1]!
  return level.backoffLevels[level.backoffCodes[node]!]!
}
