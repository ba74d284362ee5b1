import { expect, it } from 'vitest'
import { serverInfo } from '../../src/queue/server-info.ts'

const info = (version: string, policy = 'noeviction') =>
  `# Server\r\nredis_version:${version}\r\nvalkey_version:8.1.0\r\n# Memory\r\nmaxmemory_policy:${policy}\r\n`

it('a server of today is fine', () => {
  expect(serverInfo(info('7.2.4'))).toEqual({ fault: null, warnings: [] })
})

it('one that is too old is refused', () => {
  expect(serverInfo(info('4.0.9')).fault).toBe('is Redis 4.0.9; a queue needs 5.0 or later')
})

it('one that is old is told of, and so is one that may drop what is in the queue', () => {
  expect(serverInfo(info('6.0.16', 'allkeys-lru'))).toEqual({
    fault: null,
    warnings: [
      'is Redis 6.0.16; 6.2 or later is better',
      'may drop documents when its memory is full: its maxmemory-policy is allkeys-lru, not noeviction',
    ],
  })
})

it('of one that says nothing nothing is known', () => {
  expect(serverInfo('')).toEqual({ fault: null, warnings: [] })
})
