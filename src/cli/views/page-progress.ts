import type { ReadProgress } from '../../page/index.ts'
import type { TextSink } from '../io.ts'

/** Tells how far the reading of pages has come. */
export interface PageProgress {
  /** A page is done. */
  tell(progress: ReadProgress): void
  /** Something is said of a page: it stands on a line of its own. */
  say(line: string): void
  /** There are no more pages. */
  end(): void
}

const ERASE_LINE = '\r\x1b[K'

/**
 * Tells people how far the reading of pages has come: on a terminal in one line that changes, elsewhere a line a page.
 *
 * @param sink - standard error
 * @param quiet - whether nothing but trouble is told
 */
export function pageProgress(sink: TextSink, quiet: boolean): PageProgress {
  let open = false
  const clear = () => {
    if (open) sink.write(ERASE_LINE)
    open = false
  }
  return {
    tell({ did, page, pages }) {
      if (quiet) return
      const line = `phuchoi: page ${page}${pages === null ? '' : ` of ${pages}`}: ${did}`
      clear()
      sink.write(sink.isTTY ? line : `${line}\n`)
      open = sink.isTTY
    },
    say(line) {
      clear()
      sink.write(`${line}\n`)
    },
    end: clear,
  }
}
