import type { Queue } from 'bullmq'
import { type Connection, connect } from './connect.ts'
import { type ContentStore, contentStore } from './content-store.ts'
import type { DocumentJob } from './document-job.ts'
import { loadQueueLibraries, type QueueLibraries } from './peers.ts'
import { QueueError } from './queue-error.ts'
import { DEFAULT_NAME, DEFAULT_PREFIX, type QueueOptions } from './queue-options.ts'

/** A queue of documents, open. */
export interface OpenQueue extends Connection, QueueLibraries {
  readonly queue: Queue<DocumentJob>
  /** What every object of BullMQ on this queue is made with. */
  readonly base: QueueBase
  readonly store: ContentStore
}

/** What every object of BullMQ on a queue is made with. */
export interface QueueBase {
  readonly connection: Connection['redis']
  readonly prefix: string
  readonly skipVersionCheck: true
}

/**
 * Opens a queue.
 *
 * @param options where it is
 * @throws QueueError if there is none; InputError if a library is missing
 */
export async function openQueue({
  connection: url,
  name = DEFAULT_NAME,
  onWarning = () => {},
  prefix = DEFAULT_PREFIX,
}: QueueOptions): Promise<OpenQueue> {
  if (name === '' || name.includes(':')) throw new QueueError(`a queue cannot be called '${name}'`)
  const libraries = await loadQueueLibraries()
  const connection = await connect(url, libraries, onWarning)
  // The server was asked for its version already, and BullMQ would write its warnings past us.
  const base = { connection: connection.redis, prefix, skipVersionCheck: true } as const
  const queue = new libraries.bullmq.Queue<DocumentJob>(name, base)
  // The connection tells of itself.
  queue.on('error', () => {})
  return {
    ...connection,
    ...libraries,
    queue,
    base,
    store: contentStore(connection.redis, `${prefix}:${name}`),
    async close() {
      await endOf(queue, connection)
      await connection.close()
    },
  }
}

/** What BullMQ keeps connections for. */
interface Connected {
  close(): Promise<void>
  disconnect(): Promise<void>
}

/**
 * Ends the use of a queue. BullMQ would wait for a server that is away; then its connections are just cut.
 *
 * @param connected what is ended
 * @param connection the connection that shows whether the server is there
 */
export async function endOf(connected: Connected, { redis }: Pick<Connection, 'redis'>): Promise<void> {
  if (redis.status === 'ready') await connected.close().catch(() => {})
  else void connected.disconnect().catch(() => {})
}
