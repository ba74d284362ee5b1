/** A kind of typed array. */
type Make<T> = new (buffer: ArrayBufferLike, offset: number, length: number) => T

/** Reads the sections of a packed model one after another, as views on its bytes. */
export interface SectionReader {
  /**
   * The next section.
   *
   * @param make the kind of typed array
   * @param length how many numbers
   * @param width bytes of each
   * @throws what `cutShort` makes, if the bytes end before
   */
  take<T>(make: Make<T>, length: number, width: number): T
  /** Bytes behind the sections taken so far. */
  left(): number
}

/** Sections begin at multiples of so many bytes. */
const ALIGNMENT = 4
const padded = (length: number) => Math.ceil(length / ALIGNMENT) * ALIGNMENT

/**
 * Packs sections one behind the other, each padded with zeros so that the next can be read where it lies.
 *
 * @param sections typed arrays of little-endian numbers
 */
export function packSections(sections: readonly ArrayBufferView[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(sections.reduce((sum, view) => sum + padded(view.byteLength), 0))
  let at = 0
  for (const { buffer, byteLength, byteOffset } of sections) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += padded(byteLength)
  }
  return bytes
}

/**
 * Prepares to read what {@link packSections} packed.
 *
 * @param bytes what it packed; they are copied if they do not lie as typed arrays must
 * @param cutShort the error for bytes that end within a section
 */
export function sectionReader(bytes: Uint8Array, cutShort: () => Error): SectionReader {
  const { buffer, byteLength, byteOffset } = bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes)
  const end = byteOffset + byteLength
  let at = byteOffset
  return {
    take: (make, length, width) => {
      if (at + length * width > end) throw cutShort()
      const view = new make(buffer, at, length)
      at += padded(length * width)
      return view
    },
    left: () => end - at,
  }
}
