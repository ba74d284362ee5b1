import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  fstatSync,
  lstatSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { inputName, outputError } from './errors.ts'
import type { Io } from './io.ts'
import { systemCode, systemReason } from './system-error.ts'

/** Takes the whole output. */
export type WriteOutput = (text: string) => void

/**
 * Gets an output ready, so that what is wrong with it is told before any work is done. A file is written beside its
 * place and then renamed, so that it is either the old or the new one; what is no plain file (a pipe, a device) is
 * written to as it is.
 *
 * @param file - its path; `-` or undefined is standard output
 * @param inputs - the files that are read, none of which it may be
 * @param io - the process
 * @returns what writes it
 * @throws CommandError with exit code 3 if the output cannot be written or is an input
 */
export function prepareOutput(file: string | undefined, inputs: readonly string[], io: Io): WriteOutput {
  if (file === undefined || file === '-') return (text) => io.stdout.write(text)
  const existing = explain(file, () => stat(file))
  if (existing?.isDirectory()) throw outputError(file, 'is a folder; name a file in it')
  if (existing === null && stat(dirname(file)) === null) {
    throw outputError(file, `there is no folder ${dirname(file)}`)
  }
  const input = inputs.find((name) => existing !== null && isSameFile(existing, inputStats(name, io)))
  if (input !== undefined) throw outputError(file, `is the input itself (${inputName(input)}), which stays as it is`)
  // A link to a file that is not there yet: written through, as a shell does it.
  const dangles = existing === null && isLink(file)
  if (dangles || (existing !== null && !existing.isFile()))
    return (text) => explain(file, () => writeFileSync(file, text))
  return (text) => explain(file, () => replaceFile(file, text, existing))
}

function replaceFile(file: string, text: string, existing: Stats | null): void {
  // A symbolic link stays a link: its target is replaced.
  const target = existing === null ? file : realpathSync(file)
  const temporary = join(dirname(target), `.phuchoi-${randomBytes(6).toString('hex')}.tmp`)
  try {
    writeFileSync(temporary, text, { flag: 'wx' })
    if (existing !== null) chmodSync(temporary, existing.mode & 0o777)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
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
    const reason = systemReason(error)
    throw reason === null ? error : outputError(file, reason)
  }
}
