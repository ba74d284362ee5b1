import type { Header } from '../../tree/index.ts'
import type { DocumentText } from '../document-text.ts'
export function findHeader(
  _d: DocumentText,
  _f: number,
  _t: number,
  _o: { skip: (line: number) => boolean },
): { header: Header; end: number } | null {
  return null
}
export function headerStarts(_d: DocumentText): number[] {
  return []
}
