import { createHash } from 'node:crypto'
import type { Redis } from 'ioredis'
import { QueueError } from './queue-error.ts'

/** How long contents are kept that nobody puts again, in seconds: 30 days. */
const KEPT = 30 * 24 * 3600

/** Contents that many jobs share, such as settings: each lies in Redis once, under its SHA-256. */
export interface ContentStore {
  /** Puts a content, if it is not there. @returns its SHA-256 */
  put(content: string | Uint8Array): Promise<string>
  /** Sees to it that a content stays. @returns whether it is there */
  keep(sha256: string): Promise<boolean>
  /** @throws QueueError if it is not there any more */
  get(sha256: string): Promise<Buffer>
}

/**
 * Opens the store that belongs to a queue.
 *
 * @param redis the connection
 * @param base what its keys begin with
 */
export function contentStore(redis: Redis, base: string): ContentStore {
  const keyOf = (sha256: string) => `${base}:content:${sha256}`
  const keep = async (sha256: string) => (await redis.expire(keyOf(sha256), KEPT)) === 1
  return {
    keep,
    async put(content) {
      const bytes = Buffer.from(content)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (!(await keep(sha256))) await redis.set(keyOf(sha256), bytes, 'EX', KEPT)
      return sha256
    },
    async get(sha256) {
      const bytes = await redis.getBuffer(keyOf(sha256))
      if (bytes === null) throw new QueueError('the settings it was queued with are no longer in Redis')
      return bytes
    },
  }
}
