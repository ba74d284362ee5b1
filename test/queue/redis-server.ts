import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { Redis } from 'ioredis'

/** A server for tests. */
export interface TestServer {
  readonly url: string
  /** Ends it as a crash does, and starts it anew at the same place, empty; null for a server that is not the test's own. */
  readonly restart: ((away?: number) => Promise<void>) | null
  close(): Promise<void>
}

const COMMANDS = ['redis-server', 'valkey-server']
/** How long a server may take to start, in milliseconds. */
const START = 10_000
const COMMON = 'redis://127.0.0.1:6379'

/** What a test is called that needs a server. */
export const onRedis = (server: TestServer | null, what: string) =>
  server === null ? `${what} (skipped: no Redis; set PHUCHOI_TEST_REDIS or install redis-server)` : what

/**
 * Finds a server: that of PHUCHOI_TEST_REDIS, one of the test's own if the program is installed, or one at the usual place.
 *
 * @param options options of the program, for one of the test's own
 * @returns null if there is none
 */
export async function testServer(options: readonly string[] = []): Promise<TestServer | null> {
  const given = process.env.PHUCHOI_TEST_REDIS
  if (given !== undefined && options.length === 0) return { url: given, restart: null, close: async () => {} }
  const command = COMMANDS.find((name) => spawnSync(name, ['--version']).status === 0)
  if (command !== undefined) return ownServer(command, options)
  const isThere = options.length === 0 && (await answers(COMMON))
  return isThere ? { url: COMMON, restart: null, close: async () => {} } : null
}

async function ownServer(command: string, options: readonly string[]): Promise<TestServer> {
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  const start = async () => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', ...options]
    const child = spawn(command, args, { stdio: 'ignore' })
    const late = Date.now() + START
    while (!(await answers(url))) {
      if (Date.now() > late) throw new Error(`${command} does not answer at ${url}`)
      await delay(20)
    }
    return child
  }
  let child = await start()
  return {
    url,
    async restart(away = 0) {
      await end(child)
      await delay(away)
      child = await start()
    },
    close: () => end(child),
  }
}

async function end(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

/** Whether a server is there; one that asks for a password is. */
async function answers(url: string): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: null, connectTimeout: 500 })
  let said = ''
  redis.on('error', (error: Error) => {
    said = error.message
  })
  try {
    await redis.connect()
    await redis.ping()
    return true
  } catch (error) {
    return `${said} ${error}`.includes('NOAUTH')
  } finally {
    redis.disconnect()
  }
}

/** A port that nobody listens to. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
