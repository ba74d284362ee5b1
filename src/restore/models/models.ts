import type { ChannelModel } from '../../channel/index.ts'
import type { ContextModel } from '../../context-model/index.ts'
import type { LanguageModel } from '../../language-model/index.ts'
import type { CodeKnowledge } from '../codes/code-parts.ts'
import type { CompiledLexicon } from './compiled-lexicon.ts'

/** Everything the decoder knows. */
export interface Models {
  /** What an engine set to English makes of letters. */
  readonly channel: ChannelModel
  /** What one set to Vietnamese makes of them, loaded when a line needs it; the same as `channel` if not given. */
  readonly vietnamese?: () => ChannelModel
  readonly language: LanguageModel
  /** How well words fit the words around them; for the vocabulary of `language` alone; loaded when something is decoded. */
  readonly context?: () => ContextModel
  readonly codes: CodeKnowledge
  /** What follows from channel and language model, made beforehand; built anew where it does not fit them. */
  readonly compiled?: CompiledLexicon
}
