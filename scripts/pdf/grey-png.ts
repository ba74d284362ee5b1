/** A grey PNG without a palette, as `encodePng` writes it: its rows are still compressed. */
export interface GreyPng {
  readonly width: number
  readonly height: number
  /** Bits a pixel. */
  readonly depth: number
  readonly dpi: number
  readonly data: Uint8Array
}

/**
 * Takes a PNG apart without unpacking it: a PDF can hold its rows as they are.
 *
 * @param file a PNG of `encodePng`
 */
export function readGreyPng(file: Buffer): GreyPng {
  const chunks = new Map<string, Buffer[]>()
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const type = file.toString('latin1', at + 4, at + 8)
    chunks.set(type, [...(chunks.get(type) ?? []), file.subarray(at + 8, at + 8 + length)])
    at += length + 12
  }
  const header = Buffer.concat(chunks.get('IHDR') ?? [])
  const density = Buffer.concat(chunks.get('pHYs') ?? [])
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    depth: header.readUInt8(8),
    dpi: Math.round(density.readUInt32BE(0) * 0.0254),
    data: Buffer.concat(chunks.get('IDAT') ?? []),
  }
}
