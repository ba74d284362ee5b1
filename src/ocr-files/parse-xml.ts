import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { InputError } from '../page/index.ts'
import { checkDepth } from './check-depth.ts'

/**
 * Parses XML into a xast tree with positions. The parser reads no external entity and no DTD, and expands none but the
 * five entities of XML: a file that defines its own is refused where it uses them.
 *
 * @param text the whole file
 * @throws InputError with line and column if it is no well-formed XML, or nested too deeply
 */
export function parseXml(text: string): Root {
  try {
    return checkDepth(fromXml(text))
  } catch (error) {
    if (error instanceof InputError) throw error
    const cause = error instanceof Error ? (error.cause ?? error) : error
    // The parser has gone as deep as it can.
    if (cause instanceof RangeError) throw new InputError('nested too deeply', { cause })
    throw new InputError(xmlReason(cause), { cause, hint: 'it may be cut off or damaged' })
  }
}

/** The root element of a file. */
export function rootElement({ children }: Root): Element {
  const root = children.find((child) => child.type === 'element')
  if (root === undefined) throw new InputError('holds no XML element')
  return root
}

/** What the parser says, on one line and without the piece of the file that it quotes. */
function xmlReason(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  const [reason = ''] = message.split('\n')
  const place = cause !== null && typeof cause === 'object' && 'line' in cause && 'column' in cause ? cause : null
  const plain = reason.replace(/ \(line \d+, column \d+\)$/, '')
  return `malformed XML${place === null ? '' : ` at line ${place.line}, column ${place.column}`}: ${plain}`
}
