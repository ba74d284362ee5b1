import { createCanvas } from '@napi-rs/canvas'
import { familyOf } from '../pages/paint.ts'

/** Letters without marks but for a horn, digits and signs. */
const SIGNS = `abcdefghijklmnopqrstuvwxyzđơưABCDEFGHIJKLMNOPQRSTUVWXYZĐƠƯ0123456789.,:;()-–/%"“”'’!?+…&*`

const FACES = {
  regular: { bold: false, italic: false },
  bold: { bold: true, italic: false },
  italic: { bold: false, italic: true },
  boldItalic: { bold: true, italic: true },
} as const

/** What is measured of each sign, in thousandths of the size of the type: the room it takes, and what of it is free of ink. */
export interface FaceWidths {
  readonly advance: readonly number[]
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** The widths of {@link SIGNS} in each face. */
export interface TypeWidths {
  readonly signs: string
  readonly faces: Readonly<Record<keyof typeof FACES, FaceWidths>>
}

/** Size of the type that is measured, in pixels, and where its signs are painted. */
const SIZE = 500
const ORIGIN = { x: SIZE / 2, y: SIZE }
const CANVAS = { width: 2 * SIZE, height: 1.5 * SIZE }
/** How black a pixel is that counts as ink. */
const INK = 128

/** Measures the letters of Tinos, by the pixels of their pictures: what a canvas says of their ink is rounded. */
export function measureType(): TypeWidths {
  const context = createCanvas(CANVAS.width, CANVAS.height).getContext('2d')
  const measured = Object.entries(FACES).map(([name, face]) => {
    context.font = `${SIZE}px "${familyOf(face)}"`
    const signs = [...SIGNS].map(widthsOf)
    return [name, { advance: column(signs, 'advance'), left: column(signs, 'left'), right: column(signs, 'right') }]
  })
  return { signs: SIGNS, faces: Object.fromEntries(measured) }

  function widthsOf(sign: string): { advance: number; left: number; right: number } {
    const advance = context.measureText(sign).width
    context.clearRect(0, 0, CANVAS.width, CANVAS.height)
    context.fillText(sign, ORIGIN.x, ORIGIN.y)
    const { data, width } = context.getImageData(0, 0, CANVAS.width, CANVAS.height)
    const inked = new Set<number>()
    for (let pixel = 0; pixel < data.length / 4; pixel++) if (data[4 * pixel + 3]! >= INK) inked.add(pixel % width)
    const columns = [...inked].sort((a, b) => a - b)
    return { advance, left: columns[0]! - ORIGIN.x, right: advance - (columns.at(-1)! + 1 - ORIGIN.x) }
  }
}

/** A column of the table; what is added makes 0 of a negative one. */
const column = <Name extends string>(signs: readonly Readonly<Record<Name, number>>[], name: Name): number[] =>
  signs.map((sign) => Math.round((1000 * sign[name]) / SIZE) + 0)

/** The module that has them. */
export function typeWidthsModule({ faces, signs }: TypeWidths): string {
  const columns = ({ advance, left, right }: FaceWidths) =>
    Object.entries({ advance, left, right }).map(
      ([name, values]) => `    // biome-ignore format: a column\n    ${name}: [${values.join(', ')}],\n`,
    )
  const tables = Object.entries(faces).map(([name, widths]) => `  ${name}: {\n${columns(widths).join('')}  },\n`)
  return `/*
 * Widths of Tinos, which has the metrics of Times New Roman; made by scripts/measure-type.ts.
 */

/** The signs whose widths are known. */
export const SIGNS = ${JSON.stringify(signs)}

/** Of each sign, in thousandths of the size of the type: the room it takes, and what of it is free of ink at its left and right. */
export const WIDTHS = {
${tables.join('')}}
`
}
