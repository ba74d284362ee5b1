/** A picture in grey levels. */
export interface GreyImage {
  readonly width: number
  readonly height: number
  /** Row by row, 0 for black to 255 for white. */
  readonly pixels: Uint8Array
  /** Pixels an inch; null where the file does not say. */
  readonly dpi: number | null
}
