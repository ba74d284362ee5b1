import type { OptionTable } from '../command.ts'
import { PAGE_OPTIONS } from './page-options.ts'
import { RESTORER_OPTIONS } from './restorer-options.ts'

/** Options of every command that works on trees. */
export const TREE_OPTIONS = {
  from: { type: 'string', value: 'FORMAT', help: 'what FILE is: text, json or md (default: told by its content)' },
  'no-restore': { type: 'boolean', help: 'the text is right already: only parse it' },
  ...PAGE_OPTIONS,
  ...RESTORER_OPTIONS,
} as const satisfies OptionTable
