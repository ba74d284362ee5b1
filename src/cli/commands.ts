import type { Command } from './command.ts'
import { ADAPT } from './commands/adapt-description.ts'
import { BATCH } from './commands/batch-description.ts'
import { CONVERT } from './commands/convert-description.ts'
import { EVAL } from './commands/eval-description.ts'
import { INDEX } from './commands/index-description.ts'
import { QUERY } from './commands/query-description.ts'
import { REPORT } from './commands/report-description.ts'
import { RESTORE } from './commands/restore-description.ts'
import { SEARCH } from './commands/search-description.ts'
import { WORKER } from './commands/worker-description.ts'

/** Every command, in the order of the help. A new one is a description and a loader here. */
export const COMMANDS: readonly Command[] = [
  { ...RESTORE, load: async () => (await import('./commands/restore-command.ts')).runRestore },
  { ...CONVERT, load: async () => (await import('./commands/convert-command.ts')).runConvert },
  { ...BATCH, load: async () => (await import('./commands/batch-command.ts')).runBatch },
  { ...QUERY, load: async () => (await import('./commands/query-command.ts')).runQuery },
  { ...EVAL, load: async () => (await import('./commands/eval-command.ts')).runEval },
  { ...ADAPT, load: async () => (await import('./commands/adapt-command.ts')).runAdapt },
  { ...REPORT, load: async () => (await import('./commands/report-command.ts')).runReport },
  { ...INDEX, load: async () => (await import('./commands/index-command.ts')).runIndex },
  { ...SEARCH, load: async () => (await import('./commands/search-command.ts')).runSearch },
  { ...WORKER, load: async () => (await import('./commands/worker-command.ts')).runWorker },
]
