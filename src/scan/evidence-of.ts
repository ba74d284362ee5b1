import { geometryOf, type Page, type PageText } from '../page/index.ts'
import type { Evidence, TextSource } from '../restore/index.ts'
import { noiseLines } from './noise-lines.ts'
import { withRecognisedWords } from './recognised-words.ts'
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
  const alternatives = lines.flatMap((line) =>
    (line?.words ?? []).flatMap(({ end, start, word: { alternatives: texts } }) =>
      texts === undefined || line?.source === 'text' ? [] : [{ start, end, texts }],
    ),
  )
  const heard = witnessesOf(pages, pageText)
  const witnesses = withRecognisedWords(heard, pageText)
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
