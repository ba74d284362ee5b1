import { type Font, installedFont, TINOS } from '../pages/paint.ts'

/** Types that pages are set in, and how often: mostly Times New Roman's metrics, which the decree asks for. */
export const FONTS: readonly (readonly [Font, number])[] = [
  [TINOS, 60],
  [installedFont('FreeSerif'), 10],
  [installedFont('Noto Serif'), 7],
  [installedFont('Gentium'), 4],
  [installedFont('Linux Libertine O'), 5],
  [installedFont('Liberation Sans'), 8],
  [installedFont('Noto Sans'), 6],
]
