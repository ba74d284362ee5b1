import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detailPath, outputPath, outputPaths } from '../../../src/archive/plan/output-names.ts'
import { OUTPUT_ENDINGS, type OutputFormat } from '../../../src/archive/settings.ts'

const FORMATS = Object.keys(OUTPUT_ENDINGS) as OutputFormat[]

it('appends the ending of the format', () => {
  expect(outputPath('2023/báo cáo.pdf', 'md')).toBe('2023/báo cáo.pdf.md')
  expect(outputPaths('a.txt', ['text', 'json'])).toEqual({ text: 'a.txt.txt', json: 'a.txt.json' })
})

it('keeps a name as it is composed', () => {
  const name = 'báo cáo.pdf'.normalize('NFD')
  expect(outputPath(name, 'md')).toBe(`${name}.md`)
})

it('cuts names that are too long between characters, and keeps them apart', () => {
  const names = ['1', '2'].map((last) => `${'ế'.repeat(84)}${last}.p`)
  const cut = names.map((name) => outputPath(`x/${name}`, 'jsonl'))
  for (const path of cut) {
    expect(path).toMatch(/^x\/ế+~[0-9a-f]{16}\.jsonl$/)
    expect(Buffer.byteLength(path.slice(2))).toBeLessThanOrEqual(255)
    expect(Buffer.byteLength(path.slice(2))).toBeGreaterThan(250)
  }
  expect(new Set(cut).size).toBe(2)
})

it('has no input take the name of one that was cut', () => {
  const long = 'a'.repeat(255)
  const cut = outputPath(long, 'md')
  expect(outputPath(cut.slice(0, -'.md'.length), 'md')).not.toBe(cut)
})

it('gives a folder another name where an output might have to stand', () => {
  expect(outputPath('a', 'md')).toBe('a.md')
  expect(outputPath('a.md/b', 'md')).toBe('a.md_/b.md')
  expect(outputPath('a.md_/b', 'md')).toBe('a.md__/b.md')
  expect(outputPath('x/a.TXT/b', 'md')).toBe('x/a.TXT_/b.md')
})

it('writes nothing into the folder of the archive', () => {
  expect(outputPath('_phuchoi/report.html', 'md')).toBe('_phuchoi_/report.html.md')
  expect(outputPath('x/_phuchoi/a', 'md')).toBe('x/_phuchoi/a.md')
  expect(outputPath('_phuchoi', 'md')).toBe('_phuchoi.md')
})

describe('no two inputs', () => {
  const part = fc.oneof(
    fc.constantFrom('a', 'a.md', 'a.md_', 'A', '_phuchoi', '_phuchoi_', 'x.txt', '~', 'a~0123456789abcdef'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }).map((text) => text.replaceAll(/[/\0]/g, '-')),
    fc.integer({ min: 240, max: 255 }).map((length) => 'n'.repeat(length)),
  )
  const input = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))

  it('share an output, and none lies where another needs a folder', () => {
    fc.assert(
      fc.property(fc.uniqueArray(input, { maxLength: 6 }), (inputs) => {
        const outputs = inputs.flatMap((path) => FORMATS.map((format) => outputPath(path, format)))
        expect(new Set(outputs).size).toBe(outputs.length)
        const folders = new Set(outputs.flatMap((path) => foldersOf(path)))
        expect(outputs.filter((path) => folders.has(path))).toEqual([])
      }),
    )
  })

  it('share details', () => {
    fc.assert(
      fc.property(fc.uniqueArray(input, { maxLength: 6 }), (inputs) => {
        expect(new Set(inputs.map(detailPath)).size).toBe(inputs.length)
      }),
    )
  })
})

const foldersOf = (path: string) => path.split('/').map((_, i, parts) => parts.slice(0, i).join('/'))

it('puts details into folders by hash', () => {
  expect(detailPath('a.pdf')).toMatch(/^_phuchoi\/details\/[0-9a-f]{2}\/[0-9a-f]{30}\.json\.gz$/)
})
