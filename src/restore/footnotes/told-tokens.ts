import type { Engine, EngineName } from '../engine.ts'
import type { Witness } from '../evidence.ts'
import type { Line } from '../text/tokens.ts'
import { heardBy } from '../witnesses/token-witnesses.ts'
import { type RaisedRuns, raisedRuns } from './raised-runs.ts'

/** A word of another engine, and what is known of raised runs in it. */
export interface ToldWord {
  readonly text: string
  readonly raised: RaisedRuns | undefined
}

/** What another engine has read where a token stands: at least one word. */
export interface ToldToken {
  readonly engine: Engine
  readonly words: readonly ToldWord[]
  /** What it has read before it, at the beginning of a line, where the text has nothing. */
  readonly before?: string
}

/** Finds what another engine has read in place of the tokens of a line. */
export type ToldAt = (line: Line) => readonly (ToldToken | undefined)[]

const BLANK = ' '

/**
 * Prepares what another engine has read, by the tokens of lines.
 *
 * @param witnesses what was read where
 * @param engineOf knows the engines
 * @returns undefined where there are none
 */
export function toldTokens(
  witnesses: readonly Witness[] = [],
  engineOf: (name: EngineName) => Engine,
): ToldAt | undefined {
  if (witnesses.length === 0) return undefined
  const byStart = new Map(witnesses.map((witness) => [witness.start, witness]))
  return ({ tokens }) => {
    const told: (ToldToken | undefined)[] = []
    for (let i = 0; i < tokens.length; ) {
      const witness = byStart.get(tokens[i]!.start)
      let end = i + 1
      if (witness !== undefined) while (end < tokens.length && tokens[end]!.start < witness.end) end++
      const run = tokens.slice(i, end)
      const heard = witness === undefined ? [] : heardBy(run, witness)
      let at = 0
      run.forEach((_, k) => {
        const text = heard[k]?.heard
        const before = k === 0 && witness?.before !== undefined ? { before: witness.before } : {}
        told.push(
          text === undefined
            ? undefined
            : { engine: engineOf(witness!.source), words: wordsOf(text, at, witness!), ...before },
        )
        at += (text?.length ?? 0) + (witness?.text.charAt(at + (text?.length ?? 0)) === BLANK ? 1 : 0)
      })
      i = end
    }
    return told
  }
}

/** The words of a part of what a witness has read. */
function wordsOf(text: string, from: number, { raised }: Witness): ToldWord[] {
  let at = from
  return text.split(BLANK).map((word) => {
    const start = at
    at += word.length + 1
    const inWord = raised !== undefined && raised.start >= start && raised.end <= start + word.length
    const runs = inWord ? raisedRuns([{ start: raised.start - start, end: raised.end - start }]) : undefined
    return { text: word, raised: runs }
  })
}
