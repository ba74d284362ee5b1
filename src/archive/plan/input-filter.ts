import picomatch from 'picomatch'

/** Which inputs are wanted. Globs know no case, and a letter is the same composed or not. */
export interface FilterOptions {
  /** Globs of what is wanted; all by default. */
  readonly include?: readonly string[]
  /** Globs of what is left out. */
  readonly exclude?: readonly string[]
  /** Whether files and folders whose names begin with a dot are wanted. Default false. */
  readonly hidden?: boolean
}

/** Tells which inputs are wanted, by their paths below the archive. */
export interface InputFilter {
  wantsFile(input: string): boolean
  wantsFolder(input: string): boolean
}

/** What systems and office programs leave in folders. */
const JUNK: readonly RegExp[] = [
  /^thumbs\.db$/i,
  /^desktop\.ini$/i,
  /^\.DS_Store$/,
  /^\._/,
  /^__MACOSX$/,
  /^~\$/,
  /^\$RECYCLE\.BIN$/i,
  /^System Volume Information$/i,
]

/**
 * Makes a filter of inputs. A glob without "/" is matched against names at any depth, one with "/" against paths below
 * the archive; one that matches a folder stands for all that is in it.
 *
 * @param options see {@link FilterOptions}
 * @returns the filter
 * @throws TypeError for an empty glob
 * @example
 * inputFilter({ include: ['*.pdf'], exclude: ['nháp'] }).wantsFile('2023/báo cáo.PDF') // true
 */
export function inputFilter({ exclude = [], hidden = false, include = [] }: FilterOptions): InputFilter {
  const included = include.map(globMatcher)
  const excluded = exclude.map(globMatcher)
  const isLeftOut = (input: string) => {
    const name = nameIn(input)
    return (!hidden && name.startsWith('.')) || JUNK.some((junk) => junk.test(name)) || excluded.some(matches(input))
  }
  return {
    wantsFile: (input) =>
      !isLeftOut(input) &&
      (included.length === 0 || selfAndFolders(input).some((path) => included.some(matches(path)))),
    wantsFolder: (input) => !isLeftOut(input),
  }
}

type Matcher = (path: string) => boolean

const matches = (path: string) => (matcher: Matcher) => matcher(path)

function globMatcher(glob: string): Matcher {
  const pattern = glob.normalize('NFC').replace(/^(?:\.?\/)+|\/+$/g, '')
  if (pattern === '') throw new TypeError(`'${glob}' is no glob`)
  const isMatch = picomatch(pattern, { dot: true, nocase: true, nonegate: true })
  const anywhere = !pattern.includes('/')
  return (path) => isMatch((anywhere ? nameIn(path) : path).normalize('NFC'))
}

const nameIn = (input: string) => input.slice(input.lastIndexOf('/') + 1)

/** A path and those of the folders that it lies in. */
function selfAndFolders(input: string): string[] {
  const parts = input.split('/')
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'))
}
