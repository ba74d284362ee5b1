import type { GreyImage } from '../../src/image/index.ts'
import type { Page, Recognise } from '../../src/page/index.ts'

/** An engine that reads one word, in the middle of the picture, and notes what it was given. */
export function fakeEngine(): { recognise: Recognise<GreyImage>; seen: { number: number; image: GreyImage }[] } {
  const seen: { number: number; image: GreyImage }[] = []
  const recognise: Recognise<GreyImage> = async (image, { number }) => {
    seen.push({ number, image })
    const { width, height, dpi } = image
    const box = { left: width / 4, top: height / 4, right: width / 2, bottom: height / 2 }
    const lines = [{ words: [{ text: 'đọc', box, confidence: 0.9 }], box }]
    return { number, width, height, unitsPerInch: dpi ?? 300, readings: [{ source: 'vie', lines }], rules: [] } as Page
  }
  return { recognise, seen }
}
