import type { FlowContent, Notes, Root, RootContent } from '../tree/index.ts'
import { readAppendix } from './appendix.ts'
import type { Block } from './blocks.ts'
import { readClosing } from './closing.ts'
import type { Context } from './context.ts'
import { readFlow } from './flow.ts'
import { footnoteIdentifier } from './footnote-names.ts'
import { readHeader } from './header.ts'
import { type Region, regionsOf } from './regions.ts'

/** A document that is being read. */
interface OpenDocument {
  readonly children: RootContent[]
  readonly context: Context
}

/** What each region of a document becomes. */
const READERS: { readonly [Type in RootContent['type']]: (region: Region, context: Context) => RootContent[] } = {
  header: ({ blocks, comment }, context) => {
    const { header, rest } = readHeader(blocks, context)
    const isThere = comment !== null || header.children.length > 0
    return [...(isThere ? [header] : []), ...(rest.length > 0 ? [bodyOf(rest, context)] : [])]
  },
  body: ({ blocks }, context) => [bodyOf(blocks, context)],
  closing: ({ blocks }, context) => [{ type: 'closing', children: readClosing(blocks, context) }],
  appendix: (region, context) => [readAppendix(region, context)],
}

/** Reads the documents that blocks hold, one behind the other. */
export function readDocuments(blocks: readonly Block[]): Root {
  const documents: OpenDocument[] = []
  for (const region of regionsOf(blocks)) {
    const last = documents.at(-1)
    const document = last === undefined || begins(region, last) ? openDocument(documents.length + 1) : last
    if (document !== last) documents.push(document)
    document.children.push(...READERS[region.type](region, document.context))
  }
  return { type: 'root', children: documents.flatMap(withStrayNotes) }
}

function begins({ type }: Region, { children }: OpenDocument): boolean {
  return type === 'header' || (type === 'body' && children.some((node) => node.type !== 'header'))
}

function openDocument(number: number): OpenDocument {
  return { children: [], context: { identifierOf: (name) => footnoteIdentifier(number, name), strayNotes: [] } }
}

function bodyOf(blocks: readonly Block[], context: Context): RootContent {
  return { type: 'body', children: readFlow(blocks, context) as FlowContent[] }
}

/** Puts footnotes that stand in the header or the closing to the body. */
function withStrayNotes({ children, context: { strayNotes } }: OpenDocument): RootContent[] {
  if (strayNotes.length === 0) return children
  const notes: Notes = { type: 'notes', children: strayNotes }
  const body = children.find((node) => node.type === 'body')
  if (body === undefined) {
    const at = children.findIndex(({ type }) => type !== 'header')
    return children.toSpliced(at < 0 ? children.length : at, 0, { type: 'body', children: [notes] })
  }
  body.children.push(notes)
  return children
}
