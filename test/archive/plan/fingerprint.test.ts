import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Decision, type DocumentSettings } from '../../../src/archive/index.ts'
import { documentConcerns } from '../../../src/archive/plan/fingerprint.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const folder = temporaryFolder()
const SHA = 'a'.repeat(64)
const OTHER = 'b'.repeat(64)

const fingerprint = async (settings: Partial<DocumentSettings>, decisions: readonly Decision[] = [], sha256 = SHA) =>
  (await documentConcerns({ ...DEFAULT_SETTINGS, ...settings }, decisions)).fingerprint(sha256)

const GENERAL: Decision = { source: 'tinh', restored: 'tình', text: 'tỉnh' }
const PLACED: Decision = { ...GENERAL, place: { input: 'a.pdf', sha256: SHA, start: 4, end: 8 } }

describe('is another', () => {
  it.each<[what: string, settings: Partial<DocumentSettings>]>([
    ['furniture', { furniture: true }],
    ['restoration', { restore: false }],
    ['threshold', { threshold: 0.5 }],
    ['source', { source: 'vie' }],
    ['OCR', { ocr: 'never' }],
    ['resolution', { dpi: 200 }],
    ['size of chunks', { chunkTokens: 100 }],
    ['dictionary', { dictionaries: [{ file: 'x', text: 'tỉnh' }] }],
    ['channel', { channel: { file: 'x', text: 'a\tb\t1' } }],
  ])('for another %s', async (_, settings) => {
    expect(await fingerprint(settings)).not.toBe(await fingerprint({}))
  })

  it('for the same model file with another content', async () => {
    const model = folder.file('model.bin', 'một')
    const before = await fingerprint({ model })
    folder.file('model.bin', 'hai')
    expect(await fingerprint({ model })).not.toBe(before)
  })
})

describe('is the same', () => {
  it('for other formats and passwords', async () => {
    expect(await fingerprint({ to: ['json'], password: 'x' })).toBe(await fingerprint({}))
  })

  it('for the same dictionary under another name', async () => {
    const named = (file: string) => fingerprint({ dictionaries: [{ file, text: 'tỉnh' }] })
    expect(await named('a')).toBe(await named('b'))
  })
})

it('holds the decisions that concern the document', async () => {
  const none = await fingerprint({})
  expect(await fingerprint({}, [GENERAL])).not.toBe(none)
  expect(await fingerprint({}, [PLACED])).not.toBe(none)
  expect(await fingerprint({}, [PLACED], OTHER)).toBe(none)
  expect(await fingerprint({}, [GENERAL, PLACED], OTHER)).toBe(await fingerprint({}, [GENERAL], OTHER))
})

it('gives each document its decisions, in their order', async () => {
  const { decisions } = await documentConcerns(DEFAULT_SETTINGS, [PLACED, GENERAL])
  expect(decisions(SHA)).toEqual([PLACED, GENERAL])
  expect(decisions(OTHER)).toEqual([GENERAL])
})

it('tells a model that cannot be read', async () => {
  await expect(fingerprint({ model: folder.path('none') })).rejects.toThrow('none: no such file or folder')
})
