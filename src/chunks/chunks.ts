import { metadata, type NamedPart, namesOf, pathOf, select } from '../query/index.ts'
import { documents, type Root, type RootContent, textOf } from '../tree/index.ts'
import { appendixLine, blocksOf } from './blocks.ts'
import type { Chunk, ChunkHeading, ChunkOptions } from './chunk.ts'
import { type DocumentSource, pagesOf, pairNotes } from './document-source.ts'
import { type Draft, draftText, linesOf } from './draft.ts'
import { estimateTokens } from './estimate-tokens.ts'
import { pack } from './pack.ts'
import { type PlacedDrafts, type SectionBudget, sectionDrafts } from './section-drafts.ts'

/**
 * Cuts a tree into pieces for retrieval: a chunk for each section that fits the budget. Longer sections are split where
 * blocks, sentences or words end; short neighbours are joined. Header, closing and appendices have chunks of their own.
 * Each line of the text is in one chunk, but for overlap and the heads of tables, which are repeated where the rows go
 * on. Page numbers and other furniture are left out.
 *
 * @param tree a tree; of several documents, each is cut for itself
 * @param options names the document and says how long chunks may be
 * @returns the chunks in the order of the tree; none for a tree without text
 * @throws RangeError for numbers of tokens that are out of their range
 * @example
 * chunks(parse(garbled), { document: 'bao-cao.pdf' }).map(({ id, text }) => [id, text])
 */
export function chunks(tree: Root, options: ChunkOptions = {}): Chunk[] {
  const budget = budgetOf(options)
  const pages = pagesOf(tree)
  return documents(tree).flatMap((document, index) => {
    const code = select('docNumber', document)?.code || null
    const name = options.document ?? code ?? 'document'
    const source = { pages, ...pairNotes(document) }
    const registered = metadata(document)
    const idOf = idsWithin(`${name}#${index === 0 ? '' : `${index + 1}:`}`)
    return document.children.flatMap((part) =>
      partDrafts(part, source, budget).flatMap(({ drafts, sections, within }) =>
        drafts.map((draft): Chunk => {
          const paths = uniqueValues(sections.flatMap((way) => pathOf(way) ?? []))
          return {
            id: idOf(paths.length === 0 ? part.type : [...new Set([paths[0], paths.at(-1)])].join('..')),
            document: name,
            documentNumber: index + 1,
            code,
            kind: part.type,
            sections: paths,
            headings: within.map(headingOf),
            ...contentOf(draft, budget),
            metadata: registered,
          }
        }),
      ),
    )
  })
}

/** The budget that options ask for. */
function budgetOf(options: ChunkOptions): SectionBudget {
  const { countTokens = estimateTokens, maxTokens = 512, overlapTokens = 0 } = options
  const { minTokens = Math.floor(maxTokens / 8) } = options
  if (!(maxTokens >= 1)) throw new RangeError(`maxTokens must be at least 1, not ${maxTokens}`)
  if (!(minTokens >= 0)) throw new RangeError(`minTokens must be at least 0, not ${minTokens}`)
  if (!(overlapTokens >= 0 && overlapTokens < maxTokens)) {
    throw new RangeError(`overlapTokens must be at least 0 and less than maxTokens, not ${overlapTokens}`)
  }
  return { countTokens, maxTokens, minTokens, overlapTokens }
}

function partDrafts(part: RootContent, source: DocumentSource, budget: SectionBudget): PlacedDrafts[] {
  if (part.type === 'body') return sectionDrafts(part, [], source, budget)
  if (part.type === 'appendix') return sectionDrafts(part, [part], source, budget, [appendixLine(part)])
  return [{ drafts: pack(blocksOf(part, { parent: undefined, indent: '', source }), budget), within: [], sections: [] }]
}

/** Numbers ids that would be the same. */
function idsWithin(prefix: string): (name: string) => string {
  const counts = new Map<string, number>()
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return `${prefix}${name}${count === 1 ? '' : `~${count}`}`
  }
}

function headingOf(part: NamedPart, index: number, within: readonly NamedPart[]): ChunkHeading {
  const titles = part.children.filter(({ type }) => type === 'heading').map(textOf)
  return { label: namesOf(part, within[index - 1]).at(-1) ?? '', title: titles.join(' ') }
}

/** What a chunk says of its text. */
function contentOf(draft: Draft, { countTokens }: SectionBudget) {
  const { text, repeated } = draftText(draft)
  const { body, notes } = linesOf(draft)
  const runs = (body.length > 0 ? body : notes).flatMap((line) => line.runs)
  const pages = runs.flatMap(({ page }) => page ?? [])
  const starts = runs.flatMap(({ start }) => start ?? [])
  const ends = runs.flatMap(({ end }) => end ?? [])
  const cited = [...body, ...notes].flatMap((line) => line.runs.flatMap(({ citation }) => citation ?? []))
  return {
    text,
    repeated,
    tokens: countTokens(text),
    pages: pages.length === 0 ? ([1, 1] as const) : ([Math.min(...pages), Math.max(...pages)] as const),
    footnotes: uniqueValues(notes.flatMap(({ footnote }) => footnote ?? [])),
    citations: uniqueValues(cited),
    start: starts.length === 0 ? null : Math.min(...starts),
    end: ends.length === 0 ? null : Math.max(...ends),
  }
}

const uniqueValues = (values: readonly string[]): string[] => [...new Set(values)]
