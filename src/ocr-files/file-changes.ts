import { InputError, type Page, type PageWord } from '../page/index.ts'
import { changesByWord, type MarkStyle, type RestoredPages, wordsAfter } from '../scan/index.ts'
import type { OcrPages } from './assemble-pages.ts'

/** Words of a file that were restored together, and what is to stand in their places; mostly one word. */
export interface FileChange<Place> {
  readonly from: readonly PageWord[]
  readonly to: readonly PageWord[]
  /** Where each of them stands. */
  readonly places: readonly Place[]
  readonly changed: boolean
}

/**
 * What is to be changed in a file.
 *
 * @param read the file as it was read anew
 * @param restored its pages and what became of them
 * @param marks how footnote marks are written
 * @returns for all its words, in order
 * @throws InputError if the pages are not those of the file
 */
export function fileChanges<Place>(
  { pages, places }: OcrPages<Place>,
  restored: RestoredPages,
  marks: MarkStyle,
): FileChange<Place>[] {
  const changes = changesByWord(restored)
  const inFile = pages.map(wordsIn)
  const inPages = restored.pages.map(wordsIn)
  const same =
    inFile.length === inPages.length &&
    inFile.every(
      (words, p) => words.length === inPages[p]!.length && words.every(({ text }, i) => text === inPages[p]![i]!.text),
    )
  if (!same) throw new InputError('the restored pages are not those of this file')
  // Words that were restored together may stand apart in the file: in the columns of a header, for example.
  const placeOf = new Map(inPages.flatMap((words, p) => words.map((word, i) => [word, places.get(inFile[p]![i]!)!])))
  return inPages.flat().flatMap((word): FileChange<Place>[] => {
    const change = changes.get(word)
    if (change === null) return []
    const from = change === undefined ? [word] : change.from.map((placed) => placed.word)
    const changed = change !== undefined && change.corrections.length > 0
    const to = changed ? wordsAfter(change, marks) : from
    return [{ from, to, places: from.map((own) => placeOf.get(own)!), changed }]
  })
}

function wordsIn({ readings: [reading] }: Page): PageWord[] {
  return (reading?.lines ?? []).flatMap(({ words }) => words)
}

/** What is to stand in an element, or in one put in behind it. */
export interface Content extends Omit<PageWord, 'box'> {
  /** Null where the element keeps its own. */
  readonly box: PageWord['box'] | null
}

/** What is to be done with an element that holds words. */
export interface ElementChange<Place> {
  readonly place: Place
  /** What was read in it. */
  readonly original: string
  /** What is to stand in it, and in elements behind it; none if it goes, as its word is in that of an element before. */
  readonly contents: readonly Content[]
}

/**
 * Distributes changed words to the elements where they stand. Merged words go to the first of theirs, of split words the
 * last element gets followers; noise leaves an element with an empty content.
 *
 * @param changes of a file
 * @returns for each element that changes
 */
export function elementChanges<Place>(changes: readonly FileChange<Place>[]): ElementChange<Place>[] {
  return groupsOf(changes)
    .filter((group) => group.some(({ changed }) => changed))
    .flatMap((group) => distribute(group))
}

/** Changes that have an element in common stand in one group. */
function groupsOf<Place>(changes: readonly FileChange<Place>[]): FileChange<Place>[][] {
  const groups = new Set<FileChange<Place>[]>()
  const groupAt = new Map<Place, FileChange<Place>[]>()
  for (const change of changes) {
    const [group = [], ...others] = new Set(
      change.places.flatMap((place) => [groupAt.get(place) ?? []].filter(({ length }) => length > 0)),
    )
    for (const other of others) {
      group.push(...other)
      groups.delete(other)
    }
    group.push(change)
    groups.add(group)
    for (const { places } of others.length === 0 ? [change] : group)
      for (const place of places) groupAt.set(place, group)
  }
  return [...groups]
}

function distribute<Place>(group: readonly FileChange<Place>[]): ElementChange<Place>[] {
  const places = [...new Set(group.flatMap((change) => change.places))]
  const from = group.flatMap((change) => change.from)
  const to = group.flatMap((change) => change.to)
  const original = from.map(({ text }) => text).join(' ')
  // An element with several words keeps those that begin in it, and its box.
  if (places.length < from.length) return places.map((place) => wholeChange(place, group))
  if (to.length === 0) {
    return places.map((place, i) => ({ place, original: from[i]!.text, contents: [joined([], from[i]!.text)] }))
  }
  return places.map((place, i) => ({
    place,
    original: places.length === to.length ? from[i]!.text : i === 0 ? original : '',
    contents: (i < places.length - 1 ? to.slice(i, i + 1) : to.slice(i)).map((word, k) => contentOf(word, from[i + k])),
  }))
}

function wholeChange<Place>(place: Place, group: readonly FileChange<Place>[]): ElementChange<Place> {
  const read = group.flatMap(({ from, places }) => from.filter((_, i) => places[i] === place))
  const original = read.map(({ text }) => text).join(' ')
  const words = group.flatMap(({ places, to }) => (places[0] === place ? to : []))
  return { place, original, contents: [joined(words, original)] }
}

/** A word as the content of an element; one that stands where it stood leaves the place as the file gives it. */
const contentOf = (word: PageWord, before: PageWord | undefined): Content =>
  word.box === before?.box ? { ...word, box: null } : word

/** Several words as the content of one element; none for noise. */
function joined(words: readonly PageWord[], original: string): Content {
  const sure = words.flatMap(({ confidence }) => confidence ?? [])
  const mean = sure.reduce((sum, value) => sum + value, 0) / sure.length
  return {
    text: words.map(({ text }) => text).join(' '),
    box: null,
    ...(sure.length === 0 ? {} : { confidence: mean }),
    alternatives: [{ text: original }],
  }
}
