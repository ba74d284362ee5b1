import { statSync } from 'node:fs'
import { systemReason } from '../../input/index.ts'

/**
 * Says why a path is no folder.
 *
 * @param path - any path
 * @returns the reason, or null for a folder
 */
export function noFolder(path: string): string | null {
  try {
    return statSync(path).isDirectory() ? null : 'is a file, not a folder'
  } catch (error) {
    const reason = systemReason(error)
    if (reason === null) throw error
    return reason
  }
}
