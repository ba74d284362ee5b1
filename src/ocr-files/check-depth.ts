import type { Nodes, Root } from 'xast'
import { InputError } from '../page/index.ts'

/** Elements within elements; OCR files have ten or so. */
const MOST = 200

/**
 * Refuses a tree that is nested too deeply to be walked.
 *
 * @param root of any tree
 * @returns the same
 * @throws InputError
 */
export function checkDepth(root: Root): Root {
  let level: readonly Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST) throw new InputError(`nested too deeply: more than ${MOST} elements within each other`)
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []))
  }
  return root
}
