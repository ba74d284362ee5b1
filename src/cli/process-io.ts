import { fstatSync } from 'node:fs'
import { isatty } from 'node:tty'
import { systemReason } from '../input/index.ts'
import { EXIT, inputError } from './errors.ts'
import type { Io, TextSink } from './io.ts'

/**
 * The process this program runs in. A reader that goes away (`| head`) ends it quietly; an output that cannot be
 * written (a full disk) ends it with a line on standard error.
 *
 * @returns its standard streams and environment
 */
export function processIo(): Io {
  process.stdout.on('error', endOnBrokenOutput)
  process.stderr.on('error', () => process.exit(process.exitCode))
  return {
    stdin: { isTTY: isatty(0), descriptor: 0, read: readStandardInput },
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
    env: process.env,
  }
}

function sink(stream: NodeJS.WriteStream): TextSink {
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns
    },
    write: (text) => (stream.write(text) ? undefined : drained(stream)),
  }
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.once('drain', resolve))
}

async function readStandardInput(): Promise<Uint8Array> {
  // Node takes a folder for an empty stream.
  if (fstatSync(0).isDirectory()) throw inputError('-', 'is a folder, not a file')
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

function endOnBrokenOutput(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(EXIT.ok)
  process.stderr.write(`phuchoi: standard output: ${systemReason(error) ?? error.message}\n`)
  process.exit(EXIT.output)
}
