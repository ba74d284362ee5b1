import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names those forms that nobody may look at who works on the parser, one a line. */
const HELD_OUT = 'held-out.txt'

/**
 * The names of the documents that are kept from those who work on the parser.
 *
 * @param folder - holds the forms, and their list
 */
export function heldOutForms(folder: string): ReadonlySet<string> {
  const list = join(folder, HELD_OUT)
  return new Set(existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [])
}
