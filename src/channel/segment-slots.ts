import { foldLetters } from '../orthography/index.ts'
import type { ChannelModel } from './channel-model.ts'

/**
 * Numbers for what the search prices: the written segments of a channel, and classes of them. Segments that differ in
 * case and marks only are one class, and a class costs what its cheapest member costs: where a class is too dear, so are
 * all its members.
 */
export interface SegmentSlots {
  /** Slot of each written segment, by its index in the channel. */
  readonly bySegment: Uint16Array
  /** Slot of the class of each written segment, by its index in the channel. */
  readonly classBySegment: Uint16Array
  /** Slot of a class, by its name: see {@link letterClass}. */
  readonly byClass: ReadonlyMap<string, number>
  /** The class of all single letters, and that of all pairs. */
  readonly anySingle: number
  readonly anyPair: number
  /** Single letters and pairs that the channel does not know: they are never read. */
  readonly noSingle: number
  readonly noPair: number
  /** Slots below are single letters and classes of them; this and higher ones are pairs. */
  readonly pairs: number
  readonly size: number
}

/** Name of the class of a written segment: its letters in lower case, without marks. */
export const letterClass = (segment: string): string => foldLetters(segment).toLowerCase()

const known = new WeakMap<ChannelModel, SegmentSlots>()

/**
 * Numbers the segments of a channel and their classes, single letters first. The numbers of a channel are kept.
 *
 * @param channel the channel
 */
export function segmentSlots(channel: ChannelModel): SegmentSlots {
  let slots = known.get(channel)
  if (slots === undefined) {
    slots = numbered(channel)
    known.set(channel, slots)
  }
  return slots
}

function numbered({ written }: ChannelModel): SegmentSlots {
  const bySegment = new Uint16Array(written.length)
  const classBySegment = new Uint16Array(written.length)
  const byClass = new Map<string, number>()
  let size = 0
  const singles = written.flatMap((segment, index) => (segment.length === 1 ? [index] : []))
  const pairs = written.flatMap((segment, index) => (segment.length === 1 ? [] : [index]))
  const number = (indices: readonly number[]): void => {
    for (const index of indices) bySegment[index] = size++
    for (const index of indices) {
      const name = letterClass(written[index]!)
      let slot = byClass.get(name)
      if (slot === undefined) {
        slot = size++
        byClass.set(name, slot)
      }
      classBySegment[index] = slot
    }
  }
  number(singles)
  const anySingle = size++
  const noSingle = size++
  const firstPair = size
  number(pairs)
  const anyPair = size++
  const noPair = size++
  return { bySegment, classBySegment, byClass, anySingle, anyPair, noSingle, noPair, pairs: firstPair, size }
}
