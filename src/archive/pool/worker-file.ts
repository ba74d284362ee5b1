import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** The program of a thread, and how Node is started in it. */
export interface WorkerFile {
  readonly filename: string
  readonly execArgv?: string[]
}

/** Finds the program of a thread: beside the built files, or in the sources, which a thread has to be told how to read. */
export function workerFile(): WorkerFile {
  const here = import.meta.url
  if (!here.endsWith('.ts')) return { filename: new URL('./archive-worker.js', here).href }
  const api = new URL('dist/esm/api/index.mjs', pathToFileURL(createRequire(here).resolve('tsx/package.json')))
  const program = `import { register } from ${JSON.stringify(api.href)}; register()`
  const execArgv = ['--import', `data:text/javascript,${encodeURIComponent(program)}`]
  return { filename: new URL('./worker.ts', here).href, execArgv }
}
