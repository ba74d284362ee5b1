import type { FieldSpec } from './field-spec.ts'
import type { Node, NodeOf } from './nodes.ts'

/** What a node consists of, besides its type, position and data. */
export interface NodeSpec {
  readonly fields?: Readonly<Record<string, FieldSpec>>
  /** Fields that may be missing. */
  readonly optional?: Readonly<Record<string, FieldSpec>>
  /** Types of the children; a node without any has none. */
  readonly children?: readonly string[]
  /** What the first child has to be. */
  readonly first?: string
  /** Whether the node has a value. */
  readonly value?: true
}

type Own<Content extends Node> = Omit<Content, 'type' | 'children' | 'value' | 'data' | 'position'>
type OptionalKey<Fields> = { [Key in keyof Fields]-?: object extends Pick<Fields, Key> ? Key : never }[keyof Fields]

/** Holds the table to the node types: every field and nothing else, no child that the types do not know. */
type SpecOf<Content extends Node> = {
  readonly fields?: { readonly [Key in Exclude<keyof Own<Content>, OptionalKey<Own<Content>>>]: FieldSpec }
  readonly optional?: { readonly [Key in OptionalKey<Own<Content>>]: FieldSpec }
  readonly children?: Content extends { children: (infer Child extends Node)[] } ? readonly Child['type'][] : never
  readonly first?: Content extends { children: (infer Child extends Node)[] } ? Child['type'] : never
  readonly value?: Content extends { value: string } ? true : never
}

const STRING = { type: 'string' } as const
const BOOLEAN = { type: 'boolean' } as const
const COUNT = { type: 'integer', minimum: 1 } as const
const YEAR = { type: 'string', pattern: '^\\d{4}$' } as const
const DATE = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const
const DATE_OR_NULL = { ...DATE, type: ['string', 'null'] } as const

const STYLES = [
  'part',
  'chapter',
  'division',
  'subdivision',
  'article',
  'capital',
  'roman',
  'decimal',
  'letter',
  'dash',
  'plus',
  'bullet',
] as const

const PAPER = ['pageBreak', 'furniture'] as const
const FLOW = ['section', 'paragraph', 'list', 'table', 'basis', 'notes', ...PAPER] as const
const PHRASING = ['text', 'footnoteReference', 'citation', 'pageBreak'] as const

/** Every type of node: the guards, the builders, the checks and the JSON Schema are made from this table. */
export const NODE_SPECS = {
  root: { children: ['header', 'body', 'closing', 'appendix'] },
  header: { children: ['issuer', 'motto', 'docNumber', 'placeDate', 'docType', 'subject', 'addressee', ...PAPER] },
  body: { children: FLOW },
  notes: { children: ['footnoteDefinition', ...PAPER] },
  closing: { children: ['recipients', 'signature', ...PAPER] },
  appendix: { fields: { label: STRING }, children: ['heading', ...FLOW] },
  issuer: { fields: { role: { enum: ['superior', 'issuing'] } }, children: PHRASING },
  motto: { children: PHRASING },
  docNumber: { fields: { code: STRING, number: STRING, symbol: STRING }, optional: { year: YEAR }, children: PHRASING },
  placeDate: { fields: { place: STRING, date: DATE_OR_NULL }, children: PHRASING },
  docType: { fields: { name: STRING, abbreviation: STRING }, children: PHRASING },
  subject: { children: PHRASING },
  addressee: { children: PHRASING },
  section: {
    fields: { depth: COUNT, label: STRING, printed: STRING, style: { enum: [...STYLES, null] } },
    first: 'heading',
    children: ['heading', ...FLOW],
  },
  heading: { children: PHRASING },
  paragraph: { children: PHRASING },
  list: { fields: { style: { enum: STYLES } }, children: ['listItem', ...PAPER] },
  listItem: { fields: { label: STRING, printed: STRING }, children: FLOW },
  table: { children: ['tableRow'] },
  tableRow: { children: ['tableCell'] },
  tableCell: { children: PHRASING },
  basis: { children: ['paragraph'] },
  footnoteDefinition: { fields: { identifier: STRING }, children: PHRASING },
  recipients: { children: ['recipient', ...PAPER] },
  recipient: { fields: { archive: BOOLEAN }, optional: { purpose: STRING }, children: PHRASING },
  signature: {
    fields: { authority: { enum: ['TM', 'KT', 'TL', 'TUQ', 'Q', null] }, office: STRING, signer: STRING },
    children: ['signatureLine', ...PAPER],
  },
  signatureLine: { children: PHRASING },
  citation: {
    fields: { code: STRING },
    optional: { documentType: STRING, issuedDate: DATE, issuer: STRING },
    children: ['text', 'footnoteReference', 'pageBreak'],
  },
  footnoteReference: { fields: { identifier: STRING } },
  text: { value: true },
  pageBreak: { fields: { page: COUNT } },
  furniture: { fields: { kind: { enum: ['pageNumber', 'runningHead', 'noise', 'link'] } }, value: true },
} as const satisfies { readonly [Type in Node['type']]: SpecOf<NodeOf<Type>> }

/** The parts of a point, with the least that each may be. */
export const POINT = [
  ['line', 1],
  ['column', 1],
  ['offset', 0],
] as const

/** Every type of node, in the order of the specification. */
export const NODE_TYPES = Object.keys(NODE_SPECS) as Node['type'][]

/**
 * What a node of a type consists of.
 *
 * @param type any text
 * @returns undefined for a type that the tree does not know
 */
export function nodeSpec(type: string): NodeSpec | undefined {
  return Object.hasOwn(NODE_SPECS, type) ? NODE_SPECS[type as Node['type']] : undefined
}
