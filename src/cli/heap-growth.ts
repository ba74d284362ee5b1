import { setFlagsFromString } from 'node:v8'

/** How much more than it uses the heap may grow to before garbage is collected from all of it, in per cent. */
const GROWTH = {
  /** Collecting earlier costs no time that can be measured where one text is restored. */
  text: 50,
  /**
   * With every collection V8 forgets what it compiled for functions that live no longer than a document, and compiles it
   * anew beside the thread that does the next one: at 50 a run takes 30 % more of the processors.
   */
  archive: 200,
} as const

/**
 * Keeps the heap near what is in use. Left to itself, V8 lets it grow to several times that where memory is plenty,
 * which a long text would fill with what its parts leave behind.
 *
 * @param work - what is to be done
 */
export function limitHeapGrowth(work: keyof typeof GROWTH = 'text'): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH[work]}`)
}
