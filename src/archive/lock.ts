import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { systemCode } from '../input/index.ts'
import { ArchiveError } from './archive-error.ts'

/** Who holds a lock. */
interface Holder {
  readonly host: string
  readonly process: number
  /** When the process began, as the system counts it; null where it does not tell. Numbers of processes come again. */
  readonly began: string | null
  /** Tells two locks of one process apart. */
  readonly token: string
}

/**
 * Takes a lock, so that one run at a time writes an output folder. One that a dead process left is taken over.
 *
 * @param file path of the lock; its folder has to be there
 * @returns gives it back
 * @throws ArchiveError if another run holds it
 */
export function takeLock(file: string): () => void {
  const holder: Holder = {
    host: hostname(),
    process: process.pid,
    began: processStat(process.pid)?.began ?? null,
    token: randomBytes(8).toString('hex'),
  }
  while (!create(file, holder)) setAside(file)
  return () => {
    if (holderOf(file)?.token === holder.token) rmSync(file, { force: true })
  }
}

/** Makes the lock with all that it holds in one step, so that it is never there without saying whose it is. */
function create(file: string, holder: Holder): boolean {
  const candidate = `${file}.${holder.token}`
  try {
    writeFileSync(candidate, `${JSON.stringify(holder)}\n`)
    linkSync(candidate, file)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    if (!WITHOUT_LINKS.has(systemCode(error) ?? '')) throw error
    return createWithoutLink(file, holder)
  } finally {
    rmSync(candidate, { force: true })
  }
}

/** What file systems say that know no hard links. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EISDIR'])

function createWithoutLink(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, `${JSON.stringify(holder)}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Takes the lock of a dead process away. */
function setAside(file: string): void {
  const holder = holderOf(file)
  if (holder !== null && isAlive(holder)) throw lockedError(file, holder)
  const aside = `${file}.${randomBytes(8).toString('hex')}`
  try {
    renameSync(file, aside)
    // Another run may have taken it over between the two: then this is its lock, and it gets it back.
    const taken = holderOf(aside)
    if (taken !== null && taken.token !== holder?.token) linkSync(aside, file)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(systemCode(error) ?? '')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function holderOf(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
}

/** Whether a process still runs. Of other machines nothing is known: theirs are taken for alive. */
function isAlive({ began, host, process: id }: Holder): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(id, 0)
  } catch (error) {
    if (systemCode(error) === 'ESRCH') return false
  }
  const now = processStat(id)
  if (now === null) return true
  return !ENDED.has(now.state) && (began === null || began === now.began)
}

/** A process that ended and that nobody has asked about stays in the table. */
const ENDED: ReadonlySet<string> = new Set(['Z', 'X'])

/** Fields 3 and 22 of /proc/PID/stat; null where there is none. The second, the name, may hold blanks and parentheses. */
function processStat(id: number): { readonly state: string; readonly began: string } | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0]!, began: fields[19]! }
  } catch {
    return null
  }
}

function lockedError(file: string, { host, process: id }: Holder): ArchiveError {
  const where = host === hostname() ? '' : ` on ${host}`
  const hint = where === '' ? undefined : `If that run is gone, delete ${file}.`
  return new ArchiveError('locked', file, `another run (process ${id}${where}) writes this folder`, hint)
}
