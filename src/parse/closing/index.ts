import type { Closing } from '../../tree/index.ts'
import type { DocumentText } from '../document-text.ts'
export function findClosing(
  _d: DocumentText,
  _f: number,
  _t: number,
  _o: { skip: (line: number) => boolean },
): { closing: Closing; start: number; end: number } | null {
  return null
}
