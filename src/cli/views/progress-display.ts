import type { TextSink } from '../io.ts'
import { progressLine, progressLines, type RunProgress } from './run-progress.ts'

/** Shows people how far a run has come. */
export interface ProgressDisplay {
  /** The run has come further. */
  tell(progress: RunProgress): void
  /** Something is said that stays. */
  say(line: string): void
  /** Nothing more comes. */
  end(): void
}

/** On a terminal it is shown at most so often, elsewhere so seldom, in milliseconds. */
const REDRAWN_AFTER = 200
const LOGGED_AFTER = 30_000

const UP = '\x1b[1A'
const ERASE_BELOW = '\r\x1b[J'
const DEFAULT_WIDTH = 80

/**
 * Shows how far a run has come: on a terminal in two lines that change, elsewhere in a line now and then.
 *
 * @param sink standard error
 * @param now the time, in milliseconds
 */
export function progressDisplay(sink: TextSink, now: () => number = () => performance.now()): ProgressDisplay {
  let shown = false
  let last = sink.isTTY ? Number.NEGATIVE_INFINITY : now()
  let latest: RunProgress | null = null
  const clear = () => {
    if (shown) sink.write(UP + ERASE_BELOW)
    shown = false
  }
  const draw = (progress: RunProgress) => {
    clear()
    const [first, second] = progressLines(progress).map((line) => cut(line, sink.columns ?? DEFAULT_WIDTH))
    sink.write(`${first}\n${second}`)
    shown = true
  }
  return {
    tell(progress) {
      latest = progress
      if (now() - last < (sink.isTTY ? REDRAWN_AFTER : LOGGED_AFTER)) return
      last = now()
      if (sink.isTTY) draw(progress)
      else sink.write(`phuchoi: ${progressLine(progress)}\n`)
    },
    say(line) {
      const again = shown
      clear()
      sink.write(`${line}\n`)
      if (again && latest !== null) draw(latest)
    },
    end: clear,
  }
}

/** A line that reached the edge would run on and could not be taken back. */
const cut = (line: string, columns: number) => line.slice(0, Math.max(0, columns - 1))
