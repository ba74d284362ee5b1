import {
  chmodSync,
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { systemCode, systemReason } from '../input/index.ts'
import { inputName, outputError } from './errors.ts'
import { beforeInterruption } from './interruption.ts'
import type { Io, TextSink } from './io.ts'

/** Takes the whole output, at once or piece by piece; each piece is written before the next is asked for. */
export type WriteOutput = (output: Output) => Promise<void>

type Output = string | Iterable<string> | AsyncIterable<string>

/**
 * Gets an output ready, so that what is wrong with it is told before any work is done. A file is written beside its
 * place and then renamed, so that it is either the old or the new one, never a part; what is no plain file (a pipe, a
 * device) is written to as it is.
 *
 * @param file - its path; `-` or undefined is standard output
 * @param inputs - the files that are read, none of which it may be
 * @param io - the process
 * @returns what writes it
 * @throws CommandError with exit code 3 if the output cannot be written or is an input
 */
export function prepareOutput(file: string | undefined, inputs: readonly string[], io: Io): WriteOutput {
  if (file === undefined || file === '-') return (output) => writePieces(output, io.stdout.write)
  const existing = explain(file, () => stat(file))
  if (existing?.isDirectory()) throw outputError(file, 'is a folder; name a file in it')
  if (existing === null && stat(dirname(file)) === null) {
    throw outputError(file, `there is no folder ${dirname(file)}`)
  }
  const input = inputs.find((name) => existing !== null && isSameFile(existing, inputStats(name, io)))
  if (input !== undefined) throw outputError(file, `is the input itself (${inputName(input)}), which stays as it is`)
  // A link to a file that is not there yet: written through, as a shell does it.
  const dangles = existing === null && isLink(file)
  if (dangles || (existing !== null && !existing.isFile())) {
    return (output) => explained(file, writeFile(file, 'w', output))
  }
  return (output) => explained(file, replaceFile(file, output, existing))
}

async function replaceFile(file: string, output: Output, existing: Stats | null): Promise<void> {
  // A symbolic link stays a link: its target is replaced.
  const target = existing === null ? file : realpathSync(file)
  const temporary = join(dirname(target), `.phuchoi-${crypto.randomUUID()}.tmp`)
  const remove = () => rmSync(temporary, { force: true })
  let callOff = () => {}
  try {
    await writeFile(temporary, 'wx', output, () => {
      callOff = beforeInterruption(remove)
    })
    if (existing !== null) chmodSync(temporary, existing.mode & 0o777)
    renameSync(temporary, target)
  } catch (error) {
    remove()
    throw error
  } finally {
    callOff()
  }
}

/** Writes a file, which is not opened before there is something to write. */
async function writeFile(file: string, flag: 'w' | 'wx', output: Output, beforeOpening = () => {}): Promise<void> {
  let descriptor: number | null = null
  const open = () => {
    beforeOpening()
    return openSync(file, flag)
  }
  try {
    await writePieces(output, (piece) => {
      descriptor ??= open()
      writeFileSync(descriptor, piece)
    })
    descriptor ??= open()
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

async function writePieces(output: Output, write: TextSink['write']): Promise<void> {
  for await (const piece of typeof output === 'string' ? [output] : output) {
    await write(piece)
    // Between two pieces an interrupt can be seen, and a reader that went away.
    await nextTurn()
  }
}

function inputStats(file: string, io: Io): Stats | null {
  if (file !== '-') return stat(file)
  return io.stdin.descriptor === null ? null : fstatSync(io.stdin.descriptor)
}

function isSameFile(one: Stats, other: Stats | null): boolean {
  return one.isFile() && one.dev === other?.dev && one.ino === other.ino
}

function stat(file: string): Stats | null {
  try {
    return statSync(file)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

function explain<Result>(file: string, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    throw explanationOf(error, file)
  }
}

async function explained(file: string, written: Promise<void>): Promise<void> {
  try {
    await written
  } catch (error) {
    throw explanationOf(error, file)
  }
}

function explanationOf(error: unknown, file: string): unknown {
  const reason = systemReason(error)
  return reason === null ? error : outputError(file, reason)
}
