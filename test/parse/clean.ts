import type { Layout } from '../../src/parse/blocks.ts'
import { documentText } from '../../src/parse/document-text.ts'
import { furnitureOf } from '../../src/parse/furniture.ts'
import { headerStarts } from '../../src/parse/header/index.ts'
import { parseRestoration } from '../../src/parse/index.ts'
import { type Note, noteZones } from '../../src/parse/notes/note-zones.ts'
import { pageLayout } from '../../src/parse/page-layout.ts'
import { runningLines } from '../../src/parse/running-lines.ts'
import { spacingOf } from '../../src/parse/spacing.ts'
import { withoutLines } from '../../src/parse/tables.ts'
import type { Correction } from '../../src/restore/index.ts'
import type { Node, NodeOf } from '../../src/tree/index.ts'

/** A correction, of which only the place and the replacement matter. */
export const correction = (start: number, end: number, replacement: string): Correction => ({
  start,
  end,
  source: '',
  replacement,
  line: 1,
  column: 1,
  kind: 'word',
  confidence: 1,
  alternatives: [],
})

/** Parses a text that is right as it stands. */
export const parseClean = (text: string) => parseRestoration(text, { text, corrections: [] })

/** Parses a text that an engine read: one with a correction, though it changes nothing. */
export const parseDamaged = (text: string) => parseRestoration(text, { text, corrections: [correction(0, 0, '')] })

/** Lays out a text that is right as it stands. */
export const laidOut = (text: string) => documentText(text, text, [])

/** What is known of the lines of a text before they are put together. */
export function layoutOf(text: string, damaged = false): Layout {
  const document = laidOut(text)
  const pages = pageLayout(document)
  const spacing = spacingOf(document.lines)
  const running = runningLines(document.lines, pages, headerStarts(document))
  const furniture = furnitureOf(document.lines, pages, running)
  const notes = new Map<number, Note>()
  for (const note of noteZones(withoutLines(document, new Set(running.keys())), pages, spacing))
    for (const { index } of note.lines) notes.set(index, note)
  return { document, pages, spacing, furniture, notes, tables: { starts: new Map() }, damaged }
}

/** The nodes of a type, in the order of the tree. */
export function allOf<Type extends Node['type']>(tree: Node, type: Type): NodeOf<Type>[] {
  const own = tree.type === type ? [tree as NodeOf<Type>] : []
  return 'children' in tree ? [...own, ...tree.children.flatMap((child) => allOf(child, type))] : own
}
