import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** A folder of its own for each test of a file, gone after it. */
export function temporaryFolder() {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'phuchoi-test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const path = (name: string) => join(folder, name)
  return {
    path,
    /** Writes a file and gives back its path. */
    file: (name: string, content: string | Uint8Array) => {
      writeFileSync(path(name), content)
      return path(name)
    },
  }
}
