import { setTimeout as delay } from 'node:timers/promises'
import type { Queue } from 'bullmq'

/** A queue is empty if it was so at so many looks, at such a distance in milliseconds: a run may be about to fill it. */
const EMPTY = { looks: 3, apart: 1000 }

/**
 * Waits until nothing is left in a queue to be done or tried again.
 *
 * @param queue the queue
 * @param signal ends the waiting
 */
export async function untilEmpty(queue: Pick<Queue, 'getJobCountByTypes'>, signal?: AbortSignal): Promise<void> {
  for (let empty = 0; empty < EMPTY.looks && !signal?.aborted; ) {
    const left = await queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized')
    empty = left === 0 ? empty + 1 : 0
    await delay(EMPTY.apart, undefined, { signal }).catch(() => {})
  }
}
