import { expect, it } from 'vitest'
import * as queue from '../../src/queue/index.ts'

it('exports these names and no others', () => {
  expect(Object.keys(queue).sort()).toEqual([
    'InputError',
    'QueueError',
    'createQueueRunner',
    'deadLetters',
    'retryDeadLetters',
    'startQueueWorker',
  ])
})
