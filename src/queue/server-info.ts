/** What a server says of itself, as far as it matters to a queue. */
export interface ServerInfo {
  /** Why it cannot be used; null if it can. */
  readonly fault: string | null
  /** What people should be told. */
  readonly warnings: readonly string[]
}

/** The oldest version of Redis that BullMQ works with, and the oldest that it should. */
const OLDEST = [5, 0]
const OLDEST_RECOMMENDED = [6, 2]

/**
 * Judges a server by what it answers to INFO. Valkey and others say what version of Redis they stand for.
 *
 * @param info the answer
 * @example
 * serverInfo('redis_version:4.0.9').fault // 'is Redis 4.0.9; a queue needs 5.0 or later'
 */
export function serverInfo(info: string): ServerInfo {
  const field = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1]
  const version = field('redis_version')
  const policy = field('maxmemory_policy')
  const isOlderThan = (other: readonly number[]) => version !== undefined && isOlder(version, other)
  return {
    fault: isOlderThan(OLDEST) ? `is Redis ${version}; a queue needs ${OLDEST.join('.')} or later` : null,
    warnings: [
      ...(isOlderThan(OLDEST_RECOMMENDED)
        ? [`is Redis ${version}; ${OLDEST_RECOMMENDED.join('.')} or later is better`]
        : []),
      ...(policy === undefined || policy === 'noeviction'
        ? []
        : [`may drop documents when its memory is full: its maxmemory-policy is ${policy}, not noeviction`]),
    ],
  }
}

function isOlder(version: string, [major = 0, minor = 0]: readonly number[]): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number)
  return ownMajor < major || (ownMajor === major && ownMinor < minor)
}
