import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { archiveRecords, type ManifestRecord } from '../../../src/archive/index.ts'
import { openManifest, readManifest, recordsOf } from '../../../src/archive/manifest/manifest.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { doneRecord, failedRecord } from '../records.ts'

const folder = temporaryFolder()
const path = () => folder.path('manifest.jsonl')

function append(...records: readonly ManifestRecord[]) {
  const manifest = openManifest(path())
  for (const record of records) manifest.append(record)
  manifest.close()
}

function read() {
  const manifest = readManifest(path())!
  const records = [...recordsOf(manifest)]
  manifest.close()
  return { records, damaged: manifest.damaged, finished: manifest.finished }
}

it('gives back what was appended, sorted, the last record of each input', () => {
  const records = [failedRecord('b.pdf'), doneRecord('b.pdf'), doneRecord('a.pdf'), failedRecord('c.pdf')]
  append(...records.slice(0, 2))
  append(...records.slice(2))
  expect(read()).toEqual({ records: [records[2], records[1], records[3]], damaged: 0, finished: null })
})

it('is a line for each record, behind one that says what it is', () => {
  append(doneRecord('a\n.pdf'), doneRecord('b\udce1.pdf'))
  const lines = readFileSync(path(), 'utf8').split('\n')
  expect(lines).toHaveLength(4)
  expect(lines[0]).toBe('{"format":"phuchoi-manifest","version":1}')
  expect(lines.at(-1)).toBe('')
  expect(read().records.map(({ input }) => input)).toEqual(['a\n.pdf', 'b\udce1.pdf'])
})

it('keeps what decides whether an input is done', () => {
  const manifest = openManifest(path())
  manifest.append(failedRecord('a.pdf', { attempts: 3, kind: 'time' }))
  manifest.append(doneRecord('b.pdf', { outputs: { md: 'b.pdf.md', json: 'elsewhere.json' } }))
  expect(manifest.entries.get('a.pdf')).toMatchObject({ attempts: 3, failure: 'time', formats: [] })
  expect(manifest.entries.get('b.pdf')).toMatchObject({ attempts: 0, failure: null, formats: ['md'] })
  manifest.close()
})

it('is not made by being read', () => {
  expect(readManifest(path())).toBeNull()
  expect(existsSync(path())).toBe(false)
  expect([...archiveRecords(folder.path('nothing'))]).toEqual([])
})

describe('a last line that was cut short', () => {
  it('is taken away wherever it was cut, and what follows is whole', () => {
    append(doneRecord('a.pdf'))
    const one = readFileSync(path()).length
    append(doneRecord('b.pdf'))
    const bytes = readFileSync(path())
    for (let length = one + 1; length < bytes.length - 1; length += 9) {
      writeFileSync(path(), bytes.subarray(0, length))
      expect(read().records).toEqual([doneRecord('a.pdf')])
      append(doneRecord('c.pdf'))
      expect(read()).toEqual({ records: [doneRecord('a.pdf'), doneRecord('c.pdf')], damaged: 0, finished: null })
    }
  })

  it('counts if only its end is missing', () => {
    append(doneRecord('a.pdf'))
    truncateSync(path(), readFileSync(path()).length - 1)
    append(doneRecord('b.pdf'))
    expect(read().records).toEqual([doneRecord('a.pdf'), doneRecord('b.pdf')])
  })

  it('may be the first', () => {
    writeFileSync(path(), '{"format":"phuch')
    append(doneRecord('a.pdf'))
    expect(read().records).toEqual([doneRecord('a.pdf')])
  })
})

it('leaves damaged lines aside and counts them', () => {
  append(doneRecord('a.pdf'))
  appendFileSync(path(), '\n\0\0\0\n{"input":"x","status":"done"}\n[]\n')
  append(doneRecord('b.pdf'))
  expect(read()).toEqual({ records: [doneRecord('a.pdf'), doneRecord('b.pdf')], damaged: 3, finished: null })
})

it('tells a later version, and what is no manifest', () => {
  writeFileSync(path(), '{"format":"phuchoi-manifest","version":2}\n')
  const later = 'was written by a later version of phuchoi (format 2)'
  expect(() => openManifest(path())).toThrow(
    expect.objectContaining({ name: 'ArchiveError', kind: 'manifest', reason: later }),
  )
  expect(() => readManifest(path())).toThrow(later)
  writeFileSync(path(), 'Ghi chú\n')
  expect(() => openManifest(path())).toThrow('is no manifest of phuchoi')
  expect(readFileSync(path(), 'utf8')).toBe('Ghi chú\n')
})

it('says of what catalogue and report were written, until something is recorded', () => {
  const manifest = openManifest(path())
  manifest.append(doneRecord('a.pdf'))
  manifest.finish('inputs')
  manifest.close()
  expect(read().finished).toBe('inputs')
  append(doneRecord('a.pdf'))
  expect(read().finished).toBeNull()
})

it('can be read while it is written', () => {
  const manifest = openManifest(path())
  manifest.append(doneRecord('a.pdf', { warnings: ['x'.repeat(100)] }))
  manifest.append(doneRecord('b.pdf'))
  expect([...recordsOf(manifest, ['b.pdf', 'none.pdf', 'a.pdf'])].map(({ input }) => input)).toEqual(['b.pdf', 'a.pdf'])
  manifest.close()
})

it('of 10,000 documents is read in well under a second', () => {
  const metadata = [{ Subject: 'Về việc '.repeat(100) }] as never
  const { summary } = doneRecord('')
  append(...Array.from({ length: 10_000 }, (_, i) => doneRecord(`${i}.pdf`, { summary: { ...summary, metadata } })))
  const began = performance.now()
  const manifest = readManifest(path())!
  expect(performance.now() - began).toBeLessThan(2000)
  expect(manifest.entries.size).toBe(10_000)
  manifest.close()
})
