import type { TextSource } from '../evidence.ts'
import { cleanLines } from './clean-lines.ts'
import type { Line } from './tokens.ts'

/** Tokens that lines with Vietnamese marks must have together before they are tested, and how many are looked at. */
const LEAST_TOKENS = 100
const SAMPLE_TOKENS = 2000
/** Lines of the sample that stand together, so that words have their neighbours. */
const BLOCK = 12

/**
 * Tells who read each line: as the evidence has it, else as the restorer was told. With `auto`, lines without Vietnamese
 * marks were read by an English engine; others were typed, unless a sample of them shows the errors of a Vietnamese one.
 *
 * @param lines the lines of a source
 * @param origin who read the lines that the evidence says nothing of
 * @param known who read each line, as far as it is known
 * @param isMisread tests a sample: these lines, by their numbers
 */
export function lineSources(
  lines: readonly Line[],
  origin: 'auto' | 'eng' | 'vie',
  known: readonly TextSource[],
  isMisread: (sample: readonly number[]) => boolean,
): TextSource[] {
  if (origin !== 'auto') return lines.map((_, i) => known[i] ?? origin)
  const clean = cleanLines(lines)
  const sources = lines.map((_, i) => known[i] ?? (clean[i] === 1 ? 'text' : 'eng'))
  const typed = [...lines.keys()].filter((i) => sources[i] === 'text' && lines[i]!.tokens.length > 0)
  const sample = sampleOf(lines, typed)
  if (sample.length === 0 || !isMisread(sample)) return sources
  return sources.map((source) => (source === 'text' ? 'vie' : source))
}

/** Blocks of lines from all over the text; none where there is too little to tell. */
function sampleOf(lines: readonly Line[], typed: readonly number[]): number[] {
  const tokens = typed.reduce((sum, i) => sum + lines[i]!.tokens.length, 0)
  if (tokens < LEAST_TOKENS) return []
  const every = Math.ceil(tokens / SAMPLE_TOKENS)
  return typed.filter((_, k) => Math.floor(k / BLOCK) % every === 0)
}
