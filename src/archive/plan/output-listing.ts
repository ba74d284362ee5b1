import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes a function that tells whether outputs are there. It lists each folder once, which for thousands of files is many
 * times faster than asking for each of them.
 *
 * @param output the output folder
 * @returns a function from a path below it, with "/" between its parts
 */
export function outputListing(output: string): (path: string) => boolean {
  const folders = new Map<string, ReadonlySet<string>>()
  return (path) => {
    const end = path.lastIndexOf('/')
    const folder = path.slice(0, Math.max(0, end))
    let names = folders.get(folder)
    if (names === undefined) {
      names = namesIn(join(output, folder))
      folders.set(folder, names)
    }
    // A file system may list a name in another normal form than it was given.
    return names.has(path.slice(end + 1)) || existsSync(join(output, path))
  }
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder))
  } catch {
    return new Set()
  }
}
