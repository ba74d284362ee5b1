import { type Root, textOf } from '../../src/tree/index.ts'
import { agreement } from './agreement.ts'
import type { GoldStructure } from './gold-structure.ts'
import { isLike, skeleton } from './likeness.ts'
import { nodesOf } from './nodes.ts'

/** Fields that are right or wrong as a whole. */
export interface Checks {
  readonly right: number
  readonly checked: number
  /** Names of the wrong ones. */
  readonly missed: readonly string[]
}

type Field = 'number' | 'date' | 'place' | 'type' | 'subject' | 'issuer' | 'addressee'
type Check = (gold: GoldStructure, tree: Root) => boolean

const allAlike = (gold: readonly string[], tree: Root, type: 'issuer' | 'addressee', least?: number): boolean =>
  agreement(gold, nodesOf(tree, type).map(textOf), (a, b) => isLike(a, b, least)).f1 === 1

const CHECKS: { readonly [F in Field]: Check } = {
  number: (gold, tree) => skeleton(nodesOf(tree, 'docNumber')[0]?.code ?? '') === skeleton(gold.number ?? ''),
  date: (gold, tree) => nodesOf(tree, 'placeDate')[0]?.date === gold.date,
  place: (gold, tree) => isLike(nodesOf(tree, 'placeDate')[0]?.place ?? '', gold.place ?? ''),
  type: (gold, tree) => skeleton(nodesOf(tree, 'docType')[0]?.name ?? '') === skeleton(gold.type ?? ''),
  subject: (gold, tree) =>
    nodesOf(tree, 'subject')
      .slice(0, 1)
      .some((it) => isLike(textOf(it), gold.subject ?? '', 0.9)),
  issuer: (gold, tree) => allAlike(gold.issuer, tree, 'issuer'),
  addressee: (gold, tree) => allAlike(gold.addressee, tree, 'addressee', 0.75),
}

/** Checks those fields of the header that the document has. */
export function scoreHeader(gold: GoldStructure, tree: Root): Checks {
  const fields = (Object.keys(CHECKS) as Field[]).filter((field) => (gold[field]?.length ?? 0) > 0)
  return checksOf(fields.map((field) => [field, CHECKS[field](gold, tree)]))
}

/** Counts what is right among named checks. */
export function checksOf(checks: readonly (readonly [name: string, right: boolean])[]): Checks {
  const missed = checks.filter(([, right]) => !right).map(([name]) => name)
  return { right: checks.length - missed.length, checked: checks.length, missed }
}

/** Adds checks up. */
export function sumChecks(checks: readonly Checks[]): Checks {
  const sum = (field: 'right' | 'checked') => checks.reduce((total, it) => total + it[field], 0)
  return { right: sum('right'), checked: sum('checked'), missed: checks.flatMap(({ missed }) => missed) }
}
