import { planArchive, processArchive } from '../../src/archive/index.ts'
import { channelModel } from '../../src/channel/index.ts'
import type { AdaptSettings, RestorerSettings, Toolbox } from '../../src/cli/command.ts'
import type { Io } from '../../src/cli/io.ts'
import type { PageSettings, PictureKind } from '../../src/input/index.ts'
import { InputError, type Page, type PageLine, type ReadOptions } from '../../src/page/index.ts'
import type { Correction, RestoredPart } from '../../src/restore/index.ts'

/** What a test sets of a process; the rest is a program without a terminal and with nothing piped in. */
export interface ProcessSettings {
  readonly stdin?: string | Uint8Array
  readonly stdinIsTTY?: boolean
  readonly stdinDescriptor?: number
  readonly stdoutIsTTY?: boolean
  readonly env?: Io['env']
}

/** A process that keeps what is written. */
export function memoryIo(settings: ProcessSettings = {}) {
  const written = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof written, isTTY: boolean) => ({
    isTTY,
    write: (text: string) => {
      written[name] += text
    },
  })
  const io: Io = {
    stdin: {
      isTTY: settings.stdinIsTTY ?? false,
      descriptor: settings.stdinDescriptor ?? null,
      read: async () => Buffer.from(settings.stdin ?? ''),
    },
    stdout: sink('stdout', settings.stdoutIsTTY ?? false),
    stderr: sink('stderr', false),
    env: settings.env ?? {},
  }
  return { io, written }
}

const WORDS: Readonly<Record<string, readonly [replacement: string, confidence: number]>> = {
  Bao: ['Báo', 0.99],
  cao: ['cáo', 0.95],
  tinh: ['tỉnh', 0.71234567],
}

/** A page of one reading; each text is a line, its words as wide as they have letters. */
export function pageOf(number: number, texts: readonly string[]): Page {
  const lines = texts.map((text, i): PageLine => {
    let left = 0
    const words = text.split(' ').map((word) => {
      const box = { left, top: 20 * i, right: left + 10 * word.length, bottom: 20 * i + 12 }
      left = box.right + 10
      return { text: word, box }
    })
    return { words, box: { left: 0, top: 20 * i, right: left - 10, bottom: 20 * i + 12 } }
  })
  return { number, width: 600, height: 800, unitsPerInch: 72, readings: [{ source: 'eng', lines }], rules: [] }
}

/** What a reader of PDFs and images is made to do, and what it was asked for. */
export interface StubReader {
  readonly pages?: readonly (Page | InputError)[]
  readonly asked?: (PageSettings & { readonly kind: PictureKind })[]
}

/** Reads the pages it was given; an error among them is that of a page. */
async function* readStubPages(
  { asked, pages = [] }: StubReader,
  kind: PictureKind,
  { onPageError, onProgress, ...settings }: PageSettings & ReadOptions,
): AsyncGenerator<Page> {
  asked?.push({ kind, ...settings })
  for (const [i, page] of pages.entries()) {
    const failed = page instanceof InputError
    if (failed) {
      if (page.page === undefined || onPageError === undefined) throw page
      onPageError(page)
    }
    onProgress?.({ page: i + 1, pages: pages.length, did: failed ? 'cannot be read' : 'text layer' })
    yield failed ? { ...pageOf(i + 1, []), readings: [] } : page
  }
}

/**
 * A restorer that knows three words, and an adaptation that learns from every word; with a record of the settings that
 * either was asked for.
 */
export function stubToolbox(reader: StubReader = {}) {
  const asked: RestorerSettings[] = []
  const adapted: (AdaptSettings & { readonly texts: readonly string[] })[] = []
  const toolbox: Toolbox = {
    createRestorer: async (settings) => {
      asked.push(settings)
      return { restore: restoreThreeWords, restoreParts: restoreLines }
    },
    readPages: (kind, _, settings) => readStubPages(reader, kind, settings),
    adaptChannel: async (texts, settings) => {
      adapted.push({ texts, ...settings })
      const words = texts.join(' ').match(/\S+/g)?.length ?? 0
      const fit = words === 0 ? null : { before: -0.25, after: -0.125, heldOut: -0.2 }
      return { adaptation: { channel: channelModel([], 9), words, fit }, text: 'unseen\t9.00\n' }
    },
    processArchive,
    planArchive,
  }
  return { toolbox, asked, adapted }
}

function restoreThreeWords(source: string) {
  const corrections: Correction[] = []
  const text = source.replace(/\p{L}+/gu, (word, start: number) => {
    const known = WORDS[word]
    if (known === undefined) return word
    const [replacement, confidence] = known
    const before = source.slice(0, start).split('\n')
    corrections.push({
      start,
      end: start + word.length,
      source: word,
      replacement,
      line: before.length,
      column: before.at(-1)!.length + 1,
      kind: 'word',
      confidence,
      alternatives: [],
    })
    return replacement
  })
  return { text, corrections, confidence: 0.9 }
}

/** Each line is a part. */
function* restoreLines(source: string): Generator<RestoredPart> {
  const { corrections } = restoreThreeWords(source)
  let start = 0
  for (const line of source.split(/(?<=\n)/)) {
    const end = start + line.length
    const own = corrections.filter((correction) => correction.start >= start && correction.end <= end)
    yield { start, end, text: restoreThreeWords(line).text, corrections: own, words: 1, sure: 0.9 }
    start = end
  }
}
