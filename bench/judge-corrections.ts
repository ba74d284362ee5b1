import { alignWords, splitWords } from '../src/evaluate/index.ts'
import type { Correction, CorrectionKind, Restoration } from '../src/restore/index.ts'
import { runsOf, type WordSpan, wordSpans } from './word-spans.ts'

/** A correction, and whether it is right. */
export interface JudgedCorrection {
  readonly kind: CorrectionKind
  /** As the restorer states it, 0 to 1. */
  readonly confidence: number
  readonly right: boolean
}

/** A word of the restored text beside the gold word it stands for; null for a word too many. */
interface ComparedWord extends WordSpan {
  readonly gold: string | null
}

/**
 * Compares each correction with the gold text. The words of a restored line are aligned with those of its gold line, as
 * for the scores; a correction is right if every word that it wrote is the gold word at that place. Where it wrote a
 * part of a word only ("và" of "và/hoặc"), that part has to be right. Corrections that wrote no letter and no digit are
 * left out, and so are footnote marks, which the scores count apart.
 *
 * @param gold - the text as it was printed; line i belongs to line i of the restored text
 * @param restoration - what was made of the garbled text
 * @returns the corrections in order
 */
export function judgeCorrections(gold: string, { text, corrections }: Restoration): JudgedCorrection[] {
  const words = comparedWords(gold, text)
  const judged: JudgedCorrection[] = []
  let first = 0
  for (const { correction, start, end } of placesInText(corrections)) {
    while (first < words.length && words[first]!.end <= start) first++
    const rights: boolean[] = []
    for (let i = first; i < words.length && words[i]!.start < end; i++) rights.push(...runsRight(words[i]!, start, end))
    if (rights.length === 0 || correction.kind === 'footnote') continue
    judged.push({ kind: correction.kind, confidence: correction.confidence, right: rights.every(Boolean) })
  }
  return judged
}

/** Where the replacements stand in the restored text. */
function placesInText(corrections: readonly Correction[]) {
  let shift = 0
  return corrections.map((correction) => {
    const start = correction.start + shift
    const end = start + correction.replacement.length
    shift += correction.replacement.length - (correction.end - correction.start)
    return { correction, start, end }
  })
}

/** All words of the restored text, with offsets into it. */
function comparedWords(gold: string, restored: string): ComparedWord[] {
  const goldLines = gold.normalize('NFC').split('\n')
  let lineStart = 0
  return restored.split('\n').flatMap((line, i) => {
    const words = compareLine(goldLines[i] ?? '', line).map((word) => moved(word, lineStart))
    lineStart += line.length + 1
    return words
  })
}

function compareLine(goldLine: string, line: string): ComparedWord[] {
  const words = wordSpans(line)
  const goldWords = alignWords(
    splitWords(goldLine),
    words.map(({ text }) => text),
  )
    .pairs.filter(([, restored]) => restored !== null)
    .map(([gold]) => gold)
  return words.map((word, i) => ({ ...word, gold: goldWords[i]! }))
}

function moved(word: ComparedWord, by: number): ComparedWord {
  return {
    ...word,
    start: word.start + by,
    end: word.end + by,
    runs: word.runs.map((run) => ({ ...run, start: run.start + by, end: run.end + by })),
  }
}

/** For each run of the word that lies in a span, whether it is the run of the gold word. */
function runsRight({ text, gold, runs }: ComparedWord, start: number, end: number): boolean[] {
  const goldRuns = gold === null ? [] : runsOf(gold)
  const comparable = goldRuns.length === runs.length
  return runs.flatMap((run, i) =>
    run.start < end && run.end > start ? [text === gold || (comparable && run.text === goldRuns[i])] : [],
  )
}
