import { InputError } from '../page/index.ts'
import type { Root } from '../tree/index.ts'

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
 * @param file its path
 * @param text its text
 * @returns the format of a tree, or null for a text
 */
export function treeFormatOf(file: string, text: string): TreeFormat | null {
  return ENDINGS.find(([ending]) => ending.test(file))?.[1] ?? (JSON_OBJECT.test(text) ? 'json' : null)
}

/**
 * Reads a tree that an export wrote.
 *
 * @param format its format
 * @param text the JSON or Markdown
 * @returns the tree
 * @throws InputError for what is no tree
 */
export async function importTree(format: TreeFormat, text: string): Promise<Root> {
  const { fromJson, fromMarkdown } = await import('../import/index.ts')
  const { TreeError } = await import('../tree/index.ts')
  try {
    return { json: fromJson, md: fromMarkdown }[format](text)
  } catch (error) {
    if (error instanceof TreeError) {
      throw new InputError(`is no tree of a document: ${error.message}`, { cause: error })
    }
    throw error instanceof SyntaxError ? new InputError(`is no JSON: ${error.message}`, { cause: error }) : error
  }
}
