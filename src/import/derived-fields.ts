import { closingColumns, type SignatureRow } from '../parse/closing/columns.ts'
import { isArchive, purposeOf } from '../parse/closing/recipient-lines.ts'
import { signatories } from '../parse/closing/signatories.ts'
import { foldedWords } from '../parse/folded-words.ts'
import { codeParts } from '../parse/header/code.ts'
import { typeOf } from '../parse/header/doc-types.ts'
import { placeAndDate } from '../parse/header/header-nodes.ts'
import { issuerRoles } from '../parse/header/issuers.ts'
import type { Issuer, Node, NodeOf } from '../tree/index.ts'
import type { CommentValue } from './comment.ts'

/** The fields of a node, by their names. */
export type Fields = Readonly<Record<string, CommentValue>>

/** The fields that follow from the text of a node. */
type DerivedFields = { readonly [Type in Node['type']]?: (text: string) => Partial<NodeOf<Type>> }

const words = (text: string) => foldedWords(text, { start: 0, end: text.length })

/** A type is looked for where one stands: below number and date. */
const BELOW_ALL = { symbol: '', motto: true, number: true, date: true }

const DERIVED_FIELDS: DerivedFields = {
  docNumber: codeParts,
  placeDate: placeAndDate,
  docType: (text) => {
    const type = typeOf(words(text), BELOW_ALL)?.type
    return { name: (type?.name ?? text).toUpperCase(), abbreviation: type?.abbreviation ?? '' }
  },
  recipient: (text) => {
    const purpose = purposeOf(text)
    return { archive: isArchive(words(text)), ...(purpose === undefined ? {} : { purpose }) }
  },
}

/**
 * The fields of a node that follow from its text, as the parser derives them.
 *
 * @param type of the node
 * @param text of the node
 */
export function derivedFields(type: Node['type'], text: string): Fields {
  return { ...DERIVED_FIELDS[type]?.(text) } as Fields
}

/**
 * Which of the agencies in a header issues the document.
 *
 * @param names the text of each issuer
 */
export function derivedRoles(names: readonly string[]): Issuer['role'][] {
  return issuerRoles(names.map(words))
}

/**
 * Who signed.
 *
 * @param lines the texts of the lines of a signature
 */
export function signatureFields(lines: readonly string[]): Fields {
  const rows: SignatureRow[] = []
  for (const line of lines) {
    const titled = rows.at(-1)?.kind === 'title'
    const { right } = closingColumns(words(line), { item: false, archive: false, titled })
    rows.push({ kind: right?.kind ?? 'more', words: words(line) })
  }
  const { authority = null, office = '', signer = '' } = signatories(rows)[0] ?? {}
  return { authority, office, signer }
}
