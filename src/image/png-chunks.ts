/** A chunk of a PNG file: its name, and where its data are. */
export interface PngChunk {
  readonly name: string
  readonly start: number
  readonly end: number
}

const SIGNATURE_LENGTH = 8

/**
 * Goes through the chunks of a PNG file, as far as they are all there.
 *
 * @param view the file
 */
export function* pngChunks(view: DataView): Generator<PngChunk> {
  let at = SIGNATURE_LENGTH
  while (at + 12 <= view.byteLength) {
    const start = at + 8
    const end = start + view.getUint32(at)
    if (end + 4 > view.byteLength) return
    const letters = [0, 1, 2, 3].map((i) => view.getUint8(at + 4 + i))
    yield { name: String.fromCharCode(...letters), start, end }
    at = end + 4
  }
}
