import fc from 'fast-check'
import { expect, it } from 'vitest'
import { failureText, mayPass, readFailure } from '../../src/queue/job-failure.ts'

const kinds = ['input', 'output', 'time', 'memory', 'internal'] as const

it('what may pass is tried again: trouble with the output folder, and errors of the program', () => {
  expect(kinds.filter(mayPass)).toEqual(['output', 'internal'])
})

it('a failure is read as it was put down', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.string(), (kind, reason) => {
      expect(readFailure(failureText({ kind, reason }))).toEqual({ kind, reason })
    }),
  )
})

it('what BullMQ says itself is an error of the program', () => {
  expect(readFailure('job stalled more than allowable limit')).toEqual({
    kind: 'internal',
    reason: 'the workers that did it were lost, one after another',
  })
  expect(readFailure('Missing lock: for job')).toEqual({ kind: 'internal', reason: 'Missing lock: for job' })
})
