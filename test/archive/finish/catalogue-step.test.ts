import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CATALOGUE_STEP } from '../../../src/archive/finish/catalogue-step.ts'
import { ArchiveError } from '../../../src/archive/index.ts'
import { catalogue } from '../../../src/catalogue/index.ts'
import { doneRecord, failedRecord } from '../../catalogue/records.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const folder = temporaryFolder()
const RECORDS = [doneRecord('a.pdf'), failedRecord('b.pdf', 'is no PDF')]

const finished = (output: string, records: Iterable<(typeof RECORDS)[number]>) => ({
  archive: 'archive',
  output,
  version: '0.1.0',
  records: () => records,
})

test('the catalogue is written, and no temporary file stays', async () => {
  const output = folder.path('out')
  mkdirSync(join(output, '_phuchoi/tmp'), { recursive: true })
  await CATALOGUE_STEP.write(finished(output, RECORDS))
  expect(readFileSync(join(output, '_phuchoi/catalogue.csv'), 'utf8')).toBe(catalogue(RECORDS))
  expect(readdirSync(join(output, '_phuchoi/tmp'))).toEqual([])
})

test('a catalogue that fails half-way is not there', async () => {
  const output = folder.path('half')
  mkdirSync(join(output, '_phuchoi/tmp'), { recursive: true })
  function* records() {
    yield RECORDS[0]!
    throw new Error('the manifest was changed')
  }
  await expect(CATALOGUE_STEP.write(finished(output, records()))).rejects.toThrow('the manifest was changed')
  expect(existsSync(join(output, '_phuchoi/catalogue.csv'))).toBe(false)
  expect(readdirSync(join(output, '_phuchoi/tmp'))).toEqual([])
})

test('a folder that cannot be written is told', async () => {
  const output = folder.path('missing')
  const failure = CATALOGUE_STEP.write(finished(output, RECORDS))
  await expect(failure).rejects.toThrow(ArchiveError)
  await expect(failure).rejects.toThrow('catalogue.csv: no such file or folder')
})
