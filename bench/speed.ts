import { createRestorer } from '../src/restore/index.ts'
import type { BenchFiles } from './bench-files.ts'
import { type RunCommand, restoreCommand } from './command-runs.ts'
import { countWords } from './count-words.ts'
import type { BenchDocument } from './documents.ts'
import { OURS } from './peer-accuracy.ts'
import { PEERS, type Peer, SLOW_PEERS, type WordList } from './peers/index.ts'
import { coldStart, firstPassWordsPerSecond, wordsPerSecond } from './timing.ts'

/** How fast one system is, in words a second. */
export interface SystemSpeed {
  readonly system: string
  /** A text that it never saw, after another one. */
  readonly firstPass: number
  /** Words of that text. */
  readonly firstPassWords: number
  /** A text that it has restored before. */
  readonly warm: number
  readonly warmWords: number
}

/** The command on a text of some size. */
export interface SizeSpeed {
  readonly megabytes: number
  readonly words: number
  /** The whole run; null if it failed. */
  readonly seconds: number | null
  readonly wordsPerSecond: number | null
  /** Words a second of what this text has more than the next shorter one. */
  readonly furtherWordsPerSecond: number | null
}

export interface SpeedResult {
  readonly systems: readonly SystemSpeed[]
  /** Median in seconds; null if the command is not built, or failed. */
  readonly coldStart: number | null
  readonly sizes: readonly SizeSpeed[]
}

export interface SpeedOptions {
  /** The words that the peers choose from; without them the peers are left out. */
  readonly words: WordList | null
  /** How long each warm measurement goes on, in seconds. */
  readonly seconds: number
  readonly coldStartRounds: number
  /** The built command; null if there is none. */
  readonly cli: string | null
  readonly run: RunCommand
  readonly log: (message: string) => void
}

/**
 * Measures speed: of restorers in this process, one after another on the same texts, and of the command.
 *
 * @param documents - the first text is the longest gold document, or the longest fixture; all others go before it
 * @param files - files for the command
 * @param options - rounds, and what is there to measure
 * @returns the figures
 */
export async function measureSpeed(
  documents: readonly BenchDocument[],
  files: BenchFiles,
  options: SpeedOptions,
): Promise<SpeedResult> {
  const { cli, coldStartRounds, log } = options
  const systems = systemSpeeds(documents, options)
  log('cold start')
  const failed = (error: unknown): null => {
    log(String(error))
    return null
  }
  return {
    systems,
    coldStart: cli === null ? null : await coldStart(restoreCommand(cli, files.page), coldStartRounds).catch(failed),
    sizes: cli === null ? [] : await sizeSpeeds(files, options.run),
  }
}

function systemSpeeds(documents: readonly BenchDocument[], { words, seconds, log }: SpeedOptions): SystemSpeed[] {
  const garbled = documents.filter(({ group }) => group !== 'clean')
  const longest = (group: string) =>
    garbled.filter((document) => document.group === group).sort((a, b) => b.garbled.length - a.garbled.length)[0]
  const unseen = longest('gold') ?? longest('fixtures poor')
  if (unseen === undefined) return []
  const fixtures = garbled.filter((document) => document.group.startsWith('fixtures') && !sameText(document, unseen))
  const [short = unseen, ...rest] = [...fixtures].sort((a, b) => a.garbled.length - b.garbled.length)
  const texts = { before: joined(fixtures), unseen: unseen.garbled, all: joined([unseen, ...fixtures]) }
  // Minutes on the long texts: a slow peer gets a short one, after others nearly as short.
  const shortTexts = {
    before: joined(rest.slice(1, 2)),
    unseen: short.garbled,
    all: joined([short, ...rest.slice(1, 2)]),
  }

  const systems: [name: string, create: () => Peer, slow: boolean][] = [
    [OURS, ourPeer, false],
    ...Object.entries(words === null ? {} : PEERS).map(([name, create]): [string, () => Peer, boolean] => [
      name,
      () => create(words!),
      SLOW_PEERS.has(name),
    ]),
  ]
  return systems.map(([system, create, slow]) => {
    log(`speed of ${system}`)
    const { before, unseen, all } = slow ? shortTexts : texts
    const restore = create()
    return {
      system,
      firstPass: firstPassWordsPerSecond(restore, before, unseen),
      firstPassWords: countWords(unseen),
      warm: wordsPerSecond(restore, all, seconds),
      warmWords: countWords(all),
    }
  })
}

async function sizeSpeeds({ sizes }: BenchFiles, run: RunCommand): Promise<SizeSpeed[]> {
  const speeds: SizeSpeed[] = []
  for (const { megabytes, words, file } of sizes) {
    const seconds = (await run(file))?.seconds ?? null
    const before = speeds.at(-1)
    const further =
      seconds === null || before === undefined || before.seconds === null || seconds <= before.seconds
        ? null
        : (words - before.words) / (seconds - before.seconds)
    speeds.push({
      megabytes,
      words,
      seconds,
      wordsPerSecond: seconds === null ? null : words / seconds,
      furtherWordsPerSecond: further,
    })
  }
  return speeds
}

/** Whether one is another scan of the other: its words would not be new. */
function sameText(a: BenchDocument, b: BenchDocument): boolean {
  return a === b || a.name.split(',')[0] === b.name.split(',')[0]
}

function ourPeer(): Peer {
  const restorer = createRestorer()
  return (text) => restorer.restore(text).text
}

const joined = (documents: readonly BenchDocument[]): string => documents.map(({ garbled }) => garbled).join('\n')
