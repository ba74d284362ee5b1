import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The program of a process of the pool, and how Node is started for it. */
export interface WorkerProgram {
  readonly file: string
  readonly execArgv: readonly string[]
}

/** Finds the program: beside the built files, or in the sources, which Node has to be told how to read. */
export function workerProgram(): WorkerProgram {
  const here = import.meta.url
  if (!here.endsWith('.ts')) return { file: fileURLToPath(new URL('./archive-worker.js', here)), execArgv: [] }
  const loader = pathToFileURL(createRequire(here).resolve('tsx')).href
  return { file: fileURLToPath(new URL('./worker.ts', here)), execArgv: ['--import', loader] }
}
