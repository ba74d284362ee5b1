/** Rows of a word's picture, and the size of the type in it, in pixels; so many rows lie above the base line. */
export const ROWS = 40
export const EM = 28
export const ABOVE = 30
/** Columns of the picture that become one of what is told. */
export const STRIDE = 4
/** Channels of the layers of the network, but for the last one. */
export const CHANNELS = [8, 24, 40, 96] as const

/** A layer of the network: a window that moves over what the layer below gives. */
export interface LayerShape {
  readonly name: string
  /** Channels that it takes and gives; one more than there are signs where it is 'signs'. */
  readonly takes: number
  readonly gives: number | 'signs'
  /** Lines of the window, and places in each; those of all channels are a multiple of eight. */
  readonly lines: number
  readonly places: number
  /** How many of its lines lie above what it stands for, and of its places before it; nothing lies beyond the edges. */
  readonly above: number
  readonly before: number
  /** By how much its result is made smaller, line by line and place by place: the largest of so many stays. */
  readonly pool: readonly [lines: number, places: number]
  /** Whether what it takes is added to what it gives. */
  readonly adds?: true
}

const [FIRST, SECOND, THIRD, WIDE] = CHANNELS
const SQUARE = { lines: 3, places: 3, above: 1, before: 1 }
const LEVEL = { lines: 1, places: 3, above: 0, before: 1, pool: [1, 1] } as const

/** The layers from the picture to the signs. Three of the places of the first one count. */
export const LAYERS: readonly LayerShape[] = [
  { ...SQUARE, name: 'first', takes: 1, gives: FIRST, places: 8, pool: [2, 2] },
  { ...SQUARE, name: 'second', takes: FIRST, gives: SECOND, pool: [2, 2] },
  { ...SQUARE, name: 'third', takes: SECOND, gives: THIRD, pool: [2, 1] },
  { ...LEVEL, name: 'across', takes: THIRD, gives: WIDE, lines: 5 },
  { ...LEVEL, name: 'near', takes: WIDE, gives: WIDE, adds: true },
  { ...LEVEL, name: 'far', takes: WIDE, gives: WIDE, adds: true },
  { ...LEVEL, name: 'out', takes: WIDE, gives: 'signs', places: 1, before: 0 },
]
