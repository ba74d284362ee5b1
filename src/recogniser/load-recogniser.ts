import type { PackedMatrix } from '../matrices/index.ts'
import { ModelError, sectionReader } from '../sections/index.ts'
import { FORMAT_VERSION, HEADER, MAGIC } from './format.ts'
import { LAYERS, type LayerShape } from './shape.ts'

/** A layer of a recogniser. */
export interface Layer {
  readonly shape: LayerShape
  readonly weights: PackedMatrix
  readonly bias: Float32Array
}

/** A loaded recogniser. */
export interface RecogniserModel {
  /** The signs it tells, each once; it tells of none, too. */
  readonly signs: string
  readonly layers: readonly Layer[]
}

/** Signs are written down as bytes. */
const MOST_SIGNS = 254

/**
 * Reads a packed recogniser (see `format.ts`).
 *
 * @param bytes the file's content; it must not change as long as the model is in use
 * @param name names the file in errors
 * @returns the model
 * @throws ModelError if the bytes are no model of this version, or not the whole of it
 * @example
 * const model = loadRecogniser(readFileSync('dictionaries/recogniser.bin'))
 */
export function loadRecogniser(bytes: Uint8Array, name = 'recogniser'): RecogniserModel {
  const reader = sectionReader(bytes, () => new ModelError(name, 'is cut short'))
  const header = bytes.byteLength >= 4 * HEADER ? reader.take(Uint32Array, HEADER, 4) : []
  const [magic, version, count = 0, length = 0] = header
  if (magic !== MAGIC) throw new ModelError(name, 'is no recogniser: it does not begin with "PHRG"')
  if (version !== FORMAT_VERSION) {
    throw new ModelError(name, `is of version ${version}, but this program reads version ${FORMAT_VERSION}`)
  }
  const signs = Buffer.from(reader.take(Uint8Array, length, 1)).toString('utf8')
  if (count === 0 || count > MOST_SIGNS || new Set(signs).size !== count)
    throw new ModelError(name, 'is damaged: it does not tell the signs that it says')
  const layers = LAYERS.map((shape): Layer => {
    const rows = shape.gives === 'signs' ? count + 1 : shape.gives
    const columns = shape.lines * shape.places * shape.takes
    const bytes = reader.take(Int8Array, rows * columns, 1)
    const steps = reader.take(Float32Array, rows, 4)
    return { shape, weights: { rows, columns, bytes, steps }, bias: reader.take(Float32Array, rows, 4) }
  })
  if (reader.left() !== 0) throw new ModelError(name, 'is damaged: there is more in it than it says')
  return { signs, layers }
}
