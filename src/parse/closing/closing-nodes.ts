import {
  type Closing,
  type ClosingContent,
  type Furniture,
  positionOver,
  type Recipient,
  type Recipients,
  type Signature,
} from '../../tree/index.ts'
import type { DocumentText, Span } from '../document-text.ts'
import { spanOf } from '../folded-words.ts'
import { inlineText } from '../inline-text.ts'
import { inlines } from '../inlines.ts'
import { startOf } from '../positions.ts'
import { ITEM_END, NOTHING, trimSpan } from '../trim-span.ts'
import type { ClosingParts, Entry } from './closing-parts.ts'
import { purposeOf } from './recipient-lines.ts'
import { type Signatory, signatories } from './signatories.ts'

/**
 * Makes the nodes of a closing.
 *
 * @param document the text
 * @param parts its parts
 */
export function closingNode(document: DocumentText, parts: ClosingParts): Closing {
  const entries = parts.entries.flatMap((entry) => recipient(document, entry))
  const lists = parts.label !== null || entries.length > 0 ? [recipientsNode(document, parts.label, entries)] : []
  const signatures = signatories(parts.rows).map((signatory) => signature(document, signatory))
  const noise = parts.noise.map((span): Furniture => {
    const { value } = inlineText(document.text, [span])
    return { type: 'furniture', kind: 'noise', value, position: document.position(span) }
  })
  const children: ClosingContent[] = [...lists, ...signatures, ...noise].sort((a, b) => startOf(a) - startOf(b))
  return { type: 'closing', children, position: positionOver(children) }
}

function recipient(document: DocumentText, { archive, spans }: Entry): Recipient[] {
  const last = spans.length - 1
  const trimmed = spans.flatMap((span, index) => {
    const run = index === last ? trimSpan(document.text, span, NOTHING, ITEM_END) : span
    return run === null ? [] : [run]
  })
  if (trimmed.length === 0) return []
  const children = inlines(document, trimmed)
  const purpose = purposeOf(inlineText(document.text, trimmed).value)
  const position = positionOver(children)
  return [{ type: 'recipient', ...(purpose === undefined ? {} : { purpose }), archive, children, position }]
}

function recipientsNode(document: DocumentText, label: Span | null, children: Recipient[]): Recipients {
  const parts = label === null ? children : [{ position: document.position(label) }, ...children]
  return { type: 'recipients', children, position: positionOver(parts) }
}

function signature(document: DocumentText, { authority, office, rows, signer }: Signatory): Signature {
  const children = rows.map((words) => {
    const span = spanOf(words)!
    return { type: 'signatureLine' as const, children: inlines(document, [span]), position: document.position(span) }
  })
  return { type: 'signature', authority, office, signer, children, position: positionOver(children) }
}
