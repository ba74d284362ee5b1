import { DocumentError } from '../document/failure.ts'

/** How often the memory is looked at, in milliseconds. */
const INTERVAL = 250
const MEGABYTE = 2 ** 20

/** A watch over memory. */
export interface MemoryWatch {
  /** Aborted with a DocumentError of kind 'memory' when there is too much in use. */
  readonly signal: AbortSignal
  end(): void
}

/**
 * Watches the memory of this process outside its heap, such as pictures of pages and what an OCR engine takes: the limit
 * that Node knows is for the heap alone. It can look only between two steps of the work, as while the pages of a file are
 * read.
 *
 * @param limit how much more may be in use than now, in megabytes
 */
export function watchMemory(limit: number): MemoryWatch {
  const over = new AbortController()
  const before = outsideHeap()
  const timer = setInterval(() => {
    if (outsideHeap() - before > limit * MEGABYTE) over.abort(memoryError(limit))
  }, INTERVAL)
  timer.unref()
  return { signal: over.signal, end: () => clearInterval(timer) }
}

function outsideHeap(): number {
  const { heapTotal, rss } = process.memoryUsage()
  return rss - heapTotal
}

/**
 * A document took more memory than it may.
 *
 * @param limit how much it may take, in megabytes
 */
export const memoryError = (limit: number): DocumentError =>
  new DocumentError('memory', `takes more than ${limit} MB of memory`)
