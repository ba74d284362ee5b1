import type { NamedPart } from '../query/index.ts'
import type { Body } from '../tree/index.ts'
import { blocksOf } from './blocks.ts'
import type { DocumentSource } from './document-source.ts'
import { type Draft, draftText } from './draft.ts'
import type { Block } from './line.ts'
import { type Budget, pack } from './pack.ts'

/** Chunks of a section, or of several short ones together. */
export interface PlacedDrafts {
  readonly drafts: readonly Draft[]
  /** The appendix and the sections that all of it lies in, the outermost first. */
  readonly within: readonly NamedPart[]
  /** The ways to the sections that it is the text of. */
  readonly sections: readonly (readonly NamedPart[])[]
}

/** How sections are cut. */
export interface SectionBudget extends Budget {
  /** Neighbours that each have fewer tokens are joined. */
  readonly minTokens: number
}

/**
 * Cuts what holds sections.
 *
 * @param container a body, an appendix or a section
 * @param within the appendix and the sections that it lies in, itself included
 * @param source the document
 * @param budget how much fits into a chunk
 * @param lead titles above it, which belong with its first lines
 * @returns the chunks, in the order of the tree
 */
export function sectionDrafts(
  container: Body | NamedPart,
  within: readonly NamedPart[],
  source: DocumentSource,
  budget: SectionBudget,
  lead: readonly Block[] = [],
): PlacedDrafts[] {
  const parts: (readonly PlacedDrafts[])[] = []
  let own = [...lead]
  let onlyTitles = true
  for (const child of container.children) {
    if (child.type === 'section') {
      // A title above a title goes with what follows: alone it says nothing.
      if (!onlyTitles) parts.push(ownDrafts(own, within, budget))
      parts.push(sectionDrafts(child, [...within, child], source, budget, onlyTitles ? own : []))
      own = []
      onlyTitles = true
    } else {
      const blocks = blocksOf(child, { parent: container, indent: '', source })
      own.push(...blocks)
      if (child.type !== 'heading' && blocks.length > 0) onlyTitles = false
    }
  }
  parts.push(ownDrafts(own, within, budget))
  return joinShort(parts, within, budget)
}

function ownDrafts(blocks: readonly Block[], within: readonly NamedPart[], budget: Budget): PlacedDrafts[] {
  return blocks.length === 0 ? [] : [{ drafts: pack(blocks, budget), within, sections: [within] }]
}

/** Joins neighbours that are each short and whole. */
function joinShort(
  parts: readonly (readonly PlacedDrafts[])[],
  within: readonly NamedPart[],
  { countTokens, maxTokens, minTokens }: SectionBudget,
): PlacedDrafts[] {
  const tokens = (draft: Draft) => countTokens(draftText(draft).text)
  const joined: (readonly PlacedDrafts[])[] = []
  for (const part of parts) {
    const [before, after] = [singleOf(joined.at(-1)), singleOf(part)]
    if (before && after && tokens(before.draft) < minTokens && tokens(after.draft) < minTokens) {
      const draft: Draft = { lines: [...before.draft.lines, ...after.draft.lines], repeated: [] }
      if (tokens(draft) <= maxTokens) {
        joined[joined.length - 1] = [{ drafts: [draft], within, sections: [...before.sections, ...after.sections] }]
        continue
      }
    }
    if (part.length > 0) joined.push(part)
  }
  return joined.flat()
}

/** The only chunk of a part, if it has one only. */
function singleOf(part: readonly PlacedDrafts[] | undefined) {
  const [placed, other] = part ?? []
  const [draft, second] = placed?.drafts ?? []
  if (placed === undefined || draft === undefined || (other ?? second) !== undefined) return null
  return { draft, sections: placed.sections }
}
