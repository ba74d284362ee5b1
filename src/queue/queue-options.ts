/** Where a queue is. */
export interface QueueOptions {
  /** The server: `redis://[[user]:password@]host[:port][/database]`, or `rediss://…` for TLS. */
  readonly connection: string
  /** Name of the queue: one for each archive that is being done. Default `phuchoi`. */
  readonly name?: string
  /** What the queue's keys in Redis begin with. Default `bull`, where tools for BullMQ look. */
  readonly prefix?: string
  /** Told of what people should know: a connection that is lost, a server that may forget documents. */
  readonly onWarning?: (warning: string) => void
}

/** The queue's name where nothing else is said. */
export const DEFAULT_NAME = 'phuchoi'

/** What keys begin with where nothing else is said. */
export const DEFAULT_PREFIX = 'bull'
