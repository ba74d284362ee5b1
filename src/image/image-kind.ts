/** A format of image files. */
export type ImageKind = 'bmp' | 'jpeg' | 'png' | 'tiff' | 'webp'

/** The bytes that files of a kind begin with; null for any byte. */
const SIGNATURES: readonly (readonly [kind: ImageKind, bytes: readonly (number | null)[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['bmp', [0x42, 0x4d]],
]

/**
 * Tells the format of an image file by its first bytes.
 *
 * @param bytes the file, or its first 12 bytes
 * @returns the format; null if it is none that can be read
 * @example
 * imageKind(await readFile('page.tif')) // 'tiff'
 */
export function imageKind(bytes: Uint8Array): ImageKind | null {
  return (
    SIGNATURES.find(([, signature]) => signature.every((byte, i) => byte === null || byte === bytes[i]))?.[0] ?? null
  )
}
