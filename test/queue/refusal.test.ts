import { expect, it } from 'vitest'
import { refusalOf } from '../../src/queue/refusal.ts'

const job = { version: '1.2.0', folder: 'f', needsPassword: true }
const worker = { label: 'máy-2', version: '1.2.0', output: '/mnt/clean', mark: 'f', hasPassword: true }

it('a worker that sees the same folder, has the same version and the password takes a document', () => {
  expect(refusalOf(job, worker)).toBeNull()
  expect(refusalOf({ ...job, needsPassword: false }, { ...worker, hasPassword: false })).toBeNull()
})

it.each([
  [{ version: '1.1.0' }, 'worker máy-2 is phuchoi 1.1.0 and leaves documents of phuchoi 1.2.0 to others'],
  [
    { mark: null },
    'worker máy-2 leaves documents to others: its output folder /mnt/clean is not the one that the run writes',
  ],
  [
    { mark: 'g' },
    'worker máy-2 leaves documents to others: its output folder /mnt/clean is not the one that the run writes',
  ],
  [
    { hasPassword: false },
    'worker máy-2 leaves documents to others: the run has a password for encrypted PDFs, so start it with --password',
  ],
])('others leave it: %j', (traits, reason) => {
  expect(refusalOf(job, { ...worker, ...traits })).toBe(reason)
})
