import { geometryOf, type Page, type PageText, type PlacedWord, type WordAlternative } from '../page/index.ts'
import type { Evidence, TextSource } from '../restore/index.ts'
import { noiseLines } from './noise-lines.ts'
import { recognisedWords } from './recognised-words.ts'
import { witnessesOf } from './witnesses.ts'
import { wordInk } from './word-ink.ts'

/**
 * What pages say about their text beyond its letters.
 *
 * @param pages the pages
 * @param pageText the same pages as they were laid out
 */
export function evidenceOf(pages: readonly Page[], pageText: PageText): Evidence {
  const { lines } = pageText
  const sources = lines.map((line): TextSource => line?.source ?? 'text')
  const raised = lines.flatMap((line) =>
    (line?.words ?? []).flatMap(({ start, word }) =>
      // In a text that nobody read, marks are written as such.
      word.raised === undefined || line?.source === 'text'
        ? []
        : [{ start: start + word.raised.start, end: start + word.raised.end }],
    ),
  )
  const confidences = lines.flatMap((line) =>
    (line?.words ?? []).flatMap(({ end, start, word: { confidence } }) =>
      confidence === undefined || line?.source === 'text' ? [] : [{ start, end, confidence }],
    ),
  )
  const heard = witnessesOf(pages, pageText)
  const { others, witnesses } = recognisedWords(heard, pageText)
  const alternatives = lines.flatMap((line) =>
    line?.source === 'text' ? [] : (line?.words ?? []).flatMap((word) => alternativesOf(word, others.get(word.start))),
  )
  const noise = noiseLines(pageText, heard)
  const typeSizes = geometryOf(pageText).map((line) => line?.size ?? null)
  const ink = wordInk(pageText)
  return {
    sources,
    witnesses,
    confidences,
    alternatives,
    ...(noise.length === 0 ? {} : { noise }),
    typeSizes,
    raised,
    ...(ink.length === 0 ? {} : { ink }),
  }
}

/** What else a word may be, as the recogniser and the engine have it. */
function alternativesOf({ end, start, word: { alternatives = [] } }: PlacedWord, seen?: WordAlternative) {
  const texts = seen === undefined ? alternatives : [seen, ...alternatives.filter(({ text }) => text !== seen.text)]
  return texts.length === 0 ? [] : [{ start, end, texts }]
}
