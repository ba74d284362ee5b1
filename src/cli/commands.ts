import { ADAPT } from './adapt-description.ts'
import type { Command } from './command.ts'
import { EVAL } from './eval-description.ts'
import { RESTORE } from './restore-description.ts'

/** Every command, in the order of the help. A new one is a description and a loader here. */
export const COMMANDS: readonly Command[] = [
  { ...RESTORE, load: async () => (await import('./restore-command.ts')).runRestore },
  { ...EVAL, load: async () => (await import('./eval-command.ts')).runEval },
  { ...ADAPT, load: async () => (await import('./adapt-command.ts')).runAdapt },
]
