import type { Restoration } from '../restore/index.ts'
import type { Body, Root, RootContent } from '../tree/index.ts'
import { appendixOf, beginsAppendix } from './appendices.ts'
import { blocksOf, type Layout } from './blocks.ts'
import { findClosing } from './closing/index.ts'
import { documentText } from './document-text.ts'
import { flowOf } from './flow.ts'
import { furnitureOf } from './furniture.ts'
import { findHeader, headerStarts } from './header/index.ts'
import { type Note, noteZones } from './note-zones.ts'
import { notesOf } from './notes.ts'
import { pageLayout } from './page-layout.ts'
import { spanned } from './positions.ts'
import { spacingOf } from './spacing.ts'

/**
 * Turns a restored text into a tree. Positions point into the source.
 *
 * @param source the text that was restored
 * @param restoration what came of it; a text that is right as it stands may be given with no corrections
 * @returns the tree; never throws
 * @example
 * parseRestoration(text, createRestorer().restore(text))
 */
export function parseRestoration(source: string, { corrections, text }: Omit<Restoration, 'confidence'>): Root {
  const document = documentText(source, text, corrections)
  const pages = pageLayout(document)
  const spacing = spacingOf(document.lines)
  const zones = noteZones(document, pages, spacing)
  const notes = new Set(zones.flatMap(({ lines }) => lines.map(({ index }) => index)))
  const furniture = furnitureOf(document.lines, pages)
  for (const line of notes) furniture.delete(line)
  const layout: Layout = { document, pages, spacing, furniture, notes, damaged: corrections.length > 0 }

  const starts = [0, ...headerStarts(document).filter((line) => line > 0), document.lines.length]
  const children = starts.slice(0, -1).flatMap((from, i) => documentOf(layout, zones, from, starts[i + 1]!))
  const position = document.position({ start: 0, end: text.length })
  return { type: 'root', children, position }
}

/** The parts of one document. */
function documentOf(layout: Layout, zones: readonly Note[], from: number, to: number): RootContent[] {
  const { document } = layout
  const skip = (line: number) => layout.notes.has(line) || (layout.furniture.get(line) ?? 'noise') !== 'noise'
  const head = findHeader(document, from, to, { skip })
  const begin = head?.end ?? from
  const tail = findClosing(document, begin, to, { skip })
  const appendices = appendixStarts(layout, tail?.end ?? begin, to)
  const end = tail?.start ?? appendices[0] ?? to
  const own = zones.filter(({ lines }) => lines[0]!.index >= from && lines[0]!.index < to)

  const parts: (RootContent | null)[] = [
    head?.header ?? null,
    bodyOf(layout, begin, end),
    notesOf(document, own),
    tail?.closing ?? null,
    ...appendices.map((start, i) => appendixOf(layout, start, appendices[i + 1] ?? to)),
  ]
  // Whatever else stands below the closing is text as well.
  if (tail !== null) parts.push(bodyOf(layout, tail.end, appendices[0] ?? to))
  return parts.filter((part) => part !== null)
}

function bodyOf(layout: Layout, from: number, to: number): Body | null {
  const children = flowOf(layout.document, blocksOf(layout, from, to), layout.damaged)
  return children.length === 0 ? null : { type: 'body', children, position: spanned(children)! }
}

function appendixStarts({ document, notes, pages, spacing }: Layout, from: number, to: number): number[] {
  return document.lines
    .slice(from, to)
    .filter((line) => !notes.has(line.index) && beginsAppendix(line))
    .map(({ index }) => index)
    .filter((line) => pages.breaks.has(line) || spacing.gapAbove[line] || line === from)
}
