import type { CodeReader } from './codes/code-choices.ts'
import type { LabelReader } from './labels/label-readings.ts'
import type { TokenChoices } from './lattice/token-choices.ts'
import type { LayOutToken, TokenLayout } from './lattice/token-layout.ts'
import type { Said } from './witnesses/said.ts'
import type { WitnessedLayouts } from './witnesses/witnessed-layout.ts'

/** What an engine is set to. */
export type EngineName = 'eng' | 'vie'

/** Knows one OCR engine: what the tokens that it printed may stem from. */
export interface Engine {
  readonly name: EngineName
  /** Candidates by reading. */
  readonly choices: TokenChoices
  /** Reads document codes. */
  readonly readCode: CodeReader
  /** Reads labels of sections. */
  readonly readLabel: LabelReader
  /** Lays out a token by itself. */
  readonly layOut: LayOutToken
  /** Lays out a token of which the engine thought otherwise, too. */
  readonly amid: (said: Said) => TokenLayout
  /** Lays out what another engine has read too. */
  readonly beside: (witness: EngineName) => WitnessedLayouts
  /** What words a reading may stem from, by the channel alone. */
  readonly hear: (read: string) => Heard
  /** What it costs to read a text for another one, in nats; infinite where the channel does not know. */
  readonly misread: (written: string, read: string) => number
}

/** What a reading says of words by the channel alone. */
export interface Heard {
  /** −log P(read|word) of each that is likely enough, in nats. */
  readonly costs: ReadonlyMap<string, number>
}

/** The engine that read a line, by its 0-based number, and a word there of which it is as sure as this level says. */
export type EngineAt = (line: number, sureness?: number) => Engine
