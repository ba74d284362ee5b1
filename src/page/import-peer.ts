import { InputError } from './input-error.ts'

/** An optional library. */
export interface Peer {
  /** What it is needed for, as the start of a sentence: "reading images". */
  readonly purpose: string
  /** The packages to install. */
  readonly packages: readonly string[]
}

/**
 * Loads a library that is not installed with this one.
 *
 * @param load imports it
 * @param peer what it is
 * @throws InputError with the command that installs it, if it is not there; or if it is and cannot be loaded
 */
export async function importPeer<Module>(load: () => Promise<Module>, { purpose, packages }: Peer): Promise<Module> {
  try {
    return await load()
  } catch (cause) {
    const names = packages.join(' and ')
    if (!isMissing(cause)) throw new InputError(`${purpose} needs ${names}, which cannot be loaded`, { cause })
    throw new InputError(`${purpose} needs ${names}`, { hint: `npm install ${packages.join(' ')}`, cause })
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND')
