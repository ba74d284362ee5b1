import { availableParallelism } from 'node:os'

/**
 * Room for young objects in the heap of a process, a third of it, in megabytes. With less, much of a document is still
 * alive when it is full and has to be collected from the whole heap: V8 then forgets what it compiled for functions that
 * live no longer than a document, and compiles it anew beside the thread that does the next one.
 */
const SEMI_SPACE = 32

/** How much more than it uses the heap may grow to before garbage is collected from all of it, in per cent. */
const HEAP_GROWTH = 100

/**
 * How Node is started for a process of the pool.
 *
 * @param memoryLimit how large its heap may grow, in megabytes
 * @param workers how many processes there are
 */
export function workerFlags(memoryLimit: number, workers: number): string[] {
  return [
    `--max-old-space-size=${Math.ceil(memoryLimit)}`,
    `--max-semi-space-size=${SEMI_SPACE}`,
    `--heap-growing-percent=${HEAP_GROWTH}`,
    // Every document needs the same functions, though not all the time.
    '--no-flush-bytecode',
    // Where every core has a process of its own, threads that collect garbage beside it only take time from the others.
    ...(workers >= availableParallelism() ? ['--single-threaded-gc'] : []),
  ]
}
