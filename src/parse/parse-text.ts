import { createRestorer, type Restorer, type RestorerOptions, restore } from '../restore/index.ts'
import type { Root } from '../tree/index.ts'
import { parseRestoration } from './parse.ts'

export interface ParseOptions extends RestorerOptions {
  /** A restorer made before, in place of one made of the other options. */
  readonly restorer?: Restorer
  /** Whether the text is restored first; default true. Text that is right passes through its restoration unchanged. */
  readonly restore?: boolean
}

/**
 * Restores a text and turns it into a tree. Positions point into the text that is given.
 *
 * @param text any string
 * @param options see {@link ParseOptions}
 * @returns the tree
 * @throws what `createRestorer` throws for its options
 * @example
 * const tree = parse(garbled)
 * selectAll('section[label="II"] citation', tree)
 */
export function parse(text: string, options: ParseOptions = {}): Root {
  if (options.restore === false) return parseRestoration(text, { text, corrections: [] })
  return parseRestoration(text, restorerFor(options).restore(text))
}

/**
 * The restorer that options ask for: without any the default one, whose models are loaded once.
 *
 * @throws what `createRestorer` throws for its options
 */
export function restorerFor({ restorer, restore: _, ...options }: ParseOptions): Pick<Restorer, 'restore'> {
  return restorer ?? (Object.keys(options).length === 0 ? { restore } : createRestorer(options))
}
