import type { Decision, DecisionFile, DecisionPlace } from './decisions.ts'

/** A file of decisions that cannot be used. */
export class DecisionsError extends Error {
  override readonly name = 'DecisionsError'
  /** Name of the file. */
  readonly file: string

  /** @param reason - What is wrong, without the name of the file. */
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`)
    this.file = file
  }
}

/**
 * Reads a file of decisions, as the report exports it, and checks all of it: what is wrong with a file is told before
 * anything is changed by it.
 *
 * @param text - The file's text; a byte order mark is tolerated.
 * @param file - Its name, for errors.
 * @returns The decisions in the order of the file, without what the format does not know.
 * @throws {DecisionsError} If it is no JSON, no such file, or of a later version, or if a decision is malformed; it is
 *   named by its position, from 1.
 *
 * @example
 * readDecisions('{"format":"phuchoi-decisions","version":1,"decisions":[]}').decisions // []
 */
export function readDecisions(text: string, file = 'decisions'): DecisionFile {
  const fail = (reason: string): never => {
    throw new DecisionsError(file, reason)
  }
  const content = parseJson(text.replace(/^\uFEFF/, ''))
  if (content === undefined) return fail('is no JSON')
  if (!isRecord(content) || content.format !== 'phuchoi-decisions') return fail('is no file of decisions')
  if (content.version !== 1) return fail(`has version ${JSON.stringify(content.version)}; this phuchoi reads version 1`)
  if (!Array.isArray(content.decisions)) return fail('has no list "decisions"')
  const decisions = content.decisions.map((decision: unknown, i): Decision => {
    const fault = faultOf(decision)
    return fault === null ? knownFields(decision as Decision) : fail(`decision ${i + 1}: ${fault}`)
  })
  return { format: 'phuchoi-decisions', version: 1, decisions }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What is wrong with a decision; null if nothing is. */
function faultOf(decision: unknown): string | null {
  if (!isRecord(decision)) return 'is no object'
  const { source, restored, text, place } = decision
  if (typeof source !== 'string' || source === '') return '"source" is no text, or empty'
  if (typeof restored !== 'string') return '"restored" is no text'
  if (typeof text !== 'string') return '"text" is no text'
  if (LINE_END.test(text)) return '"text" holds a line end'
  return place === undefined ? null : placeFault(place, source)
}

function placeFault(place: unknown, source: string): string | null {
  if (!isRecord(place)) return '"place" is no object'
  const { input, sha256, start, end } = place
  if (typeof input !== 'string' || input === '') return '"place.input" is no path'
  if (typeof sha256 !== 'string' || !SHA256.test(sha256)) return '"place.sha256" is not 64 hexadecimal digits'
  if (!isOffset(start) || !isOffset(end)) return '"place.start" and "place.end" are not both whole numbers from 0 on'
  return end - start === source.length ? null : '"place" is not as long as "source"'
}

const LINE_END = /[\n\r]/
const SHA256 = /^[0-9a-f]{64}$/

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const knownFields = ({ source, restored, text, place }: Decision): Decision => ({
  source,
  restored,
  text,
  ...(place && { place: knownPlace(place) }),
})

const knownPlace = ({ input, sha256, start, end }: DecisionPlace): DecisionPlace => ({ input, sha256, start, end })
