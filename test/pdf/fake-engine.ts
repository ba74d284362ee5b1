import type { GreyImage } from '../../src/image/index.ts'
import { type Page, type Recognise, turnedFrom, turnedSize } from '../../src/page/index.ts'

/**
 * An engine that reads one word, in the middle of the picture, and notes what it was given.
 *
 * @param degrees by how much it turns the picture clockwise before it reads it
 */
export function fakeEngine(degrees = 0): {
  recognise: Recognise<GreyImage>
  seen: { number: number; image: GreyImage }[]
} {
  const seen: { number: number; image: GreyImage }[] = []
  const recognise: Recognise<GreyImage> = async (image, { number }) => {
    seen.push({ number, image })
    const { dpi } = image
    const { width, height } = turnedSize(image, degrees)
    const box = { left: width / 4, top: height / 4, right: width / 2, bottom: height / 2 }
    const lines = [{ words: [{ text: 'đọc', box, confidence: 0.9 }], box }]
    const readings: Page['readings'] = [{ source: 'vie', lines }]
    return { number, width, height, ...turnedFrom(image, degrees), unitsPerInch: dpi ?? 300, readings, rules: [box] }
  }
  return { recognise, seen }
}
