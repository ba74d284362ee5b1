import { type BigIntStats, type Dirent, lstatSync } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { sep } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { systemCode, systemReason } from '../../input/index.ts'
import { ArchiveError, fileForArchive } from '../archive-error.ts'
import { ARCHIVE_FILES, ARCHIVE_FOLDER } from '../archive-folders.ts'
import { byCodeUnits } from '../code-units.ts'
import { isManifest } from '../manifest/is-manifest.ts'
import { fileName } from './file-name.ts'
import { type FilterOptions, type InputFilter, inputFilter } from './input-filter.ts'

/** What is walked. */
export interface WalkOptions extends FilterOptions {
  /** The output folder, which is left out where it lies in the archive; it need not be there yet. */
  readonly output?: string
}

/** A file that may be a document. */
export interface ArchiveFile {
  /** Path below the archive, with "/" between its parts, as the file system spells it. */
  readonly input: string
  /** In bytes. */
  readonly size: number
  /** Time of the last change, in milliseconds. */
  readonly modified: number
}

/** A path that something is said of. */
export interface WalkNote {
  readonly input: string
  readonly reason: string
}

/** What lies below an archive's folder; each list sorted by path. */
export interface ArchiveWalk {
  readonly files: readonly ArchiveFile[]
  /** Files and folders that cannot be read: what is in them is not done. */
  readonly unreadable: readonly WalkNote[]
  /**
   * What is no document, or is done under another path: pipes, sockets, links to what is in the archive anyway, output
   * of earlier runs.
   */
  readonly passedOver: readonly WalkNote[]
}

/**
 * Finds the files below a folder. Symbolic links are followed, and what is reached several ways is listed once, under its
 * own path if that lies in the archive. Files with several names (hard links) are listed under each. Hidden files and what
 * systems leave in folders (Thumbs.db, .DS_Store, ~$x.docx …) are left out, and so are folders that earlier runs wrote.
 *
 * @param archive the folder
 * @param options see {@link WalkOptions}
 * @returns what lies there
 * @throws ArchiveError if the folder is missing, is none or cannot be listed
 */
export async function walkArchive(archive: string, options: WalkOptions = {}): Promise<ArchiveWalk> {
  const root = await realFolder(archive)
  const walk: Walk = {
    root,
    output: options.output === undefined ? null : await outputFolder(options.output),
    filter: inputFilter(options),
    seen: new Map(),
    files: [],
    unreadable: [],
    passedOver: [],
    links: [],
    earlier: [],
  }
  await walkFolder(walk, { input: '', path: Buffer.from(root), valid: true, linked: false })
  const [nothing] = walk.unreadable
  if (nothing?.input === '') throw new ArchiveError('archive', archive, nothing.reason)
  // Own paths come first: a link to one of them is then known as such. Links behind links follow.
  for (let done = 0; done < walk.links.length; ) {
    const links = walk.links.slice(done).sort(byInput)
    done = walk.links.length
    for (const link of links) await followLink(walk, link)
  }
  return {
    files: walk.files.sort(byInput),
    unreadable: walk.unreadable.sort(byInput),
    passedOver: walk.passedOver.sort(byInput),
  }
}

/** A walk under way. */
interface Walk {
  readonly root: string
  readonly output: { readonly real: string; readonly identity: string } | null
  readonly filter: InputFilter
  /** Path by device and inode, of what was reached. */
  readonly seen: Map<string, string>
  readonly files: ArchiveFile[]
  readonly unreadable: WalkNote[]
  readonly passedOver: WalkNote[]
  readonly links: Place[]
  /** Real paths of what earlier runs wrote, as far as it was found. */
  readonly earlier: string[]
}

interface Place {
  readonly input: string
  /** As bytes, since a name may be no UTF-8. */
  readonly path: Buffer
  /** Whether the whole path is UTF-8. */
  readonly valid: boolean
  /** Whether it was reached by a link. */
  readonly linked: boolean
}

interface Entry {
  readonly place: Place
  readonly dirent: Dirent<Buffer>
}

const byInput = (one: { readonly input: string }, other: { readonly input: string }) =>
  byCodeUnits(one.input, other.input)

/** How many files are asked for their size before anything else gets its turn. */
const AT_ONCE = 64

async function realFolder(archive: string): Promise<string> {
  try {
    const real = await realpath(archive)
    if ((await stat(real)).isDirectory()) return real
  } catch (error) {
    throw new ArchiveError('archive', archive, systemReason(error) ?? String(error))
  }
  throw fileForArchive(archive)
}

async function outputFolder(output: string): Promise<Walk['output']> {
  try {
    return { real: await realpath(output), identity: identity(await stat(output, { bigint: true })) }
  } catch {
    return null
  }
}

async function walkFolder(walk: Walk, folder: Place): Promise<void> {
  const entries = await explained(walk, folder, async () => {
    const folderIdentity = identity(await lstat(folder.path, { bigint: true }))
    if (folderIdentity === walk.output?.identity || isKnown(walk, folder, folderIdentity)) return []
    return readdir(folder.path, { encoding: 'buffer', withFileTypes: true })
  })
  if (entries === null) return
  const written = earlierOutput(folder, entries)
  if (written !== null) {
    walk.passedOver.push({ input: written.input, reason: 'is the output of an earlier run' })
    walk.earlier.push(written.path.toString())
  }
  if (written === folder) return
  const wanted = entries
    .map((dirent) => entryIn(folder, dirent))
    .filter(({ dirent, place }) => place.input !== written?.input && wants(walk, dirent, place))
  const files = wanted.filter(({ dirent }) => dirent.isFile())
  for (let at = 0; at < files.length; at += AT_ONCE) {
    for (const { place } of files.slice(at, at + AT_ONCE)) addFile(walk, place)
    await nextTurn()
  }
  for (const { dirent, place } of wanted) {
    if (dirent.isFile()) continue
    if (dirent.isSymbolicLink()) walk.links.push(place)
    else if (dirent.isDirectory()) await walkFolder(walk, place)
    else walk.passedOver.push({ input: place.input, reason: `is ${specialKind(dirent)}, not a file` })
  }
}

/**
 * What an earlier run wrote of a folder: all that is in it, since its outputs are no documents of the archive. The archive
 * itself was asked for, so that there it is only what runs keep for themselves.
 */
function earlierOutput(folder: Place, entries: readonly Dirent<Buffer>[]): Place | null {
  const own = entries.find((dirent) => dirent.isDirectory() && dirent.name.toString() === ARCHIVE_FOLDER)
  if (own === undefined || !isManifest(pathIn(folder, Buffer.from(ARCHIVE_FILES.manifest)))) return null
  return folder.input === '' ? entryIn(folder, own).place : folder
}

const pathIn = ({ path }: Place, name: Buffer) => Buffer.concat([path, Buffer.from(sep), name])

function entryIn(folder: Place, dirent: Dirent<Buffer>): Entry {
  const { input, linked, valid } = folder
  const read = fileName(dirent.name)
  const place = {
    input: input === '' ? read.name : `${input}/${read.name}`,
    path: pathIn(folder, dirent.name),
    valid: valid && read.valid,
    linked,
  }
  return { place, dirent }
}

/** A link may lead to a file or to a folder; whether it is wanted as a file is asked when that is known. */
function wants({ filter }: Walk, dirent: Dirent<Buffer>, { input }: Place): boolean {
  return dirent.isDirectory() || dirent.isSymbolicLink() ? filter.wantsFolder(input) : filter.wantsFile(input)
}

/** Synchronous, which for thousands of files is several times faster than a promise for each. */
function addFile(walk: Walk, place: Place): void {
  try {
    listFile(walk, place, lstatSync(place.path, { bigint: true }))
  } catch (error) {
    walk.unreadable.push(noteOf(place, error))
  }
}

/** Whether something was reached before under another path. Hard links are no other path: each is a name of its own. */
function isKnown({ passedOver, seen }: Walk, { input, linked }: Place, fileIdentity: string): boolean {
  const known = seen.get(fileIdentity)
  if (known === undefined) seen.set(fileIdentity, input)
  else if (linked) passedOver.push({ input, reason: `is the same as ${known || 'the archive itself'}, by a link` })
  return known !== undefined && linked
}

function listFile(walk: Walk, place: Place, stats: BigIntStats): void {
  const { input, valid } = place
  if (isKnown(walk, place, identity(stats))) return
  if (!valid) {
    walk.unreadable.push({ input, reason: 'its path is not valid UTF-8; rename it' })
    return
  }
  walk.files.push({ input, size: Number(stats.size), modified: Number(stats.mtimeNs) / 1e6 })
}

async function followLink(walk: Walk, place: Place): Promise<void> {
  const { input } = place
  const target = await explained(walk, place, async () => ({
    stats: await stat(place.path, { bigint: true }),
    real: await realpath(place.path, 'buffer'),
  }))
  if (target === null) return
  const passOver = (reason: string) => walk.passedOver.push({ input, reason })
  const { real, stats } = target
  if (stats.isFile() && !walk.filter.wantsFile(input)) return
  if (isBelow(real, walk.output?.real ?? null)) passOver('is a link into the output folder')
  else if (walk.earlier.some((output) => isBelow(real, output))) passOver('is a link into the output of an earlier run')
  else if (stats.isFile()) listFile(walk, { ...place, linked: true }, stats)
  else if (!stats.isDirectory()) passOver(`is a link to ${specialKind(stats)}, not to a file`)
  else if (isAbove(real, walk.root)) passOver('is a link to a folder that holds the archive')
  else await walkFolder(walk, { ...place, path: real, linked: true })
}

/** Does something with a path; if that fails it is said of the path, and nothing is lost of the others. */
async function explained<Result>(walk: Walk, place: Place, action: () => Promise<Result>): Promise<Result | null> {
  try {
    return await action()
  } catch (error) {
    walk.unreadable.push(noteOf(place, error))
    return null
  }
}

function noteOf({ input }: Place, error: unknown): WalkNote {
  const reason = LINK_REASONS[systemCode(error) ?? ''] ?? systemReason(error)
  if (reason === null) throw error
  return { input, reason }
}

/** What is seen of a broken link; a file that is gone since it was listed reads the same. */
const LINK_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'leads to nothing: a broken link, or removed meanwhile',
  ELOOP: 'is a link that leads to itself',
}

const identity = ({ dev, ino }: BigIntStats) => `${dev}:${ino}`

/** Whether a path is a folder or lies in it. */
function isBelow(path: Buffer, folder: string | null): boolean {
  if (folder === null) return false
  const text = path.toString()
  return text === folder || text.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)
}

const isAbove = (folder: Buffer, path: string) =>
  folder.toString() !== path && isBelow(Buffer.from(path), folder.toString())

const SPECIAL: readonly (readonly [kind: string, is: (entry: Dirent<Buffer> | BigIntStats) => boolean])[] = [
  ['a pipe', (entry) => entry.isFIFO()],
  ['a socket', (entry) => entry.isSocket()],
  ['a device', (entry) => entry.isBlockDevice() || entry.isCharacterDevice()],
]

function specialKind(entry: Dirent<Buffer> | BigIntStats): string {
  return SPECIAL.find(([, is]) => is(entry))?.[0] ?? 'something else'
}
