import { type MeasuredRun, measureRun, type NodeProgram } from './timing.ts'

/** Runs `phuchoi restore` on a file. */
export type RunCommand = (file: string) => Promise<MeasuredRun | null>

/** A run that takes longer is given up, in seconds. */
const LIMIT = 1200

/** The program that restores a file and throws the text away. */
export function restoreCommand(cli: string, file: string): NodeProgram {
  return { script: cli, args: ['restore', '--quiet', file] }
}

/**
 * Prepares runs of the command, each measured once: speed and memory are read off the same run.
 *
 * @param cli - the built command
 * @param log - told what takes time
 * @returns a function from file to figures
 */
export function commandRuns(cli: string, log: (message: string) => void): RunCommand {
  const runs = new Map<string, Promise<MeasuredRun | null>>()
  return (file) => {
    let run = runs.get(file)
    if (run === undefined) {
      log(`phuchoi restore ${file}`)
      run = measureRun(restoreCommand(cli, file), LIMIT)
      runs.set(file, run)
    }
    return run
  }
}
