import type { Root } from '../tree/index.ts'
import { inputError } from './errors.ts'

/** Formats that hold a tree. */
export type TreeFormat = 'json' | 'md'

/** What the names of files end with. */
const ENDINGS: readonly (readonly [ending: RegExp, format: TreeFormat])[] = [
  [/\.json$/i, 'json'],
  [/\.(?:md|markdown)$/i, 'md'],
]
const JSON_OBJECT = /^\s*\{\s*"type"/

/**
 * Tells what a file holds.
 *
 * @param file - its path
 * @param text - its text
 * @returns the format of a tree, or null for a text
 */
export function treeFormatOf(file: string, text: string): TreeFormat | null {
  return ENDINGS.find(([ending]) => ending.test(file))?.[1] ?? (JSON_OBJECT.test(text) ? 'json' : null)
}

/**
 * Reads a tree that an export wrote.
 *
 * @param format - its format
 * @param file - where it stands, for messages
 * @param text - the JSON or Markdown
 * @returns the tree
 * @throws CommandError with exit code 2 for what is no tree
 */
export async function importTree(format: TreeFormat, file: string, text: string): Promise<Root> {
  const { fromJson, fromMarkdown } = await import('../import/index.ts')
  const { TreeError } = await import('../tree/index.ts')
  try {
    return { json: fromJson, md: fromMarkdown }[format](text)
  } catch (error) {
    if (error instanceof TreeError) throw inputError(file, `is no tree of a document: ${error.message}`)
    throw error instanceof SyntaxError ? inputError(file, `is no JSON: ${error.message}`) : error
  }
}
