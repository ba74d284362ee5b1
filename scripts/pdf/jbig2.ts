const PAGE_INFORMATION = 48
const IMMEDIATE_GENERIC_REGION = 38
/** Flag of a generic region whose bitmap is coded as a fax is. */
const MMR = 1

/**
 * Wraps a bitmap into a JBIG2 stream as PDFs embed it: a page, and one generic region in the modified modified READ code
 * (ITU-T T.88, 6.2.6), which is the code of Group 4 faxes.
 *
 * @param fax the bitmap in the Group 4 code (ITU-T T.6)
 * @param width its width in pixels
 * @param height its height in pixels
 */
export function jbig2Of(fax: Uint8Array, width: number, height: number): Uint8Array {
  const size = [...word(width), ...word(height)]
  const page = [...size, ...word(0), ...word(0), 0, 0, 0]
  const region = [...size, ...word(0), ...word(0), 0, MMR, ...fax]
  return Uint8Array.from([...segment(0, PAGE_INFORMATION, page), ...segment(1, IMMEDIATE_GENERIC_REGION, region)])
}

/** A segment of the first page that refers to no other. */
function segment(number: number, type: number, data: readonly number[]): number[] {
  return [...word(number), type, 0, 1, ...word(data.length), ...data]
}

/** 32 bits, the highest first. */
const word = (value: number): number[] => [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]
