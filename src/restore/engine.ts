import type { CodeReader } from './code-choices.ts'
import type { LabelReader } from './label-readings.ts'
import type { TokenChoices } from './token-choices.ts'
import type { LayOutToken } from './token-layout.ts'

/** Knows one OCR engine: what the tokens that it printed may stem from. */
export interface Engine {
  /** Candidates by reading. */
  readonly choices: TokenChoices
  /** Reads document codes. */
  readonly readCode: CodeReader
  /** Reads labels of sections. */
  readonly readLabel: LabelReader
  /** Lays out a token by itself. */
  readonly layOut: LayOutToken
}

/** The engine that read a line, by its 0-based number, and a word there of which it is as sure as this level says. */
export type EngineAt = (line: number, sureness?: number) => Engine
