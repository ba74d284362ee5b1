import type { OptionTable } from './command.ts'
import { RESTORER_OPTIONS } from './restorer-options.ts'

/** Options of every command that works on trees. */
export const TREE_OPTIONS = {
  from: { type: 'string', value: 'FORMAT', help: 'what FILE is: text, json or md (default: what it looks like)' },
  'no-restore': { type: 'boolean', help: 'the text is right already: only parse it' },
  ...RESTORER_OPTIONS,
} as const satisfies OptionTable
