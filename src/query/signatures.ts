import { type Node, type Signature, textOf } from '../tree/index.ts'
import { lineOf } from './line-of.ts'
import { selectAll } from './select.ts'

/** Who signed. */
export interface SignatureEntry {
  readonly authority: Signature['authority']
  /** The office of the one who signed; '' if none is printed. */
  readonly office: string
  /** The name; '' if none is printed. */
  readonly signer: string
  /** All that is printed there, line by line. */
  readonly lines: readonly string[]
  /** Line of the source, from 1; null for a tree without positions. */
  readonly line: number | null
}

/**
 * Lists who signed.
 *
 * @param node a tree, or a part of one
 * @returns the signatures, in order; of all documents, if there are several
 */
export function signatures(node: Node): SignatureEntry[] {
  return selectAll('signature', node).map((signature) => ({
    authority: signature.authority,
    office: signature.office,
    signer: signature.signer,
    lines: selectAll('signatureLine', signature).map(textOf),
    line: lineOf(signature),
  }))
}

/**
 * Says who signed, or who signed first where several did.
 *
 * @param node a tree, or a part of one
 * @returns the first signature, or undefined
 * @example
 * signature(tree)?.signer
 */
export function signature(node: Node): SignatureEntry | undefined {
  return signatures(node)[0]
}
