import { type ChannelModel, LONGEST_READ, type Origins, unseenCosts } from './channel-model.ts'
import type { SegmentSlots } from './segment-slots.ts'

/** Costs are whole numbers inside the search, in these parts of a nat: integers add and compare faster. */
export const UNIT = 1024
/** Stands for no way at all; sums of a few of it stay in 32 bits. */
export const NEVER = 1 << 28
/** Longest reading that is looked up, in characters. */
export const LONGEST_READING = 28

/** A cost in the search's own unit. */
export const inUnits = (nats: number) => Math.min(NEVER, Math.round(nats * UNIT))

/** What each segment costs at each place of one reading. */
export interface EditCosts {
  /** Cost of reading nothing for a segment, by slot. */
  readonly lost: Int32Array
  /** First cell of each slot's block in `cells`; slots of which nothing was learned in this reading share a block. */
  readonly block: Int32Array
  /** Cell LONGEST_READ · i + n − 1 of a block is the cost of reading the n characters from place i on for the segment. */
  readonly cells: Int32Array
  /** Least cost of what follows each place of the reading, whatever was written. */
  readonly rest: Int32Array
  /** The same if a letter of which nothing was learned comes next. */
  readonly restUnseen: Int32Array
  /** Sets the reading, at most {@link LONGEST_READING} characters. */
  read(text: string): void
  /** Whether anything was learned of how this slot is read here. */
  isLearned(slot: number): boolean
}

/** What a read segment may stem from: slots of segments and of classes, with their costs. */
interface SlotCosts {
  readonly slots: Uint16Array
  readonly costs: Int32Array
  /** Least of the costs. */
  readonly least: number
}

/**
 * Prepares the costs of readings.
 *
 * @param channel the channel
 * @param slots its slots
 */
export function editCosts(channel: ChannelModel, slots: SegmentSlots): EditCosts {
  const { noSingle, pairs, size } = slots
  const unseenByLength = unseenCosts(channel).map(inUnits)
  const [, unseen, unseenTwo] = unseenByLength as [number, number, number]
  const origins = new Map<string, SlotCosts>()
  const lost = new Int32Array(size).fill(unseen, 0, pairs).fill(NEVER, pairs)
  lost[noSingle] = NEVER
  const losses = originsOf('')
  losses?.slots.forEach((slot, k) => {
    lost[slot] = losses.costs[k]!
  })
  const block = new Int32Array(size)
  const cells = new Int32Array((size + 2) * (LONGEST_READING + 1) * LONGEST_READ)
  const rest = new Int32Array(LONGEST_READING + 1)
  const restUnseen = new Int32Array(LONGEST_READING + 1)
  let blockLength = 0
  return {
    lost,
    block,
    cells,
    rest,
    restUnseen,
    read,
    isLearned: (slot) => block[slot]! > blockLength || lost[slot]! < (slot < pairs ? unseen : NEVER),
  }

  function read(text: string): void {
    const m = text.length
    beginBlocks(m + 1)
    let used = 2 * blockLength
    for (let start = m; start >= 0; start--) {
      let least = start === m ? 0 : unseen + rest[start + 1]!
      if (start + 2 <= m) least = Math.min(least, unseenTwo + rest[start + 2]!)
      for (let n = 1; n <= LONGEST_READ && start + n <= m; n++) {
        const from = originsOf(text.slice(start, start + n))
        if (from === undefined) continue
        const cell = start * LONGEST_READ + n - 1
        for (let k = 0; k < from.slots.length; k++) {
          const slot = from.slots[k]!
          if (block[slot]! <= blockLength) {
            cells.copyWithin(used, block[slot]!, block[slot]! + blockLength)
            block[slot] = used
            used += blockLength
          }
          cells[block[slot]! + cell] = from.costs[k]!
        }
        least = Math.min(least, from.least + rest[start + n]!)
      }
      rest[start] = least
      restUnseen[start] = Math.min(
        unseen + least,
        start < m ? unseen + rest[start + 1]! : NEVER,
        start + 1 < m ? unseenTwo + rest[start + 2]! : NEVER,
      )
    }
  }

  /** Makes two blocks without learned costs, one for single letters and one for pairs, and gives them to all slots. */
  function beginBlocks(places: number): void {
    blockLength = places * LONGEST_READ
    for (let at = 0; at < blockLength; at += LONGEST_READ) {
      cells[at] = unseen
      cells[at + 1] = unseenTwo
      cells[at + 2] = NEVER
    }
    cells.fill(NEVER, blockLength, 2 * blockLength)
    block.fill(0, 0, pairs)
    block.fill(blockLength, pairs)
    block[noSingle] = blockLength
  }

  function originsOf(read: string): SlotCosts | undefined {
    let found = origins.get(read)
    if (found === undefined) {
      const from = channel.origins.get(read)
      if (from === undefined) return undefined
      found = slotCosts(from, unseenByLength[read.length]!, slots)
      origins.set(read, found)
    }
    return found
  }
}

function slotCosts(
  { costs, segments }: Origins,
  unseen: number,
  { anyPair, anySingle, bySegment, classBySegment, pairs }: SegmentSlots,
): SlotCosts {
  const bySlot = new Map<number, number>()
  segments.forEach((segment, k) => {
    const slot = bySegment[segment]!
    const cost = inUnits(costs[k]!)
    bySlot.set(slot, cost)
    // What was learned of one letter may cost more than what was not learned of another of its class.
    const [any, least] = slot < pairs ? [anySingle, Math.min(cost, unseen)] : [anyPair, cost]
    // Segments come cheapest first: the first of a class sets its cost.
    for (const it of [classBySegment[segment]!, any]) if (!bySlot.has(it)) bySlot.set(it, least)
  })
  return { slots: Uint16Array.from(bySlot.keys()), costs: Int32Array.from(bySlot.values()), least: inUnits(costs[0]!) }
}
