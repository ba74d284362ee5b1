import { isUtf8 } from 'node:buffer'

/** A byte that is no UTF-8 becomes this code unit plus the byte, a surrogate that no valid text has alone. */
const ESCAPE = 0xdc00

/** A name in a folder, and whether a program that knows paths as texts can open it. */
export interface FileName {
  readonly name: string
  readonly valid: boolean
}

/**
 * Reads a name as the file system has it. Names are bytes; one that is no UTF-8 gets a lone surrogate for each byte that
 * is none (as PEP 383 does), so that different names stay different.
 *
 * @param bytes the name
 * @returns the name as a text
 */
export function fileName(bytes: Uint8Array): FileName {
  if (isUtf8(bytes)) return { name: Buffer.from(bytes).toString(), valid: true }
  let name = ''
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    name +=
      length === 0 ? String.fromCharCode(ESCAPE + bytes[at]!) : Buffer.from(bytes.subarray(at, at + length)).toString()
    at += length || 1
  }
  return { name, valid: false }
}

const LONGEST_SEQUENCE = 4

/** How many bytes from here on are one valid character; 0 for none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  for (let length = 1; length <= LONGEST_SEQUENCE && at + length <= bytes.length; length++) {
    if (isUtf8(bytes.subarray(at, at + length))) return length
  }
  return 0
}
