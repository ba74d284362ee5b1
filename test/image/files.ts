/** A BMP file of grey pixels that brighten from left to right, the lowest row first. */
export function bmpFile(width: number, height: number, pixelsAMetre = 0): Uint8Array {
  const row = Math.ceil((width * 3) / 4) * 4
  const file = Buffer.alloc(54 + row * height)
  file.write('BM')
  file.writeUInt32LE(file.length, 2)
  file.writeUInt32LE(54, 10)
  file.writeUInt32LE(40, 14)
  file.writeInt32LE(width, 18)
  file.writeInt32LE(height, 22)
  file.writeUInt16LE(1, 26)
  file.writeUInt16LE(24, 28)
  file.writeInt32LE(pixelsAMetre, 38)
  file.writeInt32LE(pixelsAMetre, 42)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      file.fill(Math.round((255 * x) / Math.max(1, width - 1)), 54 + y * row + x * 3, 57 + y * row + x * 3)
  }
  return file
}

/** A JPEG file with EXIF data before everything else. */
export function withExif(jpeg: Uint8Array, { orientation, dpi }: { orientation: number; dpi: number }): Buffer {
  const tiff = Buffer.alloc(58)
  tiff.write('MM\0\x2a', 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(3, 8)
  const entry = (at: number, tag: number, type: number): void => {
    tiff.writeUInt16BE(tag, at)
    tiff.writeUInt16BE(type, at + 2)
    tiff.writeUInt32BE(1, at + 4)
  }
  entry(10, 274, 3)
  tiff.writeUInt16BE(orientation, 18)
  entry(22, 282, 5)
  tiff.writeUInt32BE(50, 30)
  entry(34, 296, 3)
  tiff.writeUInt16BE(2, 42)
  tiff.writeUInt32BE(dpi, 50)
  tiff.writeUInt32BE(1, 54)
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const segment = Buffer.from([0xff, 0xe1, 0, exif.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), segment, exif, jpeg.subarray(2)])
}
