import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'

/** The command as it is built. */
export const COMMAND = new URL('../../dist/cli.js', import.meta.url).pathname

export const isBuilt = existsSync(COMMAND)
if (!isBuilt) console.warn("skipped: there is no dist/cli.js; 'npm run build' makes it")

/** What a run ended with. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
  /** Events of `--json`. */
  readonly events: readonly Readonly<Record<string, unknown>>[]
}

/**
 * Runs `phuchoi batch`.
 *
 * @param args what follows the name of the command; `--json` is added
 * @param onEvent told of each event, with the process and how many events there were before
 * @param options - `detached`: it leads a group of processes of its own, as a command does that a shell starts
 */
export function batch(
  args: readonly string[],
  onEvent: (process: ChildProcess, index: number, event: string) => void = () => {},
  options: { readonly detached?: boolean } = {},
): { readonly process: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [COMMAND, 'batch', ...args, '--json'], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const events: Record<string, unknown>[] = []
  let stderr = ''
  child.stderr.on('data', (data) => {
    stderr += data
  })
  createInterface(child.stdout).on('line', (line) => {
    // The last line of a killed process may be cut.
    if (!line.endsWith('}')) return
    const event = JSON.parse(line) as { event: string }
    onEvent(child, events.push(event) - 1, event.event)
  })
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, stderr, events }))
  })
  return { process: child, ended }
}

/** Writes files below a folder. */
export function writeFiles(
  folder: string,
  files: Iterable<readonly [name: string, content: string | Uint8Array]>,
): void {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

/**
 * The files below a folder by their paths, as text that shows whether two are equal: none while there is no folder.
 *
 * @param isRead whether the file of a path is read: one that a process still writes may be gone by then
 */
export function filesIn(folder: string, isRead: (path: string) => boolean = () => true): Map<string, string> {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name).slice(folder.length + 1))
  return new Map(
    paths
      .filter(isRead)
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  )
}

const LINES = readFileSync(new URL('../../fixtures/bao-cao/good/garbled.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')

/** Short documents of a fixture's lines, no two alike. */
export function shortDocuments(count: number): [name: string, content: string][] {
  return Array.from({ length: count }, (_, i) => {
    const lines = Array.from({ length: 3 }, (_, line) => LINES[(i + 7 * line) % LINES.length]!)
    return [`${String(i % 20).padStart(2, '0')}/văn bản ${i}.txt`, `${lines.join('\n')}\n${i}\n`]
  })
}
