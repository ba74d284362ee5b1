import { readdirSync, readFileSync } from 'node:fs'

/** How often the memory is looked at, in milliseconds. */
const INTERVAL = 250

/** The memory of a process and of all that it has started. */
export interface TreeMemory {
  /** The most that they have taken at once, in bytes: of what processes share each counts its part. 0 where the system does not tell. */
  peak(): number
  end(): void
}

/**
 * Watches the memory of a process and of those that it starts, and so on.
 *
 * @param id - of the process
 */
export function watchTreeMemory(id: number): TreeMemory {
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, treeMemory(id))
  }, INTERVAL)
  timer.unref()
  return { peak: () => peak, end: () => clearInterval(timer) }
}

/**
 * Adds up the memory of a process and of those that it has started (Linux: proportional set size).
 *
 * @param id - of the process
 * @returns bytes; 0 for what has ended, and where the system does not tell
 */
export function treeMemory(id: number): number {
  const shared = /^Pss:\s+(\d+) kB$/m.exec(contentOf(`/proc/${id}/smaps_rollup`))
  const own = Number(shared?.[1] ?? 0) * 1024
  return childrenOf(id).reduce((sum, child) => sum + treeMemory(child), own)
}

function childrenOf(id: number): number[] {
  try {
    const lists = readdirSync(`/proc/${id}/task`).map((thread) => contentOf(`/proc/${id}/task/${thread}/children`))
    return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number))
  } catch {
    return []
  }
}

/** Of a file of the system, which is gone with its process. */
function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
