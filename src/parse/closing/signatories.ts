import { type FoldedWord, joinedText } from '../folded-words.ts'
import type { SignatureRow } from './columns.ts'
import { namesIn, rankLength } from './person-names.ts'
import { type Authority, authorityOf, beginsOffice, isTitle, withoutAuthority } from './titles.ts'

/** What one person signs with. */
export interface Signatory {
  readonly rows: readonly (readonly FoldedWord[])[]
  readonly authority: Authority | null
  readonly office: string
  readonly signer: string
}

/**
 * Tells those who sign apart, below or beside each other.
 *
 * @param rows the lines of all signatures, in order
 */
export function signatories(rows: readonly SignatureRow[]): Signatory[] {
  return blocks(rows).flatMap((block) => sides(block).map(signatory))
}

/** A title below a name begins the signature of somebody else. */
function blocks(rows: readonly SignatureRow[]): SignatureRow[][] {
  const found: SignatureRow[][] = []
  let signed = true
  for (const row of rows) {
    if (signed && (row.kind === 'title' || found.length === 0)) {
      found.push([])
      signed = false
    }
    found[found.length - 1]!.push(row)
    if (row.kind === 'name') signed = true
  }
  return found
}

/** The two signatures of a block where titles or names tell that two sign beside each other. */
function sides(block: readonly SignatureRow[]): SignatureRow[][] {
  const beside = block.some(({ kind, words }) => kind === 'title' && partedTitles(words).length > 1)
  const partsOf = ({ kind, words }: SignatureRow) =>
    kind === 'name' ? namesIn(words, beside) : kind === 'note' ? partedNotes(words) : partedTitles(words)
  if (!block.some((row) => row.kind === 'name' && partsOf(row).length > 1)) return [[...block]]
  const left: SignatureRow[] = []
  const right: SignatureRow[] = []
  for (const row of block) {
    const [first, second] = partsOf(row)
    left.push({ ...row, words: first ?? row.words })
    if (second !== undefined) right.push({ ...row, words: second })
  }
  return [left, right]
}

/** Two titles beside each other. */
function partedTitles(words: readonly FoldedWord[]): (readonly FoldedWord[])[] {
  const cuts = words.map((_, index) => index).filter((index) => index > 0 && isCut(words, index))
  return partedAt(words, cuts.find((index) => authorityOf(words.slice(index)) !== null) ?? cuts[0])
}

/** Two notes beside each other: "(Đã ký) (Đã ký)". */
function partedNotes(words: readonly FoldedWord[]): (readonly FoldedWord[])[] {
  const cut = words.findIndex(({ text }, index) => index > 0 && text.startsWith('('))
  return partedAt(words, cut < 0 ? undefined : cut)
}

const partedAt = (words: readonly FoldedWord[], cut: number | undefined): (readonly FoldedWord[])[] =>
  cut === undefined ? [words] : [words.slice(0, cut), words.slice(cut)]

const isCut = (words: readonly FoldedWord[], index: number): boolean =>
  isTitle(words.slice(0, index)) && isTitle(words.slice(index))

function signatory(rows: readonly SignatureRow[]): Signatory {
  const named = rows.findLastIndex(({ kind }) => kind === 'name')
  const name = rows[named]?.words ?? []
  // What looks like a name above the name goes the title on.
  const titles = rows.filter(({ kind }, index) => kind !== 'note' && index !== named).map(({ words }) => words)
  const authorized = titles.findLastIndex((words) => authorityOf(words) !== null)
  const authority = authorized < 0 ? null : authorityOf(titles[authorized]!)
  return {
    rows: rows.map(({ words }) => words),
    authority,
    office: officeOf(titles, authorized, authority),
    signer: joinedText(name.slice(rankLength(name))).replace(/[.,]+$/, ''),
  }
}

/** The office of the one who signs: below the line of the authority, or on it if none is below. */
function officeOf(titles: readonly (readonly FoldedWord[])[], authorized: number, authority: Authority | null): string {
  const below = titles.slice(authorized + 1)
  const first = below.findIndex((words) => beginsOffice(words))
  if (first >= 0) {
    const others = below.slice(first + 1)
    const end = others.findIndex((words) => beginsOffice(words))
    return [below[first]!, ...others.slice(0, end < 0 ? undefined : end)].map(joinedText).join(' ')
  }
  if (authorized < 0) return titles[0] === undefined ? '' : joinedText(titles[0])
  if (authority === 'TM') return ''
  return joinedText(withoutAuthority(titles[authorized]!))
}
