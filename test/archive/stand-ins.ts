import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { DocumentOutcome, DocumentRunner, DocumentTask } from '../../src/archive/index.ts'

/** What a test makes a runner do. */
export interface StandInSettings {
  readonly archive: string
  readonly output: string
  readonly concurrency?: number
  /** What comes of an input in place of it being done. */
  readonly outcome?: (task: DocumentTask) => DocumentOutcome | null | Promise<DocumentOutcome | null>
}

/** A runner that writes each input in capitals, and keeps what it was given. */
export function standInRunner({ archive, concurrency = 2, outcome, output }: StandInSettings) {
  const tasks: DocumentTask[] = []
  const state = { most: 0, inHand: 0, closed: false }
  const runner: DocumentRunner = {
    concurrency,
    run: async (task) => {
      tasks.push(task)
      state.most = Math.max(state.most, ++state.inHand)
      try {
        return (await outcome?.(task)) ?? write(archive, output, task)
      } finally {
        state.inHand--
      }
    },
    close: async () => {
      state.closed = true
    },
  }
  return { runner, tasks, state }
}

function write(archive: string, output: string, { detail, input, outputs }: DocumentTask): DocumentOutcome {
  const text = readFileSync(join(archive, input), 'utf8')
  const files: [path: string, content: string | Uint8Array][] = [
    ...Object.values(outputs).map((path): [string, string] => [path, text.toUpperCase()]),
    [detail, gzipSync(JSON.stringify({ input }))],
  ]
  for (const [path, content] of files) {
    mkdirSync(dirname(join(output, path)), { recursive: true })
    const temporary = join(output, `${process.pid}-${path.length}.tmp`)
    writeFileSync(temporary, content)
    renameSync(temporary, join(output, path))
  }
  return { status: 'done', summary: summaryOf(text), warnings: [], seconds: 0 }
}

const summaryOf = (text: string) => ({
  pages: 1,
  failedPages: 0,
  words: text.split(/\s+/).filter((word) => word !== '').length,
  corrections: 0,
  unsure: 0,
  confidence: 1,
  findings: {},
  metadata: [],
})
