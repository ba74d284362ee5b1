import { fileURLToPath } from 'node:url'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import type { Face, Measure, PlacedWord } from './break.ts'
import type { Page } from './layout.ts'
import type { Sheet } from './sheet.ts'

/** A grey picture: one byte a pixel, 0 is black, row by row. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** A box in pixels; x2 and y2 are just outside. */
export interface Box {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Resolution in dots an inch and rotation in degrees (clockwise is positive) of a painted page. */
export interface View {
  readonly dpi: number
  readonly skew: number
}

const FILES: Record<string, string> = {
  'Tinos Regular': '400Regular/Tinos_400Regular.ttf',
  'Tinos Italic': '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'Tinos Bold': '700Bold/Tinos_700Bold.ttf',
  'Tinos Bold Italic': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
}
const FOLDER = new URL('../../node_modules/@expo-google-fonts/tinos/', import.meta.url)
for (const [family, file] of Object.entries(FILES))
  GlobalFonts.registerFromPath(fileURLToPath(new URL(file, FOLDER)), family)

/** The name under which the type of a face is known to the canvas. */
export const familyOf = (face: Face) =>
  `Tinos ${face.bold ? 'Bold' : ''}${face.bold && face.italic ? ' ' : ''}${face.italic ? 'Italic' : ''}${face.bold || face.italic ? '' : 'Regular'}`

/** How a canvas names the type of a face at a size. */
export type Font = (face: Face, size: number) => string

/** Tinos, the type of all fixtures. */
export const TINOS: Font = (face, size) => `${size}px "${familyOf(face)}"`

/** A type that is installed, by the name of its family. */
export function installedFont(family: string): Font {
  return ({ bold, italic }, size) => {
    // A canvas takes another type without a word.
    if (!GlobalFonts.has(family)) throw new Error(`the type "${family}" is not installed`)
    return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${size}px "${family}"`
  }
}

const ruler = createCanvas(8, 8).getContext('2d')
const RULER_SIZE = 100

/** Measures in a type. */
export function measureIn(font: Font): Measure {
  const widths = new Map<string, number>()
  return (text, face, size) => {
    const own = font(face, RULER_SIZE)
    const key = `${own}\t${text}`
    let width = widths.get(key)
    if (width === undefined) {
      ruler.font = own
      width = ruler.measureText(text).width / RULER_SIZE
      widths.set(key, width)
    }
    return width * size
  }
}

/** Widths of Tinos, which has the metrics of Times New Roman. */
export const measureTinos: Measure = measureIn(TINOS)

/**
 * Paints a page in black on white.
 *
 * @param page the laid out page
 * @param sheet its sizes
 * @param view resolution and rotation
 * @param font the type it was laid out in
 * @returns the picture
 */
export const paintPage = (page: Page, sheet: Sheet, view: View, font: Font = TINOS): Picture => {
  const scale = view.dpi / 72
  const width = Math.round(sheet.width * scale)
  const height = Math.round(sheet.height * scale)
  const context = createCanvas(width, height).getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.translate(width / 2, height / 2)
  context.rotate((view.skew * Math.PI) / 180)
  context.scale(scale, scale)
  context.translate(-sheet.width / 2, -sheet.height / 2)
  context.textRendering = 'geometricPrecision'
  context.fillStyle = '#000'
  context.strokeStyle = '#000'
  context.lineWidth = 0.6
  for (const { words } of page.lines)
    for (const word of words)
      for (const fragment of word.fragments) {
        context.font = font(fragment, fragment.size)
        context.fillText(fragment.text, fragment.x, word.baseline - fragment.rise)
      }
  for (const rule of page.rules) {
    context.beginPath()
    context.moveTo(rule.x1, rule.y1)
    context.lineTo(rule.x2, rule.y2)
    context.stroke()
  }
  const rgba = context.getImageData(0, 0, width, height).data
  const pixels = new Uint8Array(width * height)
  for (let i = 0; i < pixels.length; i++) pixels[i] = rgba[i * 4] as number
  return { width, height, pixels }
}

/**
 * Where a word stands in the painted picture.
 *
 * @param word the word
 * @param sheet sizes of its page
 * @param view as the page was painted
 * @returns the box from the top of a capital letter to the baseline
 */
export const boxOf = (word: PlacedWord, sheet: Sheet, view: View): Box => {
  const scale = view.dpi / 72
  const angle = (view.skew * Math.PI) / 180
  const dx = word.x + word.width / 2 - sheet.width / 2
  const dy = word.baseline - word.size * 0.33 - sheet.height / 2
  const cx = (dx * Math.cos(angle) - dy * Math.sin(angle) + sheet.width / 2) * scale
  const cy = (dx * Math.sin(angle) + dy * Math.cos(angle) + sheet.height / 2) * scale
  const halfWidth = (word.width / 2) * scale
  const halfHeight = word.size * 0.33 * scale
  return { x1: cx - halfWidth, y1: cy - halfHeight, x2: cx + halfWidth, y2: cy + halfHeight }
}
