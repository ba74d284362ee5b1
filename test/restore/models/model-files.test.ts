import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { channelModel, editsOf } from '../../../src/channel/index.ts'
import { defaultModels } from '../../../src/restore/models/default-models.ts'
import { channelOf, languageModelOf } from '../../../src/restore/models/model-files.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const folder = temporaryFolder()
const packaged = (name: string) => new URL(`../../../dictionaries/${name}`, import.meta.url)
const CHANNEL = readFileSync(packaged('channel.txt'), 'utf8')

describe('channelOf', () => {
  const file = () => folder.file('channel.txt', CHANNEL)

  it.each([
    ['a path', () => file()],
    ['a URL', () => pathToFileURL(file())],
    ['bytes', () => Buffer.from(CHANNEL)],
    ['text', () => CHANNEL],
  ])('takes %s', (_, source) => {
    expect(editsOf(channelOf(source()))).toEqual(editsOf(defaultModels().channel))
  })

  it('hands a loaded channel on as it is', () => {
    const channel = channelModel([['a', 'o', 1]], 9)
    expect(channelOf(channel)).toBe(channel)
  })

  it('names the file, the line and the reason of a bad line', () => {
    const bad = folder.file('bad.txt', 'unseen\t9\na\to\tcheap\n')
    expect(() => channelOf(bad)).toThrow(`${bad}:2: the cost "cheap" is no number of 0 or more`)
    expect(() => channelOf(bad)).toThrow(expect.objectContaining({ name: 'LexiconError', file: bad, line: 2 }))
  })

  it('rejects a file that is cut short by the letters it lacks', () => {
    const lines = CHANNEL.split('\n')
    const half = folder.file('half.txt', `${lines.slice(0, lines.length / 2).join('\n')}\n`)
    expect(() => channelOf(half)).toThrow(/half\.txt:\d+: ends without an edit of .*; is it the whole file\?$/)
  })

  it('lets the reason of a missing file through', () => {
    expect(() => channelOf(folder.path('none.txt'))).toThrow('ENOENT')
  })
})

describe('languageModelOf', () => {
  const { language } = defaultModels()
  const file = packaged('language-model.bin')

  it.each([
    ['a path', () => file.pathname],
    ['a URL', () => file],
    ['bytes', () => readFileSync(file)],
  ])('takes %s', (_, source) => {
    const model = languageModelOf(source())
    expect(model.order).toBe(language.order)
    expect(model.vocabulary.length).toBe(language.vocabulary.length)
  })

  it('names the file and the reason of one that is no language model', () => {
    const bad = folder.file('bad.bin', 'unseen\t9\n, and more')
    expect(() => languageModelOf(bad)).toThrow(`${bad}: is no language model: it does not begin with "PHLM"`)
    expect(() => languageModelOf(bad)).toThrow(expect.objectContaining({ name: 'ModelError', file: bad }))
  })
})
