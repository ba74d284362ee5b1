import { InputError, type Page, type PageWord } from '../page/index.ts'
import { changesByWord, type MarkStyle, type RestoredPages, wordsAfter } from '../scan/index.ts'
import type { OcrPages } from './assemble-pages.ts'

/** Words of a file that are beside each other, and what is to stand in their places; mostly one word. */
export interface FileChange<Place> {
  readonly from: readonly PageWord[]
  readonly to: readonly PageWord[]
  /** Where they stand, each place once. */
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
  return inPages.flatMap((words, p) =>
    words.flatMap((word, i): FileChange<Place>[] => {
      const change = changes.get(word)
      if (change === null) return []
      const from = change === undefined ? [word] : change.from.map((placed) => placed.word)
      const changed = change !== undefined && change.corrections.length > 0
      const stand = inFile[p]!.slice(i, i + from.length).map((own) => places.get(own)!)
      return [{ from, to: changed ? wordsAfter(change, marks) : from, places: [...new Set(stand)], changed }]
    }),
  )
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
 * last element gets followers; noise leaves an element with an empty content; an element with several words keeps them.
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
  const groups: FileChange<Place>[][] = []
  let last: Place | undefined
  for (const change of changes) {
    if (groups.length > 0 && change.places[0] === last) groups.at(-1)!.push(change)
    else groups.push([change])
    last = change.places.at(-1)
  }
  return groups
}

function distribute<Place>(group: readonly FileChange<Place>[]): ElementChange<Place>[] {
  const places = [...new Set(group.flatMap((change) => change.places))]
  const from = group.flatMap((change) => change.from)
  const to = group.flatMap((change) => change.to)
  const original = from.map(({ text }) => text).join(' ')
  if (places.length < from.length) {
    // An element with several words: it keeps them all, and its box.
    const [first, ...others] = places
    return [
      { place: first!, original, contents: [joined(to, original)] },
      ...others.map((place) => ({ place, original: '', contents: [] })),
    ]
  }
  if (to.length === 0) {
    return places.map((place, i) => ({ place, original: from[i]!.text, contents: [joined([], from[i]!.text)] }))
  }
  return places.map((place, i) => ({
    place,
    original: places.length === to.length ? from[i]!.text : i === 0 ? original : '',
    contents: (i < places.length - 1 ? to.slice(i, i + 1) : to.slice(i)).map((word, k) => contentOf(word, from[i + k])),
  }))
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
