import { spawnSync } from 'node:child_process'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { addressOf } from '../../src/queue/connect.ts'
import { deadLetters } from '../../src/queue/index.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { freePort, onRedis, testServer } from './redis-server.ts'

const folder = temporaryFolder()

describe('the address of a server', () => {
  it.each([
    ['redis://queue', 'redis://queue:6379'],
    ['redis://user:secret@queue:6380/2', 'redis://queue:6380/2'],
    ['rediss://:secret@[::1]:6380', 'rediss://[::1]:6380'],
  ])('%s is shown as %s', (url, address) => {
    expect(addressOf(url)).toBe(address)
  })

  it.each(['queue:6379', 'http://queue', 'redis://', ''])('is none: %j', (url) => {
    expect(() => addressOf(url)).toThrow('the queue is no URL such as redis://host:6379')
  })

  it('has no path but the number of a database', () => {
    expect(() => addressOf('redis://queue/name')).toThrow('its path is not the number of a database')
  })
})

it('a server that is not there is named, and the reason', async () => {
  const address = `redis://127.0.0.1:${await freePort()}`
  await expect(deadLetters({ connection: address })).rejects.toThrow(
    `${address}: no Redis answers there (connection refused)`,
  )
})

it('a queue has a name without a colon', async () => {
  await expect(deadLetters({ connection: 'redis://queue', name: 'a:b' })).rejects.toThrow(
    "a queue cannot be called 'a:b'",
  )
})

const server = await testServer([
  '--requirepass',
  'bí-mật',
  '--maxmemory',
  '100mb',
  '--maxmemory-policy',
  'allkeys-lru',
])

describe.skipIf(server === null)(onRedis(server, 'a server that asks for a password'), () => {
  const url = server?.url ?? ''
  const warnings: string[] = []
  const ask = (connection: string) => deadLetters({ connection, onWarning: (warning) => warnings.push(warning) })

  afterEach(() => warnings.splice(0))
  afterAll(() => server?.close())

  it('is told from one that is not there', async () => {
    await expect(ask(url)).rejects.toThrow(`${url}: the user or the password is wrong, or missing`)
    await expect(ask(url.replace('//', '//:wrong@'))).rejects.toThrow('the user or the password is wrong, or missing')
  })

  it('is told of if it may drop documents', async () => {
    expect(await ask(url.replace('//', `//:${encodeURIComponent('bí-mật')}@`))).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('its maxmemory-policy is allkeys-lru')])
  })

  it('has the databases it has', async () => {
    const connection = `${url.replace('//', `//:${encodeURIComponent('bí-mật')}@`)}/99`
    await expect(ask(connection)).rejects.toThrow(`${url}/99: ERR DB index is out of range`)
  })
})

const hasOpenssl = spawnSync('openssl', ['version']).status === 0

describe.skipIf(server === null || !hasOpenssl)(onRedis(server, 'a server with TLS'), () => {
  /** A certificate that it has given itself. */
  function certificate() {
    const [key, file] = [folder.path('key.pem'), folder.path('certificate.pem')]
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
    const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']
    const { status } = spawnSync('openssl', ['req', '-x509', ...kind, ...name, '-keyout', key, '-out', file])
    expect(status).toBe(0)
    return { key, file }
  }

  it('is used if its certificate is known, and refused if not', async () => {
    const { file, key } = certificate()
    const port = await freePort()
    const keys = [
      '--tls-cert-file',
      file,
      '--tls-key-file',
      key,
      '--tls-ca-cert-file',
      file,
      '--tls-auth-clients',
      'no',
    ]
    const safe = await testServer(['--tls-port', String(port), ...keys])
    const address = `rediss://127.0.0.1:${port}`
    try {
      await expect(deadLetters({ connection: address })).rejects.toThrow(
        `${address}: its certificate is not known here`,
      )
      const door = new URL('../../src/queue/index.ts', import.meta.url).href
      const program = `const { deadLetters } = await import(${JSON.stringify(door)})
        console.log(JSON.stringify(await deadLetters({ connection: ${JSON.stringify(address)} })))`
      const { status, stderr, stdout } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', program],
        { encoding: 'utf8', env: { ...process.env, NODE_EXTRA_CA_CERTS: file } },
      )
      expect({ status, stderr, stdout }).toEqual({ status: 0, stderr: '', stdout: '[]\n' })
    } finally {
      await safe?.close()
    }
  }, 60_000)
})
