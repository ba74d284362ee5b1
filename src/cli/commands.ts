import { ADAPT } from './adapt-description.ts'
import { BATCH } from './batch-description.ts'
import type { Command } from './command.ts'
import { CONVERT } from './convert-description.ts'
import { EVAL } from './eval-description.ts'
import { INDEX } from './index-description.ts'
import { QUERY } from './query-description.ts'
import { REPORT } from './report-description.ts'
import { RESTORE } from './restore-description.ts'
import { SEARCH } from './search-description.ts'
import { WORKER } from './worker-description.ts'

/** Every command, in the order of the help. A new one is a description and a loader here. */
export const COMMANDS: readonly Command[] = [
  { ...RESTORE, load: async () => (await import('./restore-command.ts')).runRestore },
  { ...CONVERT, load: async () => (await import('./convert-command.ts')).runConvert },
  { ...BATCH, load: async () => (await import('./batch-command.ts')).runBatch },
  { ...QUERY, load: async () => (await import('./query-command.ts')).runQuery },
  { ...EVAL, load: async () => (await import('./eval-command.ts')).runEval },
  { ...ADAPT, load: async () => (await import('./adapt-command.ts')).runAdapt },
  { ...REPORT, load: async () => (await import('./report-command.ts')).runReport },
  { ...INDEX, load: async () => (await import('./index-command.ts')).runIndex },
  { ...SEARCH, load: async () => (await import('./search-command.ts')).runSearch },
  { ...WORKER, load: async () => (await import('./worker-command.ts')).runWorker },
]
