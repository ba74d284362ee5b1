import { type CodeCandidate, codeCandidates, fitsType, isTypeSymbol } from './citation-codes.ts'
import { type DateMatch, dateAt } from './citation-dates.ts'
import { issuerAt } from './citation-issuers.ts'
import type { CitationMatch } from './citation-match.ts'
import { type CodeLead, leadOf } from './citation-types.ts'

/** What parts the codes of a list: "Quyết định số 12/QĐ-UBND, 13/QĐ-UBND và số 14/QĐ-UBND". */
const LINK = /^(?:\[\^\d+\])?\s?(?:[,;]\s|,?\s?(?:và|hoặc|hay)\s)(?:số\s?:?\s?)?$/u
const LONGEST_LINK = 24
/** What the number of the document itself begins with. */
const OWN_NUMBER = /^\s*Số\s?(:?)\s?$/iu
const LONGEST_LEAD = 9

/**
 * Finds the documents that a text names by their codes: with a type before it, or "số", or in a list behind another, or
 * by the build of the code alone. A damaged code stands as printed.
 *
 * @param text a paragraph, with footnote marks as [^n]
 * @returns the citations in order, none overlapping; a code is what is printed, less the blanks in it
 *
 * @example
 * findCitations('Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về')
 * // [{ start: 0, end: 55, code: '61/2018/NĐ-CP', documentType: 'nghị định', issuedDate: '2018-04-23', issuer: 'Chính phủ' }]
 */
export function findCitations(text: string): CitationMatch[] {
  const found: CitationMatch[] = []
  /** What a code may go on with: a list of citations, or of what is none ("mẫu số 06/GTGT và 07/GTGT"). */
  let last: { readonly end: number; readonly citation?: CitationMatch } | undefined
  for (const candidate of codeCandidates(text)) {
    const from = last?.end ?? 0
    if (candidate.start < from || isOwnNumber(text, candidate)) continue
    const lead = leadOf(text, from, candidate.start)
    const list = last !== undefined && isLink(text, from, candidate.start) ? last : undefined
    if (lead.isOther || (list !== undefined && list.citation === undefined)) {
      last = { end: candidate.end }
    } else if (isCode(candidate, lead, list !== undefined)) {
      const citation = citationOf(text, candidate, lead, list?.citation?.documentType)
      last = { end: citation.end, citation }
      found.push(citation)
    }
  }
  return found
}

/** Whether a code is the number of the document itself, on a line of its own: "Số: 12/QĐ-UBND". */
function isOwnNumber(text: string, { end, start }: CodeCandidate): boolean {
  const colon = start <= LONGEST_LEAD ? OWN_NUMBER.exec(text.slice(0, start))?.[1] : undefined
  return colon === ':' || (colon === '' && text.slice(end, end + LONGEST_LEAD).trim() === '')
}

function isLink(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_LINK && LINK.test(text.slice(from, to))
}

/** Whether what has the build of a code is one, by what stands before it or by its parts. */
function isCode({ hasBlanks, hasYear, parts }: CodeCandidate, lead: CodeLead, isListed: boolean): boolean {
  if (lead.hasNumberWord || lead.type !== undefined || isListed || hasYear) return true
  return (
    parts.length > 1 &&
    (isTypeSymbol(parts[0]!) || (!hasBlanks && parts.every((part) => /^\p{Lu}[\p{Lu}&]+\d*$/u.test(part))))
  )
}

function citationOf(
  text: string,
  { end, parts, start }: CodeCandidate,
  lead: CodeLead,
  listType?: string,
): CitationMatch {
  const shared = listType !== undefined && fitsType(parts[0]!, listType) ? listType : undefined
  const documentType = lead.type?.type ?? shared
  return {
    start: lead.type?.start ?? start,
    code: text.slice(start, end).replace(/\s/g, ''),
    ...(documentType !== undefined && { documentType }),
    ...originAt(text, end),
  }
}

/** When and by whom, as said behind a code, in either order; and where that ends. */
function originAt(text: string, from: number): Pick<CitationMatch, 'end' | 'issuedDate' | 'issuer'> {
  const first = dateAt(text, from)
  const issuer = issuerAt(text, first?.end ?? from)
  const date = first ?? (issuer && dateAt(text, issuer.end))
  return {
    end: Math.max(from, issuer?.end ?? 0, isWhole(date) ? date.end : 0),
    ...(isWhole(date) && { issuedDate: date.date }),
    ...(issuer !== undefined && { issuer: issuer.name }),
  }
}

function isWhole(date: DateMatch | undefined): date is DateMatch & { readonly date: string } {
  return typeof date?.date === 'string'
}
