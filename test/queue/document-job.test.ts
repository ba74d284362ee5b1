import { describe, expect, it } from 'vitest'
import { documentJob, isDocumentJob, jobIdOf } from '../../src/queue/document-job.ts'

const sha256 = 'a'.repeat(64)
const content = {
  version: '1.0.0',
  folder: 'f',
  settings: 'b'.repeat(64),
  needsPassword: false,
  generalDecisions: null,
  ownDecisions: [],
  input: '2023/báo cáo.pdf',
  sha256,
  outputs: { md: '2023/báo cáo.pdf.md', json: '2023/báo cáo.pdf.json' },
  detail: 'd.json.gz',
}

it('a document has one job in an output folder, whatever its content and its settings are', () => {
  const changed = documentJob({ ...content, sha256: 'c'.repeat(64), settings: 'd'.repeat(64) })
  expect(jobIdOf(changed)).toBe(jobIdOf(content))
  expect(jobIdOf(content)).toMatch(/^document-[0-9a-f]{40}$/)
  expect(jobIdOf({ ...content, input: '2023/bao cao.pdf' })).not.toBe(jobIdOf(content))
  expect(jobIdOf({ ...content, folder: 'g' })).not.toBe(jobIdOf(content))
})

it('the fingerprint is the same for the same files, in whatever order they stand', () => {
  const { md, json } = content.outputs
  expect(documentJob({ ...content, outputs: { json, md } }).fingerprint).toBe(documentJob(content).fingerprint)
})

it.each([
  ['version', '1.0.1'],
  ['settings', 'e'.repeat(64)],
  ['sha256', 'e'.repeat(64)],
  ['generalDecisions', 'e'.repeat(64)],
  ['ownDecisions', [{ source: 'a', restored: 'b', text: 'c' }]],
  ['outputs', { md: 'x.md' }],
  ['detail', 'e.json.gz'],
])('the fingerprint is another one for another %s', (field, value) => {
  expect(documentJob({ ...content, [field]: value }).fingerprint).not.toBe(documentJob(content).fingerprint)
})

describe('a job is one for a document', () => {
  const job = documentJob(content)

  it('if it names all that is needed', () => {
    expect(isDocumentJob(JSON.parse(JSON.stringify(job)))).toBe(true)
  })

  it.each([
    ['nothing', null],
    ['another job', { to: 'someone', subject: 'mail' }],
    ['a file outside the archive', { ...job, input: '../secret.pdf' }],
    ['an absolute path', { ...job, detail: '/etc/passwd' }],
    ['an output outside the folder', { ...job, outputs: { md: 'a/../../b.md' } }],
    ['a way out with the other slash', { ...job, outputs: { md: 'a\\..\\..\\b.md' } }],
    ['no checksum', { ...job, sha256: 'x' }],
    ['settings that are no checksum', { ...job, settings: '../..' }],
  ])('but not if it is or has %s', (_, data) => {
    expect(isDocumentJob(data)).toBe(false)
  })
})
