import { DocumentError } from './failure.ts'

/** How often the memory is looked at, in milliseconds. */
const INTERVAL = 250
const MEGABYTE = 2 ** 20

/** A watch over the memory of this thread. */
export interface MemoryWatch {
  /** Aborted with a DocumentError of kind 'memory' when there is too much in use. */
  readonly signal: AbortSignal
  end(): void
}

/**
 * Watches the heap of this thread, and the buffers outside it, which no limit of Node holds down. It can look only
 * between two steps of the work, as while the pages of a file are read.
 *
 * @param limit how much may be in use, in megabytes
 */
export function watchMemory(limit: number): MemoryWatch {
  const over = new AbortController()
  const timer = setInterval(() => {
    const { external, heapUsed } = process.memoryUsage()
    if (heapUsed + external > limit * MEGABYTE) over.abort(memoryError(limit))
  }, INTERVAL)
  timer.unref()
  return { signal: over.signal, end: () => clearInterval(timer) }
}

/**
 * A document took more memory than it may.
 *
 * @param limit how much it may take, in megabytes
 */
export const memoryError = (limit: number): DocumentError =>
  new DocumentError('memory', `takes more than ${limit} MB of memory`)
