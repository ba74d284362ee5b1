import type { Node, Root, Section } from '../tree/index.ts'
import { nearest } from './nearest.ts'
import { type NamedPart, namesOf } from './section-names.ts'

/**
 * Finds a section by the labels on the way to it. A section without a label, or with a sign for one, is passed
 * over on the way, and so are parts and chapters on the way to an article, as articles are counted through. Sections of an appendix begin with its name.
 *
 * @param tree a tree; of several documents, the first that has such a section counts
 * @param path labels parted by points: "II", "II.2", "II.2.a"; a label with its word, in any case, means this style
 * only: "Điều 5", "Chương II.Mục 1", "Phụ lục I.2"; a point at the end counts for nothing
 * @returns the section, or undefined
 * @example
 * section(tree, 'II.2')?.children
 */
export function section(tree: Root, path: string): Section | undefined {
  const wanted = path.normalize('NFC').trim().replace(/\s+/g, ' ')
  for (const part of tree.children) {
    if (part.type === 'appendix') {
      const rest = restOf(wanted, part)
      const found = rest && sectionIn(part, rest, part)
      if (found) return found
    }
    const found = part.type === 'body' && sectionIn(part, wanted)
    if (found) return found
  }
  return undefined
}

function sectionIn(node: Node, path: string, parent?: NamedPart): Section | undefined {
  for (const candidate of candidates(node)) {
    const rest = restOf(path, candidate, parent)
    const found = rest === '' ? candidate : rest && sectionIn(candidate, rest, candidate)
    if (found) return found
  }
  return undefined
}

/** Those that may come next on a path. */
function* candidates(node: Node): Generator<Section> {
  for (const inner of nearest(node, 'section')) {
    yield inner
    if (namesOf(inner).length === 0) yield* candidates(inner)
    else if (inner.style !== null && OVER_ARTICLES.includes(inner.style)) {
      for (const deeper of candidates(inner)) if (deeper.style === 'article') yield deeper
    }
  }
}

const OVER_ARTICLES: readonly Section['style'][] = ['part', 'chapter', 'division', 'subdivision']

/** What a path has behind the name of a part; null if it does not begin with it. */
function restOf(path: string, part: NamedPart, parent?: NamedPart): string | null {
  for (const name of namesOf(part, parent)) {
    const start = path.slice(0, name.length)
    const isWord = name.includes(' ')
    if (start !== name && !(isWord && start.toLowerCase() === name.toLowerCase())) continue
    if (path.length === name.length) return ''
    if (path[name.length] === '.') return path.slice(name.length + 1)
  }
  return null
}
