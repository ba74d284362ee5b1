import { expect, it } from 'vitest'
import { jobStep } from '../../src/queue/job-step.ts'

it.each([
  ['active', true, true, 'wait'],
  ['active', false, false, 'wait'],
  ['waiting', true, false, 'wait'],
  ['waiting', false, false, 'replace'],
  ['completed', true, true, 'take'],
  ['completed', true, false, 'takeIfWritten'],
  ['completed', false, false, 'replace'],
  ['failed', true, true, 'take'],
  ['failed', true, false, 'replace'],
  ['failed', false, false, 'replace'],
] as const)('what is %s (the same: %s, of this run: %s) leads to %s', (state, isSame, isOwn, step) => {
  expect(jobStep({ state, isSame, isOwn })).toBe(step)
})
