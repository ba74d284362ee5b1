import type { Quality } from '../../scripts/pages/scan.ts'

/** How the pages of a document are rendered. */
export interface Rendering extends Omit<Quality, 'depth'> {
  readonly name: string
  /** JPEG quality of the archive, or null. */
  readonly jpeg: number | null
}

/** Scans unlike those of the fixtures: grey ones, as colour scanners store them, and a copy of a copy. */
export const RENDERINGS: readonly Rendering[] = [
  {
    name: 'grey, 250 dpi',
    view: { dpi: 250, skew: -0.3 },
    degradation: { blur: 1, noise: 6, specks: 0, shade: 0.2, ink: 30, paper: 245, grow: 0, threshold: null },
    signed: true,
    jpeg: 60,
  },
  {
    name: 'grey, 150 dpi',
    view: { dpi: 150, skew: 0.4 },
    degradation: { blur: 0.7, noise: 8, specks: 0, shade: 0.1, ink: 40, paper: 240, grow: 0, threshold: null },
    signed: false,
    jpeg: 50,
  },
  {
    name: 'photocopy, 200 dpi',
    view: { dpi: 200, skew: -0.6 },
    degradation: { blur: 1, noise: 14, specks: 0.0003, shade: 0.15, ink: 25, paper: 250, grow: 0, threshold: 150 },
    signed: true,
    jpeg: null,
  },
]
