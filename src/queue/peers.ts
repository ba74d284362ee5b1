import { importPeer } from '../page/index.ts'

const QUEUE = { purpose: 'a queue', packages: ['bullmq', 'ioredis'] } as const

/** The libraries that a queue needs; they are not installed with this one. */
export interface QueueLibraries {
  readonly bullmq: typeof import('bullmq')
  readonly ioredis: typeof import('ioredis')
}

/**
 * Loads what a queue needs.
 *
 * @throws InputError with the command that installs it, if it is not there
 */
export async function loadQueueLibraries(): Promise<QueueLibraries> {
  return {
    bullmq: await importPeer(() => import('bullmq'), QUEUE),
    ioredis: await importPeer(() => import('ioredis'), QUEUE),
  }
}
