import type { Redis } from 'ioredis'
import type { QueueLibraries } from './peers.ts'
import { QueueError } from './queue-error.ts'
import { serverInfo } from './server-info.ts'

/** How long a server may take to answer at the start, in milliseconds. */
const CONNECT_TIMEOUT = 5000
/** How long to wait before a lost connection is tried again, in milliseconds: longer each time, up to a bound. */
const RECONNECT = { step: 250, most: 5000 }

/** A connection to Redis or Valkey. */
export interface Connection {
  readonly redis: Redis
  /** Where it leads to, without user and password. */
  readonly address: string
  close(): Promise<void>
}

/**
 * Connects to a server. At the start it is tried once; a connection that is lost later is tried again until it is back.
 *
 * @param url see {@link QueueOptions.connection}
 * @param libraries the libraries that do it
 * @param onWarning told when the connection is lost, when it is back, and what is wrong with the server
 * @throws QueueError that names the address and the reason
 */
export async function connect(
  url: string,
  { ioredis }: Pick<QueueLibraries, 'ioredis'>,
  onWarning: (warning: string) => void,
): Promise<Connection> {
  const address = addressOf(url)
  let isUp = false
  let lastError: Error | null = null
  const redis = new ioredis.Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_TIMEOUT,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (isUp ? Math.min(times * RECONNECT.step, RECONNECT.most) : null),
  })
  redis.on('error', (error: Error) => {
    lastError = error
  })
  try {
    await redis.connect()
    // What is wrong with the user or the database is only told of a command.
    await redis.select(redis.options.db ?? 0)
  } catch (error) {
    redis.disconnect()
    const cause = lastError ?? error
    throw new QueueError(`${address}: ${connectionReason(cause)}`, { cause })
  }
  isUp = true
  await checkServer(redis, address, onWarning)
  tellOfOutages(redis, address, onWarning, () => lastError)
  return { redis, address, close: () => quit(redis) }
}

/**
 * The address of a server as it may be shown.
 *
 * @param url its URL
 * @returns the URL without user and password
 * @throws QueueError if it is no URL of a server
 */
export function addressOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || !['redis:', 'rediss:'].includes(parsed.protocol) || parsed.hostname === '') {
    throw new QueueError('the queue is no URL such as redis://host:6379')
  }
  if (!/^(?:\/\d*)?$/.test(parsed.pathname)) {
    throw new QueueError('the queue is no URL such as redis://host:6379/0: its path is not the number of a database')
  }
  return `${parsed.protocol}//${parsed.hostname}:${parsed.port === '' ? '6379' : parsed.port}${parsed.pathname}`
}

const UNKNOWN_CERTIFICATE = 'its certificate is not known here; NODE_EXTRA_CA_CERTS can name a file that has it'

/** What the operating system and the server say, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no Redis answers there (connection refused)',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  ETIMEDOUT: 'no answer within 5 seconds',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ECONNRESET: 'the connection was closed by the other side',
  DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_CERTIFICATE,
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_CERTIFICATE,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_CERTIFICATE,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_CERTIFICATE,
}

/**
 * Says in words why a server cannot be used.
 *
 * @param error what was thrown
 */
export function connectionReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (error instanceof AggregateError && error.errors.length > 0) return connectionReason(error.errors[0])
  if (/^(?:NOAUTH|WRONGPASS)/.test(error.message)) return 'the user or the password is wrong, or missing'
  return REASONS[code] ?? error.message
}

async function checkServer(redis: Redis, address: string, onWarning: (warning: string) => void): Promise<void> {
  // Some hosts forbid INFO; then nothing is known, and nothing is said.
  const { fault, warnings } = serverInfo(await redis.info().catch(() => ''))
  if (fault !== null) {
    redis.disconnect()
    throw new QueueError(`${address}: ${fault}`)
  }
  for (const warning of warnings) onWarning(`${address}: ${warning}`)
}

function tellOfOutages(
  redis: Redis,
  address: string,
  onWarning: (warning: string) => void,
  lastError: () => Error | null,
): void {
  let isLost = false
  redis.on('reconnecting', () => {
    if (isLost) return
    isLost = true
    const error = lastError()
    onWarning(
      `${address}: the connection is lost${error === null ? '' : ` (${connectionReason(error)})`}; it is tried again`,
    )
  })
  redis.on('ready', () => {
    if (isLost) onWarning(`${address}: connected again`)
    isLost = false
  })
}

async function quit(redis: Redis): Promise<void> {
  // A server that is away is not waited for.
  if (redis.status === 'ready') await redis.quit().catch(() => {})
  redis.disconnect()
}
